package org.opencarers.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.CompiledPolicy;
import org.opencarers.rules.diagram.PolicyCompiler;

/**
 * Where not knowing something gives an outcome that knowing it would not: a way in which a policy fails open.
 *
 * <p>It is for policies in which unknown is a value of facts, as in sharing: lists with a constant {@code UNKNOWN}. The
 * search goes through the whole diagram, so that no result is a proof.
 *
 * @param fact the fact
 * @param instead an answer with which the outcome does not follow, where it follows with unknown
 */
public record UnknownWidens(Fact<?> fact, Enum<?> instead) {

    private static final String UNKNOWN = "UNKNOWN";

    /**
     * Looks for them.
     *
     * @param outcome what must not follow from an unknown alone
     * @param budget the most nodes of the diagram
     * @return each fact that can be unknown with each answer that shows it; empty when unknown never widens
     * @throws IllegalArgumentException when the policy cannot be compiled within the budget
     */
    public static <O extends Enum<O> & Outcome> List<UnknownWidens> in(Policy<O> policy, O outcome, int budget) {
        CompiledPolicy<O> compiled = new PolicyCompiler(List.of(), budget)
                .whole(policy)
                .orElseThrow(() -> new IllegalArgumentException(
                        policy.id() + " has a diagram of more than " + budget + " nodes; give a larger budget"));
        List<UnknownWidens> found = new ArrayList<>();
        for (Fact<?> fact : policy.facts()) {
            if (fact instanceof ChoiceFact<?> choice) {
                look(compiled, choice, outcome, found);
            }
        }
        return List.copyOf(found);
    }

    private static <O extends Enum<O> & Outcome, E extends Enum<E>> void look(
            CompiledPolicy<O> compiled, ChoiceFact<E> fact, O outcome, List<UnknownWidens> found) {
        Optional<E> unknown = fact.choices().stream()
                .filter(value -> value.name().equals(UNKNOWN))
                .findFirst();
        unknown.ifPresent(value -> fact.choices().stream()
                .filter(other -> !other.equals(value) && !compiled.isOnlyWhere(outcome, fact, value, other))
                .forEach(other -> found.add(new UnknownWidens(fact, other))));
    }
}
