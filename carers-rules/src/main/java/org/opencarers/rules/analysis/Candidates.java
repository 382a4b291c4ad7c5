package org.opencarers.rules.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Limit;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;

/**
 * Answers to a fact that are worth trying: for everything that a policy compares it with, the limit and its neighbours on both
 * sides.
 */
final class Candidates {

    private final List<Comparison> comparisons;
    private final LocalDate asOf;

    Candidates(List<Comparison> comparisons, LocalDate asOf) {
        this.comparisons = comparisons;
        this.asOf = asOf;
    }

    /** The answers, each possible for itself; none where only the shape of an answer is known. */
    @SuppressWarnings("unchecked") // each kind of fact gives answers of its own type
    <T> List<T> of(Fact<T> fact) {
        return ((List<T>) fact.match(new Kinds()))
                .stream().filter(value -> fact.objection(value, asOf).isEmpty()).toList();
    }

    private <T> List<T> accepted(Fact<T> fact) {
        Set<T> accepted = new LinkedHashSet<>();
        for (Comparison comparison : comparisons) {
            if (comparison instanceof Comparison.Choice<?> choice
                    && choice.fact().equals(fact)) {
                on(choice.accepted()).ifPresent(values -> values.forEach(value -> accepted.add(cast(value))));
            }
        }
        return List.copyOf(accepted);
    }

    @SuppressWarnings("unchecked") // a comparison accepts answers of its fact
    private static <T> T cast(Object value) {
        return (T) value;
    }

    private <V> Optional<V> on(Limit<V> limit) {
        return limit.on(asOf);
    }

    private final class Kinds implements Fact.Cases<List<?>> {
        @Override
        public List<?> yesOrNo(BooleanFact fact) {
            return List.of(true, false);
        }

        @Override
        public List<?> number(NumberFact<?> fact) {
            TreeSet<BigDecimal> values = new TreeSet<>(List.of(fact.min(), fact.max()));
            for (Comparison comparison : comparisons) {
                if (comparison instanceof Comparison.Number number
                        && number.term().facts().contains(fact)) {
                    on(number.limit()).ifPresent(limit -> {
                        values.add(limit);
                        values.add(limit.add(fact.step()));
                        values.add(limit.subtract(fact.step()));
                    });
                }
            }
            return values.stream().map(fact::typed).toList();
        }

        @Override
        public <E extends Enum<E>> List<?> choice(ChoiceFact<E> fact) {
            return fact.choices();
        }

        @Override
        public List<?> code(CodeFact fact) {
            return accepted(fact);
        }

        @Override
        public <E extends Enum<E>> List<?> set(SetFact<E> fact) {
            Set<Set<E>> sets = new LinkedHashSet<>();
            sets.add(Set.of());
            for (Comparison comparison : comparisons) {
                if (comparison instanceof Comparison.Membership<?> membership
                        && membership.sets().contains(fact)) {
                    addGrowing(fact, membership, sets);
                }
            }
            sets.add(EnumSet.copyOf(fact.members()));
            return List.copyOf(sets);
        }

        private <E extends Enum<E>> void addGrowing(
                SetFact<E> fact, Comparison.Membership<?> membership, Set<Set<E>> sets) {
            Set<?> counted = on(membership.counted()).<Set<?>>map(set -> set).orElse(Set.of());
            Set<E> growing = new LinkedHashSet<>();
            for (E member : fact.members()) {
                if (counted.contains(member)) {
                    growing.add(member);
                    sets.add(EnumSet.of(member));
                    sets.add(EnumSet.copyOf(growing));
                }
            }
        }

        @Override
        public List<?> date(DateFact fact) {
            TreeSet<LocalDate> days = new TreeSet<>();
            for (Comparison comparison : comparisons) {
                if (comparison instanceof Comparison.Dates dates && dates.fact().equals(fact)) {
                    LocalDate day = dates.moment().on(asOf);
                    days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
                }
            }
            return List.copyOf(days);
        }
    }
}
