package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opencarers.rules.Citation;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.computation.PackComputation;

/**
 * What a policy says: on a date, or on all dates.
 *
 * @param policy the policy
 * @param computations the facts that packs work out themselves
 * @param asOf the date whose law is described, one that the policy covers; empty for all of it
 * @param <O> the outcomes of the policy
 */
record PolicyDescription<O extends Enum<O> & Outcome>(
        Policy<O> policy, List<PackComputation<?>> computations, Optional<LocalDate> asOf) {

    List<Rule<O>> rules() {
        return asOf.map(policy::rulesOn).orElseGet(policy::rules);
    }

    /** How a fact is worked out by the code of a pack, when it is. */
    Optional<PackComputation<?>> computation(Fact<?> fact) {
        return computations.stream()
                .filter(computation -> computation.fact().equals(fact))
                .findFirst();
    }

    Outline outline(Rule<O> rule) {
        return Outline.of(rule.condition(), asOf);
    }

    List<Citation> otherwiseCitations() {
        return asOf.map(Stream::of)
                .orElseGet(() -> policy.changeDates().stream())
                .flatMap(day -> policy.otherwiseCitations(day).stream())
                .distinct()
                .toList();
    }

    /** Every parameter that the rules described or an award rest on, in the order of first mention. */
    Set<Parameter<?>> parameters() {
        Set<Parameter<?>> parameters = new LinkedHashSet<>();
        rules().forEach(rule -> outline(rule).addParameters(parameters));
        policy.allAwards().forEach(award -> parameters.addAll(award.parameters()));
        return parameters;
    }

    /** The values of a parameter that are described: the one on the date, or all. */
    <T> List<DatedValue<T>> values(Parameter<T> parameter) {
        return asOf.map(day -> parameter.entryOn(day).stream().toList()).orElseGet(parameter::history);
    }
}
