package org.opencarers.testkit.teeth;

import java.util.List;
import org.opencarers.rules.PolicyPack;
import org.opencarers.testkit.law.Answers;
import org.opencarers.testkit.law.EngineJoining;
import org.opencarers.testkit.law.Joining;
import org.opencarers.testkit.law.PlainAnswer;
import org.opencarers.testkit.law.Question;

/**
 * Answers that tell something which differs from one process to the next and is the same within one.
 *
 * <p>The order of a set does so, too, but not always: two processes may happen to order alike.
 */
public final class ProcessBound implements Joining {

    /** The falsified engine. */
    public ProcessBound() {}

    @Override
    public Answers join(List<PolicyPack> packs) {
        return new FalseAnswers(new EngineJoining().join(packs)) {
            @Override
            public PlainAnswer decide(Question question) {
                return FalseAnswer.adding(
                        right().decide(question),
                        "process " + ProcessHandle.current().pid());
            }
        };
    }
}
