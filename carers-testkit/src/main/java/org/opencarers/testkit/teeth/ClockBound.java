package org.opencarers.testkit.teeth;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.law.Answers;
import org.opencarers.testkit.law.EngineJoining;
import org.opencarers.testkit.law.Joining;
import org.opencarers.testkit.law.PlainAnswer;
import org.opencarers.testkit.law.Question;

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
