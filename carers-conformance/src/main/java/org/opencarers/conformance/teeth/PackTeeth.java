package org.opencarers.conformance.teeth;

import java.util.List;
import java.util.function.UnaryOperator;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.Monotone;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with a pack, and with questions on their way to it. */
final class PackTeeth {

    private static final Subject TOWN = Subject.of(new LocalSamplePack(), List.of(new SamplePack()));

    private PackTeeth() {}

    static List<Tooth> all() {
        return List.of(
                Tooth.always("L17", "a policy of others refuses what it gives", PackTeeth::refusing),
                Tooth.breaking(
                        "L17",
                        "a town refuses what the country gives",
                        subject -> TOWN.distorted(right -> new FalseAnswers(right) {
                            @Override
                            public PlainAnswer decide(Question question) {
                                PlainAnswer answer = right().decide(question);
                                return question.facts()
                                                .given(LocalSamplePack.LIVES_THERE)
                                                .orElse(false)
                                        ? FalseAnswer.giving(answer, List.of(SampleOutcome.NOT_COVERED.name()))
                                        : answer;
                            }
                        })),
                Tooth.breaking(
                        "L17",
                        "a town refuses where nothing is determined yet",
                        subject -> AssessingTown.refusingBeforeItAssesses()),
                Tooth.always(
                        "L25",
                        "a policy of others tells of the pack",
                        (subject, right, question) -> isOwn(subject, question)
                                ? right.decide(question)
                                : FalseAnswer.adding(right.decide(question), "see " + subject)),
                Tooth.breaking(
                        "L25",
                        "a town speaks for everybody",
                        subject -> TOWN.distorted(right -> new FalseAnswers(right) {
                            @Override
                            public PlainAnswer decide(Question question) {
                                return right().decide(question.knowing(LocalSamplePack.LIVES_THERE, true));
                            }
                        })),
                Tooth.breaking("L28", "a pack that is refused is left out without a word", leavingOutTheLast()),
                Tooth.breaking("L33", "the pack that comes first stays", leavingOutTheLast()),
                Tooth.breaking("L27", "the last fact of a document is dropped", reading(PackTeeth::withoutLast)),
                Tooth.breaking("L27", "what a request does not have is dropped", reading(request -> {
                    request.remove("postcode");
                    return request;
                })),
                Tooth.breaking(
                        "L29",
                        "a pack that wants at most so many hours of care",
                        subject -> Subject.of(new TurnedRoundPack())
                                .declaring(List.of(
                                        Monotone.moreIsNeverWorse(SampleGrant.TURNED_ROUND, SampleGrant.HOURS)))));
    }

    private static boolean isOwn(Subject subject, Question question) {
        return subject.own().stream().anyMatch(policy -> policy.id().equals(question.policy()));
    }

    private static PlainAnswer refusing(Subject subject, Answers right, Question question) {
        PlainAnswer answer = right.decide(question);
        return subject.others().stream()
                .filter(policy -> policy.id().equals(question.policy())
                        && answer.outcome().isPresent())
                .map(policy ->
                        FalseAnswer.giving(answer, List.of(policy.otherwise().toString())))
                .findFirst()
                .orElse(answer);
    }

    private static UnaryOperator<Subject> leavingOutTheLast() {
        return subject -> subject.answeredBy(packs -> {
            try {
                return new EngineJoining().join(packs);
            } catch (IllegalArgumentException refused) {
                return new EngineJoining().join(packs.subList(0, packs.size() - 1));
            }
        });
    }

    private static UnaryOperator<Subject> reading(UnaryOperator<ObjectNode> misreading) {
        return subject -> subject.distorted(right -> new FalseAnswers(right) {
            @Override
            public String exchange(String request) {
                ObjectNode document = (ObjectNode) CarersJson.mapper().readTree(request);
                return super.exchange(misreading.apply(document).toString());
            }
        });
    }

    private static ObjectNode withoutLast(ObjectNode request) {
        ObjectNode facts = request.withObject("/facts");
        facts.propertyNames().stream().reduce((first, next) -> next).ifPresent(facts::remove);
        return request;
    }
}
