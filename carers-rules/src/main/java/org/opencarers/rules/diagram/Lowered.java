package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/** A policy, and every policy that it uses, with all conditions written out as formulas. */
final class Lowered implements Formula.Cases<Set<Atom>> {

    /** One rule: when it applies, and the place of its outcome in the order of display. */
    record Clause(Formula applies, int outcome) {}

    private final Lowering lowering = new Lowering();
    private final Map<Policy<?>, List<Clause>> clauses = new LinkedHashMap<>();
    private final Set<Atom> atoms = new LinkedHashSet<>();

    Lowered(Policy<?> policy) {
        add(policy);
        for (List<Clause> list : List.copyOf(clauses.values())) {
            list.forEach(clause -> clause.applies().match(this));
        }
    }

    private <O extends Enum<O> & Outcome> void add(Policy<O> policy) {
        if (clauses.containsKey(policy)) {
            return;
        }
        List<Clause> lowered = new ArrayList<>();
        clauses.put(policy, lowered);
        for (Rule<O> rule : policy.rules()) {
            Formula applies = lowering.applies(rule);
            applies.match(new Used());
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
        return atoms;
    }

    Map<Condition, Formula> conditions() {
        return lowering.done();
    }

    @Override
    public Set<Atom> ask(Atom atom) {
        atoms.add(atom);
        return atoms;
    }

    @Override
    public Set<Atom> atLeast(int count, List<Formula> parts) {
        parts.forEach(part -> part.match(this));
        return atoms;
    }

    @Override
    public Set<Atom> not(Formula part) {
        return part.match(this);
    }

    @Override
    public Set<Atom> dated(Map<DateRange, Formula> periods) {
        periods.forEach((period, formula) -> {
            atoms.add(new Atom.AskedFrom(period.startInclusive()));
            period.endExclusive().ifPresent(end -> atoms.add(new Atom.AskedFrom(end)));
            formula.match(this);
        });
        return atoms;
    }

    @Override
    public Set<Atom> gives(Policy<?> policy, Set<?> accepted) {
        return atoms;
    }

    /** Adds the policies that a formula uses. */
    private final class Used implements Formula.Cases<Boolean> {
        @Override
        public Boolean ask(Atom atom) {
            return false;
        }

        @Override
        public Boolean atLeast(int count, List<Formula> parts) {
            parts.forEach(part -> part.match(this));
            return false;
        }

        @Override
        public Boolean not(Formula part) {
            return part.match(this);
        }

        @Override
        public Boolean dated(Map<DateRange, Formula> periods) {
            periods.values().forEach(formula -> formula.match(this));
            return false;
        }

        @Override
        public Boolean gives(Policy<?> policy, Set<?> accepted) {
            add(policy);
            return true;
        }
    }
}
