package org.opencarers.conformance.teeth;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.Joining;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.rules.PolicyPack;

/** Answers that name the day on which they were given, as the clock of the machine has it. */
public final class ClockBound implements Joining {

    /** The falsified engine. */
    public ClockBound() {}

    @Override
    public Answers join(List<PolicyPack> packs) {
        return new FalseAnswers(new EngineJoining().join(packs)) {
            @Override
            public PlainAnswer decide(Question question) {
                return FalseAnswer.adding(
                        right().decide(question), "decided on " + LocalDate.now(ZoneId.systemDefault()));
            }
        };
    }
}
