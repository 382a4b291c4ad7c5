package org.opencarers.conformance.same;

import java.util.Optional;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

/** The pack of a subject with its policies written otherwise, and everything else as it is. */
final class RewrittenPack implements PolicyPack {

    private final Subject subject;
    private final Writing writing;

    RewrittenPack(Subject subject, Writing writing) {
        this.subject = subject;
        this.writing = writing;
    }

    /** How a policy is written. */
    @FunctionalInterface
    interface Writing {
        /** The same policy, written otherwise. */
        <O extends Enum<O> & Outcome> Policy<O> of(Policy<O> policy);
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
        subject.own().forEach(policy -> contributions.policy(writing.of(policy)));
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
}
