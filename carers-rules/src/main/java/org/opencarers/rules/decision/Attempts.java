package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;

/**
 * What came of every attempt to learn a fact that nobody gave.
 *
 * @param computed by the code of packs
 * @param filled from earlier decisions
 */
record Attempts(List<Attempt<?>> computed, List<Filled<?, ?>> filled) {

    /** The policy from whose decision a fact was filled. */
    Optional<Policy<?>> filledFrom(Fact<?> fact) {
        return filled.stream()
                .filter(attempt -> attempt.declared().fact().equals(fact))
                .filter(attempt -> attempt.source().isPresent())
                .<Policy<?>>map(attempt -> attempt.declared().policy())
                .findFirst();
    }

    /** The pack whose code worked a fact out. */
    Optional<String> computedBy(Fact<?> fact) {
        return computed.stream()
                .filter(attempt -> attempt.fact().equals(fact))
                .filter(attempt -> attempt.computed().value().isPresent())
                .map(Attempt::pack)
                .findFirst();
    }

    /** The attempts to learn the facts compared, as lines of the explanation. */
    List<Finding> findings(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        computed.stream()
                .filter(attempt -> comparison.facts().contains(attempt.fact()))
                .forEach(attempt -> findings.add(attempt.finding()));
        filled.stream()
                .filter(attempt ->
                        comparison.facts().contains(attempt.declared().fact()))
                .forEach(attempt -> findings.add(attempt.finding()));
        return findings;
    }
}
