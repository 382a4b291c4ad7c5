package org.opencarers.testkit.mutation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateOrder;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Relation;

/** What a comparison may be mistaken for. */
final class ComparisonVariants implements Comparison.Cases<List<Variant>> {

    private final List<Variant> variants = new ArrayList<>();

    private ComparisonVariants() {}

    static List<Variant> of(Comparison comparison) {
        List<Variant> variants = new ArrayList<>(comparison.match(new ComparisonVariants()));
        variants.add(Variant.of(Kind.COMPARISON, Condition.not(Condition.of(comparison))));
        return variants;
    }

    private void add(Kind kind, Comparison comparison) {
        variants.add(Variant.of(kind, Condition.of(comparison)));
    }

    @Override
    @SuppressWarnings("unchecked") // the choices of a fact have the type of its answers
    public <T> List<Variant> choice(Comparison.Choice<T> comparison) {
        Optional<Set<T>> accepted = constant(comparison.accepted());
        Set<T> toggled = new LinkedHashSet<>();
        if (comparison.fact() instanceof ChoiceFact<?> fact) {
            toggled.addAll((List<T>) fact.choices());
        }
        if (comparison.fact() instanceof CodeFact) {
            accepted.ifPresent(toggled::addAll);
        }
        accepted.ifPresent(set -> toggled.forEach(value -> {
            Set<T> other = toggled(set, value);
            if (!other.isEmpty()) {
                add(Kind.LIMIT, new Comparison.Choice<>(comparison.fact(), Limit.constant(other)));
            }
        }));
        return variants;
    }

    @Override
    public List<Variant> number(Comparison.Number comparison) {
        List<Relation> others = switch (comparison.relation()) {
            case AT_LEAST -> List.of(Relation.MORE_THAN);
            case MORE_THAN -> List.of(Relation.AT_LEAST);
            case AT_MOST -> List.of(Relation.LESS_THAN);
            case LESS_THAN -> List.of(Relation.AT_MOST);
            case EXACTLY -> List.of(Relation.AT_LEAST, Relation.AT_MOST);
        };
        others.forEach(relation ->
                add(Kind.COMPARISON, new Comparison.Number(comparison.term(), relation, comparison.limit())));
        TermVariants.of(comparison.term())
                .forEach(term ->
                        add(Kind.LIMIT, new Comparison.Number(term, comparison.relation(), comparison.limit())));
        constant(comparison.limit()).ifPresent(limit -> {
            BigDecimal unit = Step.of(comparison.term());
            for (BigDecimal other : List.of(limit.subtract(unit), limit.add(unit))) {
                add(Kind.LIMIT, new Comparison.Number(comparison.term(), comparison.relation(), Limit.constant(other)));
            }
        });
        return variants;
    }

    @Override
    public <E extends Enum<E>> List<Variant> membership(Comparison.Membership<E> comparison) {
        for (int count : List.of(comparison.atLeast() - 1, comparison.atLeast() + 1)) {
            if (count > 0) {
                add(Kind.LIMIT, new Comparison.Membership<>(comparison.sets(), comparison.counted(), count));
            }
        }
        constant(comparison.counted())
                .ifPresent(counted -> comparison.sets().get(0).members().forEach(member -> {
                    Set<E> other = toggled(counted, member);
                    if (!other.isEmpty()) {
                        add(
                                Kind.LIMIT,
                                new Comparison.Membership<>(
                                        comparison.sets(), Limit.constant(other), comparison.atLeast()));
                    }
                }));
        return variants;
    }

    @Override
    public List<Variant> dates(Comparison.Dates comparison) {
        EnumSet<DateOrder> orders = EnumSet.copyOf(comparison.orders());
        if (!orders.remove(DateOrder.SAME)) {
            orders.add(DateOrder.SAME);
        }
        if (!orders.isEmpty()) {
            add(Kind.COMPARISON, new Comparison.Dates(comparison.fact(), orders, comparison.moment()));
        }
        if (comparison.moment().isConstant()) {
            LocalDate day = comparison.moment().on(LocalDate.EPOCH);
            for (LocalDate other : List.of(day.minusDays(1), day.plusDays(1))) {
                add(
                        Kind.DATE,
                        new Comparison.Dates(comparison.fact(), comparison.orders(), Moment.of(other.toString())));
            }
        }
        return variants;
    }

    private static <T> Optional<T> constant(Limit<T> limit) {
        return limit.parameter().isPresent() ? Optional.empty() : limit.on(LocalDate.EPOCH);
    }

    private static <T> Set<T> toggled(Set<T> set, T value) {
        Set<T> other = new LinkedHashSet<>(set);
        if (!other.remove(value)) {
            other.add(value);
        }
        return other;
    }
}
