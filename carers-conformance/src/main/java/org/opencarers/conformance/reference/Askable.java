package org.opencarers.conformance.reference;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * Whether a policy can be asked about a date: it covers the date, and every parameter that a rule in force compares with
 * has a usable value, in the policies that it uses as well.
 */
final class Askable implements Condition.Cases<Askable>, Comparison.Cases<Askable> {

    private final Law law;
    private final Set<String> reasons = new TreeSet<>();

    private Askable(Law law) {
        this.law = law;
    }

    /** Why the policy cannot be asked; empty when it can. */
    static Set<String> reasonsAgainst(Policy<?> policy, Law law) {
        Askable askable = new Askable(law);
        askable.look(policy);
        return askable.reasons;
    }

    private <O extends Enum<O> & Outcome> void look(Policy<O> policy) {
        if (!law.isCoveredBy(policy)) {
            reasons.add(policy + " does not cover " + law.asOf());
        }
        law.rulesOf(policy).forEach(rule -> rule.condition().match(this));
    }

    private Askable need(Limit<?> limit) {
        if (law.find(limit).isEmpty()) {
            reasons.add(limit + " has no usable value on " + law.asOf());
        }
        return this;
    }

    @Override
    public Askable comparison(Comparison comparison) {
        return comparison.match(this);
    }

    @Override
    public Askable atLeast(int count, List<Condition> parts) {
        parts.forEach(part -> part.match(this));
        return this;
    }

    @Override
    public Askable not(Condition part) {
        return part.match(this);
    }

    @Override
    public <O extends Enum<O> & Outcome> Askable outcome(Policy<O> policy, Set<O> accepted) {
        look(policy);
        return this;
    }

    @Override
    public <T> Askable choice(Comparison.Choice<T> comparison) {
        return need(comparison.accepted());
    }

    @Override
    public Askable number(Comparison.Number comparison) {
        return need(comparison.limit());
    }

    @Override
    public <E extends Enum<E>> Askable membership(Comparison.Membership<E> comparison) {
        return need(comparison.counted());
    }

    @Override
    public Askable dates(Comparison.Dates comparison) {
        return this;
    }
}
