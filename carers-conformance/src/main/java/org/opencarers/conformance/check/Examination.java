package org.opencarers.conformance.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Breach;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.rules.Policy;

/** One law at work on one subject, question by question. */
final class Examination {

    private final Law law;
    private final boolean provable;
    private final Subject subject;
    private final Effort effort;
    private final Point point;
    private final Answers answers;
    private int sampledOnly;
    private long combinations;
    private long skipped;
    private long questions;

    Examination(Law law, boolean provable, Subject subject, Effort effort, Point point) {
        this.law = law;
        this.provable = provable;
        this.subject = subject;
        this.effort = effort;
        this.point = point;
        this.answers = subject.answers();
    }

    LawResult result() {
        if (subject.only().isPresent()) {
            return one(subject.only().get());
        }
        for (Policy<?> policy : subject.policies()) {
            Optional<LawResult> failure = examine(policy);
            if (failure.isPresent()) {
                return failure.get();
            }
        }
        return held(combinations + questions);
    }

    private LawResult held(long cases) {
        if (cases == 0) {
            return LawResult.untested(law, "no question that was tried is one that the law is about" + beyond());
        }
        if (combinations == 0) {
            return LawResult.held(law, "in " + number(questions) + " questions" + beyond(), cases);
        }
        int policies = subject.policies().size();
        String all = "in all " + number(combinations) + " combinations of what ";
        if (skipped > 0) {
            return LawResult.held(
                    law,
                    "in " + number(combinations) + " combinations of what its policies ask, and in " + number(questions)
                            + " more questions" + beyond(),
                    cases);
        }
        return sampledOnly == 0
                ? LawResult.proved(
                        law, all + "its policies ask, and in " + number(questions) + " more questions", cases)
                : LawResult.held(
                        law,
                        all + (policies - sampledOnly) + " of its " + policies + " policies ask, and in "
                                + number(questions) + " questions; the others ask too much to try all combinations, or"
                                + " something that code works out",
                        cases);
    }

    private String beyond() {
        return skipped == 0 ? "" : "; " + number(skipped) + " combinations ask too much to be examined";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private LawResult one(Question question) {
        Policy<?> policy = subject.engine()
                .policy(question.policy())
                .<Policy<?>>map(subject.engine()::inForce)
                .orElseThrow(() -> new IllegalArgumentException("there is no policy " + question.policy()));
        Asked asked = new Asked(subject, answers, policy, question, effort.seed());
        Judged judged = judge(asked);
        if (judged.isBroken()) {
            return failure(asked, judged, 1);
        }
        if (judged.isSkipped()) {
            return LawResult.untested(law, "the one question asks too much to be examined");
        }
        return judged.counts()
                ? LawResult.held(law, "in the one question that was to be examined", 1)
                : LawResult.notApplicable(law, "the one question is not one that the law is about", 1);
    }

    private Optional<LawResult> examine(Policy<?> policy) {
        long chance = effort.seed();
        List<Regions> regions = provable ? Regions.of(subject, policy, effort.states()) : List.of();
        if (regions.isEmpty()) {
            sampledOnly++;
        }
        for (Regions day : regions) {
            for (int number = 0; number < day.count(); number++) {
                Asked asked = new Asked(subject, answers, policy, day.question(number), chance++);
                Judged judged = judge(asked);
                combinations += judged.counts() ? 1 : 0;
                skipped += judged.isSkipped() ? 1 : 0;
                if (judged.isBroken()) {
                    return Optional.of(failure(asked, judged, combinations + questions));
                }
            }
        }
        for (Question question : Questions.of(subject, policy, effort)) {
            Asked asked = new Asked(subject, answers, policy, question, chance++);
            Judged judged = judge(asked);
            questions += judged.counts() ? 1 : 0;
            if (judged.isBroken()) {
                return Optional.of(failure(asked, judged, combinations + questions));
            }
        }
        return Optional.empty();
    }

    /** Whoever answers differently from one time to the next may not show it again: then the question stays as it was. */
    private LawResult failure(Asked asked, Judged first, long cases) {
        Question smallest = Shrinking.smallest(
                asked.question(), candidate -> judge(asked.about(candidate)).isBroken());
        Optional<Breach> again = judge(asked.about(smallest)).breach();
        return LawResult.failed(
                law,
                cases,
                new Counterexample(
                        Optional.of(again.isPresent() ? smallest : asked.question()),
                        "",
                        again.or(first::breach).orElseThrow(),
                        effort.seed(),
                        asked.chance()));
    }

    private Judged judge(Asked asked) {
        try {
            return point.judge(asked);
        } catch (NoReferenceAnswerException beyond) {
            return switch (beyond.reason()) {
                case NOT_COVERED, CONTRADICTION -> Judged.silent();
                case TOO_MANY_FILLINGS, NOT_EXACT -> Judged.skipped();
            };
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
            return Judged.broken("an answer", "it threw " + thrown);
        }
    }
}
