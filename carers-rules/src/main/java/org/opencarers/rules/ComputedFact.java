package org.opencarers.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A fact of a pack that its own Java code works out from other facts, where conditions have no words for how.
 *
 * <p>It stays a fact: a given answer always stands. Where it is not given, an engine calls the computation. No engine can
 * see through it, so what the answer rests on is declared. Whatever goes wrong in the computation leaves the fact unknown.
 *
 * @param <T> the type of the answer
 */
public final class ComputedFact<T> {

    private final Fact<T> fact;
    private final Set<Fact<?>> reads;
    private final boolean readsTheDate;
    private final Computation<T> computation;

    private ComputedFact(Fact<T> fact, Set<Fact<?>> reads, boolean readsTheDate, Computation<T> computation) {
        this.fact = fact;
        this.reads = reads;
        this.readsTheDate = readsTheDate;
        this.computation = computation;
    }

    /** Begins with the fact that is worked out: one that the pack adds. */
    public static <T> NeedsReads<T> of(Fact<T> fact) {
        return new NeedsReads<>(fact);
    }

    /** The fact that is worked out. */
    public Fact<T> fact() {
        return fact;
    }

    /** The facts that the computation reads, in the order in which they were declared. */
    public List<Fact<?>> reads() {
        return List.copyOf(reads);
    }

    /** Whether the computation reads the date asked about. */
    public boolean readsTheDate() {
        return readsTheDate;
    }

    /** What works it out. To be called by an engine, which contains it. */
    public Computation<T> computation() {
        return computation;
    }

    @Override
    public String toString() {
        return fact + " from " + reads + (readsTheDate ? " and the date" : "");
    }

    /**
     * A computed fact that does not yet say what it is worked out from.
     *
     * @param <T> the type of the answer
     */
    public static final class NeedsReads<T> {

        private final Fact<T> fact;

        private NeedsReads(Fact<T> fact) {
            this.fact = fact;
        }

        /**
         * The facts that the computation reads.
         *
         * @throws IllegalArgumentException when the fact itself is among them
         */
        public NeedsComputation<T> from(Fact<?>... reads) {
            Set<Fact<?>> declared = new LinkedHashSet<>(List.of(reads));
            if (declared.contains(fact)) {
                throw new IllegalArgumentException(fact.id() + " cannot be worked out from itself");
            }
            return new NeedsComputation<>(fact, declared, false);
        }
    }

    /**
     * A computed fact that still needs its computation.
     *
     * @param <T> the type of the answer
     */
    public static final class NeedsComputation<T> {

        private final Fact<T> fact;
        private final Set<Fact<?>> reads;
        private final boolean readsTheDate;

        private NeedsComputation(Fact<T> fact, Set<Fact<?>> reads, boolean readsTheDate) {
            this.fact = fact;
            this.reads = reads;
            this.readsTheDate = readsTheDate;
        }

        /** The computation reads the date asked about, too. Then an answer that rests on it is vouched for on that date only. */
        public NeedsComputation<T> andTheDate() {
            return new NeedsComputation<>(fact, reads, true);
        }

        /** What works it out. */
        public ComputedFact<T> by(Computation<T> computation) {
            return new ComputedFact<>(fact, reads, readsTheDate, computation);
        }
    }
}
