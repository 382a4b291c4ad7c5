package org.opencarers.conformance.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;

/** Where a policy changes its mind: the limits, sums, moments, codes and days in its rules and in those it uses. */
final class Edges implements Condition.Cases<Edges>, Comparison.Cases<Edges> {

    private final Map<NumberFact<?>, List<Limit<BigDecimal>>> limits = new HashMap<>();
    private final Map<DateFact, List<Moment>> moments = new HashMap<>();
    private final Map<CodeFact, List<String>> codes = new HashMap<>();
    private final List<Comparison.Number> sums = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final Set<Policy<?>> seen = new HashSet<>();

    private Edges() {}

    static Edges of(Policy<?> policy) {
        Edges edges = new Edges();
        edges.look(policy);
        return edges;
    }

    private <O extends Enum<O> & Outcome> void look(Policy<O> policy) {
        if (seen.add(policy)) {
            policy.coverage().ranges().forEach(this::add);
            policy.rules().forEach(rule -> {
                rule.inForce().ifPresent(this::add);
                rule.condition().match(this);
            });
        }
    }

    /** The limits that the fact is compared with by itself. */
    List<Limit<BigDecimal>> limitsOf(NumberFact<?> fact) {
        return limits.getOrDefault(fact, List.of());
    }

    /** The comparisons of sums with a limit. */
    List<Comparison.Number> sums() {
        return sums;
    }

    /** The moments that the fact is compared with. */
    List<Moment> momentsOf(DateFact fact) {
        return moments.getOrDefault(fact, List.of());
    }

    /** The codes that the fact is compared with. */
    List<String> codesOf(CodeFact fact) {
        return codes.getOrDefault(fact, List.of());
    }

    /** The days on which the law changes. */
    List<LocalDate> days() {
        return days;
    }

    private void add(DateRange range) {
        if (range.startInclusive().isAfter(DateFact.EARLIEST)) {
            days.add(range.startInclusive());
        }
        range.endExclusive().ifPresent(days::add);
    }

    private Edges addDays(Limit<?> limit) {
        if (limit instanceof Parameter) {
            ((Parameter<?>) limit).history().forEach(entry -> add(entry.inForce()));
        }
        return this;
    }

    @Override
    public Edges comparison(Comparison comparison) {
        return comparison.match(this);
    }

    @Override
    public Edges atLeast(int count, List<Condition> parts) {
        parts.forEach(part -> part.match(this));
        return this;
    }

    @Override
    public Edges not(Condition part) {
        return part.match(this);
    }

    @Override
    public <O extends Enum<O> & Outcome> Edges outcome(Policy<O> policy, Set<O> accepted) {
        look(policy);
        return this;
    }

    @Override
    public <T> Edges choice(Comparison.Choice<T> comparison) {
        if (comparison.fact() instanceof CodeFact && comparison.accepted() instanceof Limit.Constant) {
            List<String> mentioned = codes.computeIfAbsent((CodeFact) comparison.fact(), first -> new ArrayList<>());
            ((Limit.Constant<Set<T>>) comparison.accepted()).value().forEach(code -> mentioned.add((String) code));
        }
        return addDays(comparison.accepted());
    }

    @Override
    public Edges number(Comparison.Number comparison) {
        List<NumberFact<?>> facts = comparison.term().facts();
        if (facts.size() == 1) {
            limits.computeIfAbsent(facts.get(0), first -> new ArrayList<>()).add(comparison.limit());
        } else {
            sums.add(comparison);
        }
        return addDays(comparison.limit());
    }

    @Override
    public <E extends Enum<E>> Edges membership(Comparison.Membership<E> comparison) {
        return addDays(comparison.counted());
    }

    @Override
    public Edges dates(Comparison.Dates comparison) {
        moments.computeIfAbsent(comparison.fact(), first -> new ArrayList<>()).add(comparison.moment());
        return this;
    }
}
