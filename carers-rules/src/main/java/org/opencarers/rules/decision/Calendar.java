package org.opencarers.rules.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.CompiledPolicy;

/**
 * Finds out how long an answer lasts when only the calendar moves: law changes on its dates, ages on birthdays, and days
 * fall out of periods that end with the date asked about.
 */
final class Calendar<O extends Enum<O> & Outcome> {

    private final Case<O> answered;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<DateFact, Set<Moment>> moments = new LinkedHashMap<>();

    Calendar(Case<O> answered) {
        this.answered = answered;
    }

    Optional<LocalDate> validUntil() {
        for (Policy<?> policy : answered.policies()) {
            days.addAll(policy.changeDates());
            policy.comparisons().forEach(comparison -> comparison.match(new Moving()));
        }
        moments.forEach((fact, compared) -> days.addAll(
                new MovingMoments(answered.asOf()).days(fact, answered.facts().on(answered.asOf(), fact), compared)));
        Answer<O> now = answer(answered);
        Optional<LocalDate> sameUntil = answered.sameUntil().filter(day -> !day.isAfter(DateFact.LATEST));
        for (LocalDate day : days.tailSet(answered.asOf(), false)) {
            if (day.isAfter(DateFact.LATEST) || sameUntil.filter(day::isAfter).isPresent()) {
                break;
            }
            Optional<Case<O>> then = answered.on(day);
            if (then.isEmpty() || !answer(then.get()).equals(now)) {
                return Optional.of(day.minusDays(1));
            }
        }
        return sameUntil;
    }

    /** What counts as the same answer. */
    private record Answer<O>(CompiledPolicy.Answer<O> answer, Optional<Awarded> value) {}

    private static <O extends Enum<O> & Outcome> Answer<O> answer(Case<O> asked) {
        List<O> possible = asked.answer().possible();
        return new Answer<>(asked.answer(), possible.size() == 1 ? asked.award(possible.get(0)) : Optional.empty());
    }

    /** Adds the days on which a comparison can change because a count or a moment moves with the calendar. */
    private final class Moving implements Comparison.Cases<Void> {

        @Override
        public <T> Void choice(Comparison.Choice<T> comparison) {
            return null;
        }

        @Override
        public <E extends Enum<E>> Void membership(Comparison.Membership<E> comparison) {
            return null;
        }

        @Override
        public Void number(Comparison.Number comparison) {
            for (NumberFact<?> fact : comparison.facts()) {
                Optional<ChronoUnit> unit = fact.reading().flatMap(reading -> reading.unit());
                Optional<LocalDate> since = since(fact);
                if (unit.isPresent() && since.isPresent()) {
                    counts(comparison, fact).forEach(count -> {
                        LocalDate day = since.get().plus(count, unit.get());
                        days.add(day);
                        days.add(day.plusDays(1));
                    });
                }
            }
            return null;
        }

        private Optional<LocalDate> since(Fact<?> fact) {
            return answered.facts().given(fact).isPresent()
                    ? Optional.empty()
                    : answered.facts()
                            .situation()
                            .flatMap(situation -> fact.reading()
                                    .flatMap(reading -> reading.since().apply(situation)));
        }

        /** The counts at which the comparison can change: next to each limit, or any count inside a sum. */
        private Set<Long> counts(Comparison.Number comparison, NumberFact<?> fact) {
            Set<Long> counts = new LinkedHashSet<>();
            if (!comparison.term().parts().equals(List.of(LinearTerm.Part.of(fact)))) {
                for (long count = 0; count <= fact.max().longValueExact(); count++) {
                    counts.add(count);
                }
            }
            for (BigDecimal limit : limits(comparison.limit())) {
                long below = limit.setScale(0, RoundingMode.FLOOR).longValueExact();
                counts.add(below);
                counts.add(below + 1);
            }
            return counts;
        }

        private List<BigDecimal> limits(Limit<BigDecimal> limit) {
            return limit.parameter()
                    .map(parameter ->
                            parameter.history().stream().map(DatedValue::value).toList())
                    .orElseGet(() -> limit.on(answered.asOf()).stream().toList());
        }

        @Override
        public Void dates(Comparison.Dates comparison) {
            moments.computeIfAbsent(comparison.fact(), fact -> new LinkedHashSet<>())
                    .add(comparison.moment());
            return null;
        }
    }
}
