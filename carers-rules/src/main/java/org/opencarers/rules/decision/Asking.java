package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.PolicyCompiler;
import org.opencarers.rules.diagram.TooMuchUnknownException;
import org.opencarers.rules.packs.PackReport;

/**
 * With what questions are answered, whatever they are about.
 *
 * @param constraints the relations that always hold between facts
 * @param compiler the policies, compiled
 * @param fill what is done with unknown facts that ask for earlier decisions
 * @param computing what the packs' own code gives
 * @param relationsLost the refused packs without which a policy cannot be decided, because its numbers may contradict one another
 */
record Asking(
        List<Constraint> constraints,
        PolicyCompiler compiler,
        Fill fill,
        Computing computing,
        Function<Policy<?>, List<PackReport>> relationsLost) {

    List<Problem> problems(Policy<?> policy, Facts facts, LocalDate asOf) {
        List<Problem> problems =
                new ArrayList<>(new FactCheck(policy, facts, asOf, constraints, computing.readFor(policy)).problems());
        List<PackReport> lost = relationsLost.apply(policy);
        if (!lost.isEmpty()) {
            problems.add(Undecided.withoutRelations(policy, lost));
        }
        return problems;
    }

    /** The case, or empty when asking about it would be refused. */
    <O extends Enum<O> & Outcome> Optional<Case<O>> ask(Policy<O> policy, Facts facts, LocalDate asOf) {
        if (!problems(policy, facts, asOf).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Case<>(policy, facts, asOf, this));
        } catch (TooMuchUnknownException refused) {
            return Optional.empty();
        }
    }

    /**
     * What comes of each fact of the policy that asks for an earlier decision and is unknown, in the policy's order.
     *
     * @param given what the other policies are decided on
     * @param known what need not be filled
     */
    List<Filled<?, ?>> fill(Policy<?> policy, Facts given, Facts known, LocalDate asOf) {
        List<Filled<?, ?>> filled = new ArrayList<>();
        if (fill == Fill.FROM_EARLIER_DECISIONS) {
            for (EarlierDecision<?, ?> declared : policy.earlierDecisions()) {
                if (known.on(asOf, declared.fact()).isEmpty()) {
                    filled.add(fill(declared, given, asOf));
                }
            }
        }
        return filled;
    }

    private <T, O extends Enum<O> & Outcome> Filled<T, O> fill(
            EarlierDecision<T, O> declared, Facts facts, LocalDate asOf) {
        List<Problem> problems = problems(declared.policy(), facts, asOf);
        if (!problems.isEmpty()) {
            return new Filled<>(
                    declared,
                    Optional.empty(),
                    problems.stream().map(Problem::message).toList());
        }
        try {
            return new Filled<>(declared, Optional.of(new Case<>(declared.policy(), facts, asOf, this)), List.of());
        } catch (TooMuchUnknownException refused) {
            return new Filled<>(declared, Optional.empty(), List.of(String.valueOf(refused.getMessage())));
        }
    }
}
