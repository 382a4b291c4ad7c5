package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * A policy compiled for questions in which every fact is answered: which of its rules decides, found in one walk along
 * numbers, without anything being made.
 *
 * <p>It serves policies whose facts are yes or no, one of a list, or any of a short list, and whose law does not change.
 * A row of answers has one number for each fact of the policy, in the order of {@link Policy#facts()}: see
 * {@link #number}. It says the same as the diagram from which it is made, for a case without unknown facts. Immutable
 * and safe to share among threads.
 */
public final class DecisionTable {

    /** For each node the place of its fact, then where to go on for each answer; what is negative is a rule. */
    private final int[] steps;

    private final int start;

    /** For the place of each fact the stage in which it is asked. */
    private final int[] stages;

    private DecisionTable(int[] steps, int start, int[] stages) {
        this.steps = steps;
        this.start = start;
        this.stages = stages;
    }

    /**
     * Compiles a policy.
     *
     * @param policy the policy
     * @param budget the most nodes of its diagram, at least 1
     * @throws IllegalArgumentException naming what of the policy a table cannot hold, or that it would exceed the budget
     */
    public static <O extends Enum<O> & Outcome> DecisionTable of(Policy<O> policy, int budget) {
        return of(policy, fact -> 0, budget);
    }

    /**
     * Compiles a policy whose facts are asked in stages: no fact before those of an earlier stage. Questions that have the
     * answers of the first stages in common walk through these once, and each goes on from there.
     *
     * @param policy the policy
     * @param stage the stage of each fact, from 0
     * @param budget the most nodes of its diagram, at least 1: the stages may make it much larger, or smaller
     * @throws IllegalArgumentException naming what of the policy a table cannot hold, or that it would exceed the budget
     */
    public static <O extends Enum<O> & Outcome> DecisionTable of(
            Policy<O> policy, ToIntFunction<Fact<?>> stage, int budget) {
        Lowered lowered = new Lowered(policy);
        Space mentioned = Space.of(lowered.atoms(), List.of(), Known.NOTHING);
        List<Integer> order = new ArrayList<>(Ordering.of(mentioned, lowered.formulas()));
        order.sort(Comparator.comparingInt(place -> mentioned.variables().get(place).facts().stream()
                .mapToInt(stage)
                .max()
                .orElse(0)));
        Space space = mentioned.inOrder(order);
        try {
            Build build = new Build(lowered, space, budget);
            int root = build.deciding(policy);
            return new Laying(policy, space, build.store()).from(root, stage);
        } catch (OverBudget larger) {
            throw new IllegalArgumentException(policy.id() + " needs more than " + budget + " nodes", larger);
        }
    }

    /** The number of "yes" or "no" in a row of answers. */
    public static int number(boolean answer) {
        return answer ? 1 : 0;
    }

    /** The number of one of a list in a row of answers. */
    public static int number(Enum<?> answer) {
        return answer.ordinal();
    }

    /** The number of any of a list in a row of answers: the sum of a power of two for each of them. */
    public static int number(Set<? extends Enum<?>> answer) {
        int number = 0;
        for (Enum<?> member : answer) {
            number |= 1 << member.ordinal();
        }
        return number;
    }

    /**
     * All answers to a fact, each in the place of its number.
     *
     * @throws IllegalArgumentException when the fact is of a kind that a table cannot hold
     */
    @SuppressWarnings("unchecked")
    public static <T> List<T> answers(Fact<T> fact) {
        return (List<T>) fact.match(new NumberedAnswers());
    }

    /**
     * The rule that decides.
     *
     * @param answers a row of answers: the number of each in the place of its fact
     * @return the place of the rule among those of the policy, or the place after the last when none applies
     */
    public int rule(int[] answers) {
        return rule(start, answers);
    }

    /**
     * The rule that decides, when the walk so far has come to a place.
     *
     * @param from a place to which {@link #before} came for answers that are the same in the stages before it
     * @param answers a row of answers
     * @return as for {@link #rule(int[])}
     */
    public int rule(int from, int[] answers) {
        int at = from;
        while (at >= 0) {
            at = next(at, answers);
        }
        return -1 - at;
    }

    /**
     * The place to which the walk comes before anything of a stage is asked: the same for all rows that have the answers of
     * the stages before in common.
     *
     * @param stage the stage
     * @param answers a row of answers, of which only those of the stages before are read
     */
    public int before(int stage, int[] answers) {
        int at = start;
        while (at >= 0 && stages[steps[at]] < stage) {
            at = next(at, answers);
        }
        return at;
    }

    private int next(int at, int[] answers) {
        return steps[at + 1 + answers[steps[at]]];
    }

    /** Lays the nodes of a diagram into one row of numbers, each before those that it leads to. */
    private static final class Laying {

        private final Policy<?> policy;
        private final Store store;
        /** For each variable the place of its fact in a row of answers. */
        private final List<Integer> facts = new ArrayList<>();
        /** For each variable and number of an answer the region in which it lies. */
        private final List<int[]> regions = new ArrayList<>();

        private final Map<Integer, Integer> laid = new HashMap<>();
        private int[] steps = new int[1024];
        private int length;

        Laying(Policy<?> policy, Space space, Store store) {
            this.policy = policy;
            this.store = store;
            for (Variable variable : space.variables()) {
                if (variable.facts().size() != 1) {
                    throw new IllegalArgumentException(policy.id()
                            + (variable.facts().isEmpty()
                                    ? " changes with the date"
                                    : " asks of several facts together: " + variable.facts()));
                }
                Fact<?> fact = variable.facts().get(0);
                facts.add(policy.facts().indexOf(fact));
                regions.add(regions(variable, fact));
            }
        }

        private static <T> int[] regions(Variable variable, Fact<T> fact) {
            return answers(fact).stream()
                    .mapToInt(
                            answer -> variable.allowed(Known.only(fact, answer)).nextSetBit(0))
                    .toArray();
        }

        DecisionTable from(int root, ToIntFunction<Fact<?>> stage) {
            int start = lay(root);
            int[] all = new int[length];
            System.arraycopy(steps, 0, all, 0, length);
            return new DecisionTable(
                    all, start, policy.facts().stream().mapToInt(stage).toArray());
        }

        private int lay(int diagram) {
            if (store.isLeaf(diagram)) {
                return -1 - (diagram - Build.FIRST_OUTCOME);
            }
            Integer known = laid.get(diagram);
            if (known != null) {
                return known;
            }
            int variable = store.variable(diagram);
            int[] region = regions.get(variable);
            int at = length;
            laid.put(diagram, at);
            length += 1 + region.length;
            if (length > steps.length) {
                int[] longer = new int[Math.max(length, 2 * steps.length)];
                System.arraycopy(steps, 0, longer, 0, at);
                steps = longer;
            }
            steps[at] = facts.get(variable);
            for (int number = 0; number < region.length; number++) {
                int next = lay(store.child(diagram, region[number]));
                steps[at + 1 + number] = next;
            }
            return at;
        }
    }
}
