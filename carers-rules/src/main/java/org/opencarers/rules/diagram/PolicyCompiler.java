package org.opencarers.rules.diagram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * Compiles each policy once, when it is first asked. A policy whose diagram would exceed the budget is compiled for each
 * case, with what is known put in: slower, and just as exact. Safe for any number of threads.
 */
public final class PolicyCompiler {

    /** The most nodes of one diagram, those of its conditions included, unless told otherwise. */
    public static final int BUDGET = 100_000;

    private final List<Constraint> constraints;
    private final int budget;
    private final Map<Policy<?>, Optional<CompiledPolicy<?>>> compiled = new ConcurrentHashMap<>();

    /**
     * A compiler for a vocabulary.
     *
     * @param constraints the constraints of the vocabulary
     * @param budget the most nodes of one diagram, at least 1
     */
    public PolicyCompiler(List<Constraint> constraints, int budget) {
        this.constraints = List.copyOf(constraints);
        this.budget = budget;
    }

    /**
     * A compiled form that answers for a case: the one that serves every case, when it could be built.
     *
     * @throws TooMuchUnknownException when even the part that the case leaves open exceeds the budget
     */
    public <O extends Enum<O> & Outcome> CompiledPolicy<O> forCase(Policy<O> policy, Known known) {
        Optional<CompiledPolicy<O>> whole = whole(policy);
        if (whole.isPresent()) {
            return whole.get();
        }
        try {
            return CompiledPolicy.compile(policy, constraints, known, budget);
        } catch (OverBudget open) {
            throw new TooMuchUnknownException(policy.id());
        }
    }

    /** The compiled form that serves every case and date, or empty when it exceeds the budget. */
    @SuppressWarnings("unchecked")
    public <O extends Enum<O> & Outcome> Optional<CompiledPolicy<O>> whole(Policy<O> policy) {
        return (Optional<CompiledPolicy<O>>) (Optional<?>)
                compiled.computeIfAbsent(policy, absent -> (Optional<CompiledPolicy<?>>) (Optional<?>) tried(policy));
    }

    private <O extends Enum<O> & Outcome> Optional<CompiledPolicy<O>> tried(Policy<O> policy) {
        try {
            return Optional.of(CompiledPolicy.compile(policy, constraints, Known.NOTHING, budget));
        } catch (OverBudget tooLarge) {
            return Optional.empty();
        }
    }
}
