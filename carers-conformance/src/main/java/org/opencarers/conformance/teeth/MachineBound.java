package org.opencarers.conformance.teeth;

import java.util.List;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.Joining;
import org.opencarers.rules.PolicyPack;

/** Answers of an engine that writes a property of the machine before it answers, and always the same. */
public final class MachineBound implements Joining {

    /** The engine, which meddles. */
    public MachineBound() {}

    @Override
    public Answers join(List<PolicyPack> packs) {
        System.setProperty("carers.joined", "true");
        return new EngineJoining().join(packs);
    }
}
