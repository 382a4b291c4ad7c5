package org.opencarers.conformance.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;

/** The policies of a subject with every rule written twice. */
final class DoubledPack implements PolicyPack {

    private final Subject subject;

    DoubledPack(Subject subject) {
        this.subject = subject;
    }

    @Override
    public PackDescriptor descriptor() {
        return unannounced(subject.pack().descriptor());
    }

    /** The same, for a pack that nothing has to find. */
    private static PackDescriptor unannounced(PackDescriptor original) {
        return new PackDescriptor(
                original.id(),
                original.version(),
                original.authority(),
                original.nations(),
                original.level(),
                original.facts(),
                Optional.empty());
    }

    @Override
    public void contribute(Contributions contributions) {
        PackDescriptor descriptor = descriptor();
        subject.own().forEach(policy -> contributions.policy(doubled(policy)));
        contributions.facts(subject.engine().facts().stream()
                .filter(fact -> descriptor.adds(fact.id()))
                .toList());
        subject.engine().constraints().stream()
                .filter(constraint -> descriptor.adds(constraint.lesser().id())
                        && descriptor.adds(constraint.greater().id()))
                .forEach(contributions::constraint);
        subject.variations().forEach(contributions::vary);
        subject.engine().computations().stream()
                .filter(computation -> computation.pack().equals(subject.id()))
                .forEach(computation -> contributions.computing(computation.computed()));
    }

    private static <O extends Enum<O> & Outcome> Policy<O> doubled(Policy<O> policy) {
        List<Rule<O>> rules = new ArrayList<>();
        policy.rules().forEach(rule -> rules.addAll(List.of(rule, rule)));
        return policy.withRules(rules);
    }
}
