package org.opencarers.conformance.teeth;

import java.util.List;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.Joining;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.rules.PolicyPack;

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

            @Override
            public String receipt(String request, String salt) {
                return FalseReceipt.deciding(
                        super.receipt(request, salt),
                        "process " + ProcessHandle.current().pid());
            }
        };
    }
}
