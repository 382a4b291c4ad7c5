package org.opencarers.conformance.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Breach;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;

/** L24: honesty about expired figures. */
final class FiguresHaveTheirDates implements Law {

    @Override
    public LawText text() {
        return LawText.of(
                "L24",
                "No figure is used outside its dates",
                "On a day that the policy does not cover, or on which a parameter of a rule in force has no value, the"
                        + " question is refused with the reason; on all others it is answered. Asked with nothing known on"
                        + " every day on which the law changes, the days before and after, and the first and last day that"
                        + " the library reckons with.",
                "H5: last year's figures decide this year's question.");
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        Answers answers = subject.answers();
        long cases = 0;
        for (Policy<?> policy : subject.policies()) {
            for (Question question : questions(subject, policy)) {
                cases++;
                boolean usable = isUsable(subject, policy, question.asOf());
                PlainAnswer answer = answers.decide(question);
                boolean answered =
                        answer.faults().isEmpty() && !answer.possible().isEmpty();
                if (usable != answered) {
                    Breach breach = new Breach(usable ? "an answer" : "a refusal with the reason", answer.told());
                    return LawResult.failed(
                            this,
                            cases,
                            new Counterexample(Optional.of(question), "", breach, effort.seed(), effort.seed()));
                }
            }
        }
        return cases == 0
                ? LawResult.untested(this, "the pack adds no policy")
                : LawResult.proved(this, "on all " + cases + " days that stand for all others", cases);
    }

    private static List<Question> questions(Subject subject, Policy<?> policy) {
        if (subject.only().isPresent()) {
            return subject.only().stream()
                    .filter(question -> question.policy().equals(policy.id()))
                    .toList();
        }
        TreeSet<LocalDate> days = new TreeSet<>(List.of(DateFact.EARLIEST, DateFact.LATEST));
        for (LocalDate change : policy.changeDates()) {
            days.addAll(List.of(change.minusDays(1), change, change.plusDays(1)));
        }
        List<Question> questions = new ArrayList<>();
        days.subSet(DateFact.EARLIEST, true, DateFact.LATEST, true)
                .forEach(day -> questions.add(new Question(policy.id(), Facts.none(), day)));
        return questions;
    }

    /** As the slow interpreter finds it. */
    private static boolean isUsable(Subject subject, Policy<?> policy, LocalDate day) {
        try {
            new ReferenceInterpreter(subject.engine().constraints()).countFillings(policy, Facts.none(), day);
            return true;
        } catch (NoReferenceAnswerException beyond) {
            return beyond.reason() != NoReferenceAnswerException.Reason.NOT_COVERED;
        }
    }
}
