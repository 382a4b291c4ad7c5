package org.opencarers.rules.packs;

import java.time.LocalDate;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.Known;
import org.opencarers.rules.diagram.PolicyCompiler;

/** What a catalogue decides, without the engine that is built on it. */
final class Decided {

    private Decided() {}

    static <O extends Enum<O> & Outcome> O outcome(Catalogue catalogue, Policy<O> policy, Facts facts, LocalDate asOf) {
        return new PolicyCompiler(catalogue.constraints(), PolicyCompiler.BUDGET)
                .whole(catalogue.inForce(policy))
                .orElseThrow()
                .answer(Known.of(facts, asOf))
                .possible()
                .get(0);
    }
}
