package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Policy;

/** Builds the diagrams of a lowered policy in one store. Leaf 0 is no, leaf 1 yes, and from 2 on the outcomes. */
final class Build implements Formula.Cases<Integer> {

    static final int FIRST_OUTCOME = 2;

    private final Lowered lowered;
    private final Space space;
    private final Store store;
    private final boolean ruleByRule;
    private final Map<Formula, Integer> done = new IdentityHashMap<>();
    private final Map<Policy<?>, Integer> roots = new HashMap<>();
    private final Map<Given, Integer> given = new HashMap<>();

    private record Given(Policy<?> policy, Set<?> accepted) {}

    Build(Lowered lowered, Space space, int budget) {
        this(lowered, space, budget, false);
    }

    private Build(Lowered lowered, Space space, int budget, boolean ruleByRule) {
        this.lowered = lowered;
        this.space = space;
        this.ruleByRule = ruleByRule;
        this.store = new Store(FIRST_OUTCOME + lowered.mostLeaves(), budget);
    }

    /**
     * A build that works out whether a policy gives certain outcomes from its rules, without the diagram of all its outcomes:
     * quicker where only few of many outcomes are asked about.
     */
    static Build ruleByRule(Lowered lowered, Space space, int budget) {
        return new Build(lowered, space, budget, true);
    }

    Store store() {
        return store;
    }

    /** The diagram of a policy: the first clause that applies decides, read from the last to the first. */
    int policy(Policy<?> policy) {
        Integer known = roots.get(policy);
        if (known != null) {
            return known;
        }
        int root = FIRST_OUTCOME + policy.otherwise().ordinal();
        List<Lowered.Clause> clauses = lowered.clauses(policy);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Lowered.Clause clause = clauses.get(i);
            root = store.choose(formula(clause.applies()), FIRST_OUTCOME + clause.outcome(), root);
        }
        roots.put(policy, root);
        return root;
    }

    /** Which clause of a policy decides: its place among the clauses, or the place after the last when none does. */
    int deciding(Policy<?> policy) {
        List<Lowered.Clause> clauses = lowered.clauses(policy);
        int root = FIRST_OUTCOME + clauses.size();
        for (int i = clauses.size() - 1; i >= 0; i--) {
            root = store.choose(formula(clauses.get(i).applies()), FIRST_OUTCOME + i, root);
        }
        return root;
    }

    /** The yes-or-no diagram of a formula. */
    int formula(Formula formula) {
        Integer known = done.get(formula);
        if (known == null) {
            known = formula.match(this);
            done.put(formula, known);
        }
        return known;
    }

    @Override
    public Integer ask(Atom atom) {
        int place = space.place(atom);
        Variable variable = space.variables().get(place);
        int[] children = new int[variable.regions()];
        for (int region = 0; region < children.length; region++) {
            children[region] = variable.holds(atom, region) ? Store.YES : Store.NO;
        }
        return store.node(place, children);
    }

    @Override
    public Integer atLeast(int count, List<Formula> parts) {
        List<Integer> diagrams = new ArrayList<>();
        parts.forEach(part -> diagrams.add(formula(part)));
        int[] enough = new int[count + 1];
        enough[0] = Store.YES;
        for (int i = diagrams.size() - 1; i >= 0; i--) {
            for (int need = count; need >= 1; need--) {
                enough[need] = store.choose(diagrams.get(i), enough[need - 1], enough[need]);
            }
        }
        return enough[count];
    }

    @Override
    public Integer not(Formula part) {
        return store.not(formula(part));
    }

    @Override
    public Integer dated(Map<DateRange, Formula> periods) {
        if (periods.isEmpty()) {
            return Store.NO;
        }
        int place = space.place(
                new Atom.AskedFrom(periods.keySet().iterator().next().startInclusive()));
        Variable asked = space.variables().get(place);
        int[] children = new int[asked.regions()];
        periods.forEach((period, formula) -> {
            int diagram = formula(formula);
            for (int region = 0; region < children.length; region++) {
                if (lies(asked, region, period)) {
                    children[region] = diagram;
                }
            }
        });
        return store.select(place, children);
    }

    private static boolean lies(Variable asked, int region, DateRange period) {
        return asked.holds(new Atom.AskedFrom(period.startInclusive()), region)
                && period.endExclusive()
                        .map(end -> !asked.holds(new Atom.AskedFrom(end), region))
                        .orElse(true);
    }

    @Override
    public Integer gives(Policy<?> policy, Set<?> accepted) {
        if (!ruleByRule) {
            return mapped(policy(policy), policy.outcomes(), accepted, new HashMap<>());
        }
        Given asked = new Given(policy, accepted);
        Integer known = given.get(asked);
        if (known == null) {
            known = fromRules(policy, accepted);
            given.put(asked, known);
        }
        return known;
    }

    private int fromRules(Policy<?> policy, Set<?> accepted) {
        int root = accepted.contains(policy.otherwise()) ? Store.YES : Store.NO;
        List<Lowered.Clause> clauses = lowered.clauses(policy);
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Lowered.Clause clause = clauses.get(i);
            int leaf = accepted.contains(policy.outcomes().get(clause.outcome())) ? Store.YES : Store.NO;
            root = store.choose(formula(clause.applies()), leaf, root);
        }
        return root;
    }

    private int mapped(int diagram, List<?> outcomes, Set<?> accepted, Map<Integer, Integer> seen) {
        if (store.isLeaf(diagram)) {
            return accepted.contains(outcomes.get(diagram - FIRST_OUTCOME)) ? Store.YES : Store.NO;
        }
        Integer known = seen.get(diagram);
        if (known == null) {
            int variable = store.variable(diagram);
            int[] children = new int[space.variables().get(variable).regions()];
            for (int region = 0; region < children.length; region++) {
                children[region] = mapped(store.child(diagram, region), outcomes, accepted, seen);
            }
            known = store.node(variable, children);
            seen.put(diagram, known);
        }
        return known;
    }
}
