package org.opencarers.rules.packs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.Fact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;

/** Tells the packs on which the answers of a policy rest from those that have nothing to do with it. */
final class Contributors {

    private final Policy<?> asked;
    private final List<Policy<?>> policies;
    private final Set<String> computing = new HashSet<>();
    private final Set<Fact<?>> facts = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> parameters = new HashSet<>();

    /**
     * For one policy.
     *
     * @param asked the policy
     * @param policies it as it is in force, and all that are decided on the way to its answer
     */
    Contributors(Policy<?> asked, List<Policy<?>> policies, Catalogue catalogue) {
        this.asked = asked;
        this.policies = policies;
        policies.forEach(policy -> ids.add(policy.id()));
        ParametersOf.policies(List.of(asked)).stream().map(Parameter::id).forEach(parameters::add);
        for (Policy<?> policy : policies) {
            facts.addAll(policy.facts());
            facts.addAll(policy.boundOnly());
        }
        catalogue.computations().stream()
                .filter(computation -> policies.stream().anyMatch(policy -> policy.lists(computation.fact())))
                .forEach(computation -> {
                    computing.add(computation.pack());
                    facts.addAll(computation.computed().reads());
                });
    }

    /** Whether anything that a pack contributes can show in an answer. */
    boolean include(PackReport pack) {
        return pack.state() != PackReport.State.REFUSED
                && (computing.contains(pack.id())
                        || pack.descriptor().filter(this::owns).isPresent()
                        || pack.policies().stream().anyMatch(policy -> ids.contains(policy.id()))
                        || pack.variations().stream().anyMatch(this::concerns)
                        || pack.contributed().constraints().stream()
                                .anyMatch(constraint -> policies.stream().anyMatch(constraint::countsFor)));
    }

    /** What a fact means, and what in a situation answers it, is the word of its owner. */
    private boolean owns(PackDescriptor pack) {
        return facts.stream().anyMatch(fact -> pack.adds(fact.id()));
    }

    /** A policy that is used by others is used as its owner wrote it: variations of it show only where it is asked itself. */
    private boolean concerns(Variation variation) {
        return variation instanceof Setting<?>
                ? parameters.contains(variation.varied())
                : variation.varied().equals(asked.id());
    }
}
