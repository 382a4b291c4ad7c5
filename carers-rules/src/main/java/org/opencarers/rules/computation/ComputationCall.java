package org.opencarers.rules.computation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;

/**
 * One call of a computation: the answers that it may read, and the date.
 *
 * <p>Answers are handed over in one canonical form, so that the code gets the same however it is run.
 *
 * @param <T> the type of the answer
 */
public final class ComputationCall<T> {

    private final PackComputation<T> computation;
    private final Facts known;
    private final LocalDate asOf;

    private ComputationCall(PackComputation<T> computation, Facts known, LocalDate asOf) {
        this.computation = computation;
        this.known = known;
        this.asOf = asOf;
    }

    /**
     * A call on the facts of a question.
     *
     * @param facts the facts, without problems; only what the computation declares to read is handed to it
     * @param asOf the date asked about
     */
    public static <T> ComputationCall<T> of(PackComputation<T> computation, Facts facts, LocalDate asOf) {
        Facts known = Facts.none();
        for (Fact<?> read : computation.computed().reads()) {
            known = copied(known, facts, read, asOf);
        }
        return new ComputationCall<>(computation, known, asOf);
    }

    @SuppressWarnings("unchecked") // a canonical answer is of the type of its fact
    private static <V> Facts copied(Facts to, Facts from, Fact<V> fact, LocalDate asOf) {
        Optional<V> value = from.on(asOf, fact);
        return value.map(answer ->
                        to.with(fact, (V) AnswerCheck.of(fact, answer).answer().orElse(answer)))
                .orElse(to);
    }

    /** The computation that is called. */
    public PackComputation<T> computation() {
        return computation;
    }

    /** The facts that it declares to read and that are known, all given directly. */
    public Facts known() {
        return known;
    }

    /** The date asked about. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Carries the call out on this thread. Whatever is thrown stays here; what never ends never returns. */
    public Computed<T> here() {
        Declared declared = new Declared(computation.computed(), known, asOf);
        Computed<T> computed;
        try {
            computed = answered(computation.computed().computation().compute(declared));
        } catch (Throwable thrown) {
            computed = fails(Fault.Code.FAILED, "it threw " + thrown.getClass().getName());
        }
        Optional<String> undeclared = declared.undeclared();
        return undeclared.isPresent()
                ? fails(Fault.Code.UNDECLARED_READ, "it asked for " + undeclared.get() + ", which it does not declare")
                : computed;
    }

    /** What a computation gave, of which nothing is believed: checked, and brought into the canonical form. */
    @SuppressWarnings("unchecked") // a canonical answer is of the type of its fact
    public Computed<T> answered(@Nullable Optional<?> given) {
        if (given == null) {
            return fails(Fault.Code.GAVE_NULL, "it gave null instead of an answer");
        }
        if (given.isEmpty()) {
            return Computed.gives(Optional.empty());
        }
        AnswerCheck.Checked checked = AnswerCheck.of(computation.fact(), given.get());
        if (checked.refused().isPresent()) {
            return fails(checked.refused().get(), checked.why());
        }
        Optional<T> answer = checked.answer().map(value -> (T) value);
        return answer.flatMap(value -> computation.fact().objection(value, asOf))
                .map(objection ->
                        this.<T>fails(Fault.Code.NOT_AN_ANSWER, "it gave an answer that cannot be: it " + objection))
                .orElseGet(() -> Computed.gives(answer));
    }

    /** The same call, failed. */
    public <R> Computed<R> fails(Fault.Code code, String what) {
        return Computed.fails(new Fault(code, computation.fact(), computation.pack(), what));
    }
}
