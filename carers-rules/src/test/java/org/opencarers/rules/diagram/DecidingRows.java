package org.opencarers.rules.diagram;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

/**
 * For each rule of a policy that ever decides a row of answers in which it does, found by walking the whole diagram: a rule that is
 * not among them never decides, whatever is answered.
 */
public final class DecidingRows {

    private final Policy<?> policy;
    private final Space space;
    private final Store store;
    private final int[] row;
    private final Set<Integer> walked = new HashSet<>();
    private final SortedMap<Integer, int[]> rows = new TreeMap<>();

    private DecidingRows(Policy<?> policy, Space space, Store store, int[] otherwise) {
        this.policy = policy;
        this.space = space;
        this.store = store;
        this.row = otherwise.clone();
    }

    /**
     * The rows by the place of their rule; the place after the last is that where no rule applies.
     *
     * @param otherwise the number of the answer to each fact on which a rule does not turn
     */
    public static <O extends Enum<O> & Outcome> SortedMap<Integer, int[]> of(
            Policy<O> policy, int[] otherwise, int budget) {
        Lowered lowered = new Lowered(policy);
        Space mentioned = Space.of(lowered.atoms(), List.of(), Known.NOTHING);
        Space space = mentioned.inOrder(Ordering.of(mentioned, lowered.formulas()));
        Build build = new Build(lowered, space, budget);
        int root = build.deciding(policy);
        DecidingRows deciding = new DecidingRows(policy, space, build.store(), otherwise);
        deciding.walk(root);
        return deciding.rows;
    }

    private void walk(int diagram) {
        if (!walked.add(diagram)) {
            return;
        }
        if (store.isLeaf(diagram)) {
            rows.put(diagram - Build.FIRST_OUTCOME, row.clone());
            return;
        }
        Variable variable = space.variables().get(store.variable(diagram));
        Fact<?> fact = variable.facts().get(0);
        int place = policy.facts().indexOf(fact);
        int before = row[place];
        for (int region = 0; region < variable.regions(); region++) {
            row[place] = numberIn(variable, fact, region);
            walk(store.child(diagram, region));
        }
        row[place] = before;
    }

    /** An answer that lies in a region: each has one. */
    private static <T> int numberIn(Variable variable, Fact<T> fact, int region) {
        List<T> answers = DecisionTable.answers(fact);
        for (int number = 0; number < answers.size(); number++) {
            if (variable.allowed(Known.only(fact, answers.get(number))).get(region)) {
                return number;
            }
        }
        throw new AssertionError("no answer to " + fact.id() + " lies in region " + region + " of "
                + Arrays.toString(answers.toArray()));
    }
}
