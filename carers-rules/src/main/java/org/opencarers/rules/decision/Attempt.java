package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.Computed;
import org.opencarers.rules.computation.Fault;

/**
 * What came of the attempt to work out an unknown fact by the code of its pack.
 *
 * @param call what the code was given
 * @param computed what it gave
 */
record Attempt<T>(ComputationCall<T> call, Computed<T> computed) {

    Fact<T> fact() {
        return call.computation().fact();
    }

    String pack() {
        return call.computation().pack();
    }

    Optional<Fault> fault() {
        return computed.fault();
    }

    Facts into(Facts facts) {
        return computed.value().map(answer -> facts.with(fact(), answer)).orElse(facts);
    }

    /** The same, failed when the answer is in one of these constraints, which known facts break. */
    Attempt<T> unlessIn(List<Constraint> broken) {
        if (computed.value().isEmpty()) {
            return this;
        }
        return broken.stream()
                .filter(constraint -> constraint.lesser().equals(fact())
                        || constraint.greater().equals(fact()))
                .findFirst()
                .map(constraint -> new Attempt<>(
                        call,
                        call.<T>fails(
                                Fault.Code.CONTRADICTION,
                                "it gave an answer that contradicts what is known: " + constraint.text())))
                .orElse(this);
    }

    /** It as a line of the explanation, under the comparison that reads the fact. */
    Finding finding() {
        List<FactRead<?>> read = new ArrayList<>();
        call.computation().computed().reads().forEach(fact -> read.add(read(fact)));
        return new Finding(
                Finding.Kind.COMPUTATION,
                sentence(),
                computed.value().isPresent() ? Verdict.TRUE : Verdict.UNKNOWN,
                Optional.empty(),
                read,
                List.of(),
                List.of());
    }

    private String sentence() {
        if (computed.value().isPresent()) {
            return "worked out by " + pack();
        }
        return fault().map(fault -> "not worked out by " + pack() + ": " + fault.what())
                .orElse("not worked out by " + pack() + ": what is known is not enough");
    }

    private <V> FactRead<V> read(Fact<V> fact) {
        return new FactRead<>(fact, call.known().given(fact), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
