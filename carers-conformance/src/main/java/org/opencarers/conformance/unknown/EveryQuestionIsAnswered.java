package org.opencarers.conformance.unknown;

import java.util.List;
import java.util.Objects;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Asked;
import org.opencarers.conformance.check.Judged;
import org.opencarers.conformance.check.Point;
import org.opencarers.conformance.check.PointLaw;

/** L3: totality. */
final class EveryQuestionIsAnswered extends PointLaw {

    EveryQuestionIsAnswered() {
        super(
                LawText.of(
                        "L3",
                        "Every question has an answer, or is refused with the reason",
                        "A question with which nothing is wrong gets at least one possible outcome of the policy, in"
                                + " its order, and no fault; any other question gets faults and no outcome. Nothing is"
                                + " thrown, nothing is null, and a definite answer asks for nothing.",
                        "H1: a carer gets no answer, or the program stops in front of them."),
                true);
    }

    @Override
    protected Point begin(Subject subject, Effort effort) {
        return EveryQuestionIsAnswered::judge;
    }

    private static Judged judge(Asked asked) {
        PlainAnswer answer = asked.answer();
        if (Objects.isNull(answer)) {
            return Judged.broken("an answer", "null");
        }
        if (!asked.isSound()) {
            return Judged.holdsIf(
                    answer.possible().isEmpty() && !answer.faults().isEmpty(), "a refusal with reasons", answer::told);
        }
        List<String> inOrder = asked.policy().outcomes().stream()
                .map(Enum::name)
                .filter(answer.possible()::contains)
                .toList();
        boolean asksInVain = answer.outcome().isPresent() && !answer.missing().isEmpty();
        return Judged.holdsIf(
                !inOrder.isEmpty()
                        && inOrder.equals(answer.possible())
                        && answer.faults().isEmpty()
                        && !asksInVain,
                "outcomes of " + asked.policy().outcomes() + ", and questions only when there are several",
                answer::told);
    }
}
