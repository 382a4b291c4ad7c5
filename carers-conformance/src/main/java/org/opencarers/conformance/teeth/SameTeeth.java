package org.opencarers.conformance.teeth;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.Joining;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PolicyPack;

/** What can be wrong with sameness. */
final class SameTeeth {

    private static final int TOO_LONG = 300_000;

    /** Of the whole machine, so that what is written is never there already. */
    private static final AtomicInteger MEDDLED = new AtomicInteger();

    private SameTeeth() {}

    static List<Tooth> all() {
        return List.of(
                Tooth.breaking("L1", "answers are numbered", falsifying(SameTeeth::numbered)),
                Tooth.breaking("L1", "every second answer is another", falsifying(SameTeeth::changeable)),
                Tooth.breaking("L2", "an answer tells which process gave it", answeredBy(new ProcessBound())),
                Tooth.breaking("L4", "an answer names the day on the clock", answeredBy(new ClockBound())),
                Tooth.breaking("L4", "an answer has capitals of the language", answeredBy(new LanguageBound())),
                Tooth.breaking("L5", "after a refusal everything is refused", falsifying(SameTeeth::offended)),
                Tooth.breaking(
                        "L5",
                        "a pack that fails is left out without a word, and the others answer otherwise",
                        answeredBy(SameTeeth::silentlyOtherwise)),
                Tooth.breaking(
                        "L15",
                        "the pack that comes first decides",
                        answeredBy(packs -> telling(
                                new EngineJoining().join(packs),
                                packs.get(0).descriptor().id()))),
                Tooth.breaking("L15", "the fact that was given first is told", falsifying(SameTeeth::firstFact)),
                Tooth.breaking(
                        "L16",
                        "a pack that is given twice counts twice",
                        answeredBy(packs -> telling(new EngineJoining().join(packs), repetitions(packs)))),
                Tooth.always("L30", "something that was not asked turns the answer", SameTeeth::swayed),
                Tooth.breaking("L31", "threads share a sheet of paper", falsifying(SharedDesk::new)),
                Tooth.breaking("L31", "a property of the machine is written", falsifying(SameTeeth::meddling)),
                Tooth.breaking(
                        "L31",
                        "a property of the machine has been written when the packs are joined",
                        answeredBy(new MachineBound())),
                Tooth.always(
                        "L32",
                        "an answer has 300,000 characters",
                        (subject, right, question) ->
                                FalseAnswer.adding(right.decide(question), " ".repeat(TOO_LONG))));
    }

    private static UnaryOperator<Subject> falsifying(UnaryOperator<Answers> change) {
        return subject -> subject.distorted(change);
    }

    private static UnaryOperator<Subject> answeredBy(Joining joining) {
        return subject -> subject.answeredBy(joining);
    }

    private static Answers changeable(Answers right) {
        AtomicInteger asked = new AtomicInteger();
        return new FalseAnswers(right) {
            @Override
            public PlainAnswer decide(Question question) {
                PlainAnswer answer = super.decide(question);
                return asked.incrementAndGet() % 2 == 0 ? answer : FalseAnswer.adding(answer, "again");
            }
        };
    }

    private static Answers numbered(Answers right) {
        AtomicInteger number = new AtomicInteger();
        return new FalseAnswers(right) {
            @Override
            public PlainAnswer decide(Question question) {
                return FalseAnswer.adding(right().decide(question), "no. " + number.incrementAndGet());
            }
        };
    }

    private static Answers offended(Answers right) {
        AtomicBoolean refused = new AtomicBoolean();
        return new FalseAnswers(right) {
            @Override
            public PlainAnswer decide(Question question) {
                PlainAnswer answer = right().decide(question);
                refused.compareAndSet(false, answer.possible().isEmpty());
                return refused.get() ? FalseAnswer.giving(answer, List.of()) : answer;
            }
        };
    }

    private static Answers silentlyOtherwise(List<PolicyPack> packs) {
        try {
            return new EngineJoining().join(packs);
        } catch (IllegalArgumentException aPackFailed) {
            return telling(new EngineJoining().join(packs.subList(0, packs.size() - 1)), "some packs failed");
        }
    }

    private static Answers telling(Answers right, String more) {
        return new FalseAnswers(right) {
            @Override
            public PlainAnswer decide(Question question) {
                return FalseAnswer.adding(right().decide(question), more);
            }
        };
    }

    private static String repetitions(List<PolicyPack> packs) {
        return "x".repeat(packs.size() - new HashSet<>(packs).size());
    }

    private static Answers firstFact(Answers right) {
        return new FalseAnswers(right) {
            @Override
            public PlainAnswer decide(Question question) {
                String first = question.facts().given().stream()
                        .findFirst()
                        .map(Object::toString)
                        .orElse("");
                return FalseAnswer.adding(right().decide(question), first);
            }
        };
    }

    private static PlainAnswer swayed(Subject subject, Answers right, Question question) {
        Facts facts = question.facts();
        boolean strange = subject.engine()
                .policy(question.policy())
                .filter(policy -> policy.facts().containsAll(facts.given()))
                .isEmpty();
        PlainAnswer answer = right.decide(question);
        return strange ? FalseAnswer.adding(answer, "something else is known") : answer;
    }

    /** A property of the machine stands for everything that belongs to all who run on it. */
    private static Answers meddling(Answers right) {
        return new FalseAnswers(right) {
            @Override
            public PlainAnswer decide(Question question) {
                System.setProperty("carers.last-question", Integer.toString(MEDDLED.incrementAndGet()));
                return right().decide(question);
            }
        };
    }
}
