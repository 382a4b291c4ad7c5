package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/** A policy, and every policy that it uses, with all conditions written out as formulas. */
final class Lowered {

    /** One rule: when it applies, and the place of its outcome in the order of display. */
    record Clause(Formula applies, int outcome) {}

    private final Lowering lowering = new Lowering();
    private final Map<Policy<?>, List<Clause>> clauses = new LinkedHashMap<>();

    Lowered(Policy<?> policy) {
        add(policy);
    }

    private <O extends Enum<O> & Outcome> void add(Policy<O> policy) {
        if (clauses.containsKey(policy)) {
            return;
        }
        List<Clause> lowered = new ArrayList<>();
        clauses.put(policy, lowered);
        for (Rule<O> rule : policy.rules()) {
            Formula applies = lowering.applies(rule);
            applies.match(new Mentioned.Policies()).forEach(used -> add(used));
            lowered.add(new Clause(applies, rule.outcome().ordinal()));
        }
    }

    List<Clause> clauses(Policy<?> policy) {
        return clauses.getOrDefault(policy, List.of());
    }

    /** All formulas at the top of a rule, of this policy and of those that it uses. */
    List<Formula> formulas() {
        List<Formula> formulas = new ArrayList<>();
        clauses.values().forEach(list -> list.forEach(clause -> formulas.add(clause.applies())));
        return formulas;
    }

    /** How many leaves a policy can need: one for each outcome, or one for each clause and one for none. */
    int mostLeaves() {
        return clauses.keySet().stream()
                .mapToInt(policy ->
                        Math.max(policy.outcomes().size(), policy.rules().size() + 1))
                .max()
                .orElse(0);
    }

    /** All atoms, in the order of first mention. */
    Set<Atom> atoms() {
        return formulas().stream()
                .flatMap(formula -> formula.match(new Mentioned.Atoms()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Map<Condition, Formula> conditions() {
        return lowering.done();
    }
}
