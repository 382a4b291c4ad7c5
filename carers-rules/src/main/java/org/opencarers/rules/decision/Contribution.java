package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

/** What one pack contributes, gathered whole before any of it is joined with the rest; or why it could not be. */
final class Contribution implements Contributions {

    private final String owner;
    private final String id;
    private final Optional<String> failure;
    private final List<Policy<?>> policies = new ArrayList<>();
    private final List<Fact<?>> facts = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();

    /** Asks a pack for everything it has; what it throws stays here. */
    Contribution(PolicyPack pack) {
        owner = pack.getClass().getName();
        String named = owner;
        Optional<String> thrown = Optional.empty();
        try {
            named = pack.id();
            pack.contribute(this);
        } catch (RuntimeException | LinkageError failed) {
            thrown = Optional.of(failed.toString());
        }
        id = named;
        failure = thrown;
    }

    /** The class of the pack. */
    String owner() {
        return owner;
    }

    /** The id of the pack; its class where it could not say. */
    String id() {
        return id;
    }

    /** What the pack threw, when it could not contribute. */
    Optional<String> failure() {
        return failure;
    }

    List<Policy<?>> policies() {
        return policies;
    }

    List<Fact<?>> facts() {
        return facts;
    }

    List<Constraint> constraints() {
        return constraints;
    }

    @Override
    public <O extends Enum<O> & Outcome> Contributions policy(Policy<O> policy) {
        policies.add(policy);
        facts.addAll(policy.facts());
        facts.addAll(policy.boundOnly());
        return this;
    }

    @Override
    public Contributions facts(List<? extends Fact<?>> contributed) {
        facts.addAll(contributed);
        return this;
    }

    @Override
    public Contributions constraint(Constraint constraint) {
        constraints.add(constraint);
        return this;
    }
}
