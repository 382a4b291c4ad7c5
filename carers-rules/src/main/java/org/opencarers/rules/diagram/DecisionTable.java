package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SetFact;

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

    /** The longest list of which any members may be answered: every combination has a number. */
    private static final int MOST_MEMBERS = 10;

    /** For each node the place of its fact, then where to go on for each answer; what is negative is a rule. */
    private final int[] steps;

    private final int start;

    private DecisionTable(int[] steps, int start) {
        this.steps = steps;
        this.start = start;
    }

    /**
     * Compiles a policy.
     *
     * @param policy the policy
     * @param budget the most nodes of its diagram, at least 1
     * @throws IllegalArgumentException naming what of the policy a table cannot hold, or that it would exceed the budget
     */
    public static <O extends Enum<O> & Outcome> DecisionTable of(Policy<O> policy, int budget) {
        Lowered lowered = new Lowered(policy);
        Space mentioned = Space.of(lowered.atoms(), List.of(), Known.NOTHING);
        Space space = mentioned.inOrder(Ordering.of(mentioned, lowered.formulas()));
        try {
            Build build = new Build(lowered, space, budget);
            int root = build.deciding(policy);
            return new Laying(policy, space, build.store()).from(root);
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
        return (List<T>) fact.match(new Numbered());
    }

    /**
     * The rule that decides.
     *
     * @param answers a row of answers: the number of each in the place of its fact
     * @return the place of the rule among those of the policy, or the place after the last when none applies
     */
    public int rule(int[] answers) {
        int at = start;
        while (at >= 0) {
            at = steps[at + 1 + answers[steps[at]]];
        }
        return -1 - at;
    }

    /** Lays the nodes of a diagram into one row of numbers, each before those that it leads to. */
    private static final class Laying {

        private final Store store;
        /** For each variable the place of its fact in a row of answers. */
        private final List<Integer> facts = new ArrayList<>();
        /** For each variable and number of an answer the region in which it lies. */
        private final List<int[]> regions = new ArrayList<>();

        private final Map<Integer, Integer> laid = new HashMap<>();
        private int[] steps = new int[1024];
        private int length;

        Laying(Policy<?> policy, Space space, Store store) {
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

        DecisionTable from(int root) {
            int start = lay(root);
            int[] all = new int[length];
            System.arraycopy(steps, 0, all, 0, length);
            return new DecisionTable(all, start);
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

    /** All answers to a fact, each in the place of its number. */
    private static final class Numbered implements Fact.Cases<List<?>> {

        @Override
        public List<?> yesOrNo(BooleanFact fact) {
            return List.of(false, true);
        }

        @Override
        public <E extends Enum<E>> List<?> choice(ChoiceFact<E> fact) {
            return fact.choices();
        }

        @Override
        public <E extends Enum<E>> List<?> set(SetFact<E> fact) {
            List<E> members = fact.members();
            if (members.size() > MOST_MEMBERS) {
                throw new IllegalArgumentException(fact.id() + " has more than " + MOST_MEMBERS + " members");
            }
            List<Set<E>> sets = new ArrayList<>();
            for (int number = 0; number < 1 << members.size(); number++) {
                Set<E> set = EnumSet.noneOf(fact.type());
                for (E member : members) {
                    if ((number & 1 << member.ordinal()) != 0) {
                        set.add(member);
                    }
                }
                sets.add(set);
            }
            return sets;
        }

        @Override
        public List<?> number(NumberFact<?> fact) {
            throw new IllegalArgumentException(fact.id() + " is a number");
        }

        @Override
        public List<?> code(CodeFact fact) {
            throw new IllegalArgumentException(fact.id() + " is a code");
        }

        @Override
        public List<?> date(DateFact fact) {
            throw new IllegalArgumentException(fact.id() + " is a date");
        }
    }
}
