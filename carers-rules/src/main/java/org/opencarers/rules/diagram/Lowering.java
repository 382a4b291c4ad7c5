package org.opencarers.rules.diagram;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateOrder;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Relation;
import org.opencarers.rules.Rule;

/**
 * Writes conditions out as formulas over atoms: a parameter becomes one alternative for each of its usable values, in
 * the period of that value.
 */
final class Lowering implements Condition.Cases<Formula>, Comparison.Cases<Formula> {

    private final Map<Condition, Formula> done = new IdentityHashMap<>();

    Formula lower(Condition condition) {
        Formula known = done.get(condition);
        if (known == null) {
            known = condition.match(this);
            done.put(condition, known);
        }
        return known;
    }

    /** All conditions that were written out, each with its formula. */
    Map<Condition, Formula> done() {
        return done;
    }

    /** When a rule applies: in its period, and its condition holds. */
    Formula applies(Rule<?> rule) {
        Formula condition = lower(rule.condition());
        return rule.inForce()
                .<Formula>map(period -> new Formula.Dated(Map.of(period, condition)))
                .orElse(condition);
    }

    @Override
    public Formula comparison(Comparison comparison) {
        return comparison.match(this);
    }

    @Override
    public Formula atLeast(int count, List<Condition> parts) {
        return new Formula.AtLeast(count, parts.stream().map(this::lower).toList());
    }

    @Override
    public Formula not(Condition part) {
        return new Formula.Not(lower(part));
    }

    @Override
    public <O extends Enum<O> & Outcome> Formula outcome(Policy<O> policy, Set<O> accepted) {
        return new Formula.Gives(policy, accepted);
    }

    @Override
    public <T> Formula choice(Comparison.Choice<T> comparison) {
        return dated(comparison.accepted(), accepted -> new Formula.Ask(new Atom.OneOf(comparison.fact(), accepted)));
    }

    @Override
    public Formula number(Comparison.Number comparison) {
        return dated(comparison.limit(), limit -> number(comparison.term(), comparison.relation(), limit));
    }

    private static Formula number(LinearTerm term, Relation relation, BigDecimal limit) {
        Formula reaches = new Formula.Ask(new Atom.Reaches(term.parts(), limit.stripTrailingZeros(), false));
        Formula exceeds = new Formula.Ask(new Atom.Reaches(term.parts(), limit.stripTrailingZeros(), true));
        switch (relation) {
            case AT_LEAST:
                return reaches;
            case MORE_THAN:
                return exceeds;
            case AT_MOST:
                return new Formula.Not(exceeds);
            case LESS_THAN:
                return new Formula.Not(reaches);
            case EXACTLY:
                return Formula.all(List.of(reaches, new Formula.Not(exceeds)));
        }
        throw new IllegalStateException("unknown relation " + relation);
    }

    @Override
    public <E extends Enum<E>> Formula membership(Comparison.Membership<E> comparison) {
        return dated(
                comparison.counted(),
                counted -> new Formula.Ask(
                        new Atom.Counts(new LinkedHashSet<>(comparison.sets()), counted, comparison.atLeast())));
    }

    @Override
    public Formula dates(Comparison.Dates comparison) {
        List<Formula> orders = new ArrayList<>();
        for (DateOrder order : DateOrder.values()) {
            if (comparison.orders().contains(order)) {
                orders.add(new Formula.Ask(new Atom.Lies(comparison.fact(), comparison.moment(), order)));
            }
        }
        return Formula.any(orders);
    }

    private static <T> Formula dated(Limit<T> limit, Function<T, Formula> compared) {
        Optional<Parameter<T>> parameter = limit.parameter();
        if (parameter.isEmpty()) {
            return compared.apply(((Limit.Constant<T>) limit).value());
        }
        Map<DateRange, Formula> periods = new LinkedHashMap<>();
        for (DatedValue<T> entry : parameter.get().history()) {
            if (entry.isUsable()) {
                periods.put(entry.inForce(), compared.apply(entry.value()));
            }
        }
        return new Formula.Dated(periods);
    }
}
