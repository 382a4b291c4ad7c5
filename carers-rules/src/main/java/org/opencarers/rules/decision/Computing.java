package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Reading;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.ComputationRunner;
import org.opencarers.rules.computation.PackComputation;
import org.opencarers.rules.diagram.Known;

/**
 * What the packs' own code gives for one question. Each computation is called once at most, however many policies and days
 * are looked at for the answer.
 */
final class Computing {

    private final Computations computations;
    private final ComputationRunner runner;
    private final Map<PackComputation<?>, Attempt<?>> attempts = new HashMap<>();

    Computing(Computations computations, ComputationRunner runner) {
        this.computations = computations;
        this.runner = runner;
    }

    /** The facts that the code may read for a policy. */
    List<Fact<?>> readFor(Policy<?> policy) {
        return computations.readFor(policy);
    }

    /** What came of each fact of the policy that is worked out and not given, in the policy's order. */
    List<Attempt<?>> of(Policy<?> policy, Facts facts, LocalDate asOf, List<Constraint> constraints) {
        List<Attempt<?>> made = new ArrayList<>();
        for (PackComputation<?> computation : computations.of(policy)) {
            if (facts.on(asOf, computation.fact()).isEmpty()) {
                made.add(attempt(computation, facts, asOf));
            }
        }
        return made.isEmpty() ? made : consistent(made, policy, facts, asOf, constraints);
    }

    private synchronized Attempt<?> attempt(PackComputation<?> computation, Facts facts, LocalDate asOf) {
        Attempt<?> attempt = attempts.get(computation);
        if (attempt == null) {
            attempt = called(computation, facts, asOf);
            attempts.put(computation, attempt);
        }
        return attempt;
    }

    private <T> Attempt<T> called(PackComputation<T> computation, Facts facts, LocalDate asOf) {
        ComputationCall<T> call = ComputationCall.of(computation, facts, asOf);
        return new Attempt<>(call, runner.run(call));
    }

    /** The attempts, where all that break a constraint have failed: whichever of them is wrong, it is not the facts given. */
    private static List<Attempt<?>> consistent(
            List<Attempt<?>> made, Policy<?> policy, Facts facts, LocalDate asOf, List<Constraint> constraints) {
        Facts all = made.stream().reduce(facts, (sofar, next) -> next.into(sofar), (one, other) -> other);
        List<Constraint> broken = new Bounds(policy, constraints, Known.of(all, asOf)).broken();
        if (broken.isEmpty()) {
            return made;
        }
        List<Attempt<?>> rest = new ArrayList<>();
        made.forEach(attempt -> rest.add(attempt.unlessIn(broken)));
        return rest.equals(made) ? made : consistent(rest, policy, facts, asOf, constraints);
    }

    /**
     * The last day on which the code is sure to get what it got now, when anything that it may read moves with the calendar.
     * What it gives on the next day cannot be foretold.
     */
    Optional<LocalDate> sameUntil(List<Policy<?>> policies, Facts facts, LocalDate asOf) {
        Set<PackComputation<?>> unanswered = policies.stream()
                .flatMap(policy -> computations.of(policy).stream())
                .filter(computation -> facts.on(asOf, computation.fact()).isEmpty())
                .collect(Collectors.toSet());
        if (unanswered.stream().anyMatch(computation -> computation.computed().readsTheDate())) {
            return Optional.of(asOf);
        }
        return unanswered.stream()
                .flatMap(computation -> computation.computed().reads().stream())
                .flatMap(read -> sameUntil(read, facts, asOf).stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> sameUntil(Fact<?> read, Facts facts, LocalDate asOf) {
        if (facts.given(read).isPresent()) {
            return Optional.empty();
        }
        return read.reading()
                .flatMap(reading -> reading.unit()
                        .flatMap(unit -> since(reading, facts).map(since -> lastDayOfCount(unit, since, asOf))));
    }

    private static Optional<LocalDate> since(Reading<?> reading, Facts facts) {
        return facts.situation().flatMap(situation -> reading.since().apply(situation));
    }

    /** The day before the next one is counted. Who was born on 29 February is a year older on 1 March. */
    private static LocalDate lastDayOfCount(ChronoUnit unit, LocalDate since, LocalDate asOf) {
        long count = unit.between(since, asOf);
        LocalDate day = since.plus(count + 1, unit);
        return unit.between(since, day) == count ? day : day.minusDays(1);
    }
}
