package org.opencarers.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.DecisionTable;

/**
 * An answer that stands for not knowing, in policies that are asked with every fact answered: the value {@code UNKNOWN} of a
 * list, or the "no" of a question whose "no" says "not known to be so".
 *
 * @param fact a fact that is a yes or no, one of a list, or any of a short list
 * @param answer the answer that is given when nobody knows
 * @param leavesOpen further facts that are then not known either, whatever their answers are
 * @param <T> what answers the fact
 */
public record NotKnown<T>(Fact<T> fact, T answer, List<Fact<?>> leavesOpen) {

    private static final String UNKNOWN = "UNKNOWN";

    /** Keeps the list as it is now. */
    public NotKnown {
        leavesOpen = List.copyOf(leavesOpen);
    }

    /** An answer that says of its own fact alone that it is not known. */
    public static <T> NotKnown<T> of(Fact<T> fact, T answer) {
        return new NotKnown<>(fact, answer, List.of());
    }

    /** For each fact of a policy that is one of a list with a value {@code UNKNOWN}, that value. */
    public static List<NotKnown<?>> named(Policy<?> policy) {
        List<NotKnown<?>> named = new ArrayList<>();
        for (Fact<?> fact : policy.facts()) {
            if (fact instanceof ChoiceFact<?> choice) {
                add(choice, named);
            }
        }
        return List.copyOf(named);
    }

    private static <E extends Enum<E>> void add(ChoiceFact<E> fact, List<NotKnown<?>> named) {
        fact.choices().stream()
                .filter(value -> value.name().equals(UNKNOWN))
                .forEach(value -> named.add(of(fact, value)));
    }

    /**
     * What the fact may turn out to be: all other answers. Where further facts are open the same answer too, because they may
     * become known first.
     */
    public List<T> instead() {
        return DecisionTable.answers(fact).stream()
                .filter(other -> !leavesOpen.isEmpty() || !other.equals(answer))
                .toList();
    }
}
