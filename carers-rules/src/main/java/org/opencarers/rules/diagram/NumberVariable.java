package org.opencarers.rules.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.NumberFact;

/**
 * Numbers that are compared with constants, alone or in sums, or bounded by one another: counted in the smallest step
 * that any of them has, so that every value is a whole number of steps.
 */
final class NumberVariable extends Variable {

    private final List<NumberFact<?>> facts;
    private final List<Constraint> constraints;
    private final int decimals;
    private final Set<NumberFact<?>> rounded = new HashSet<>();
    private final NumberColumns columns;
    private final List<Cuts> sums = new ArrayList<>();

    /** One sum, and the numbers of steps at which an atom of it changes its answer, each with those atoms. */
    private record Cuts(List<LinearTerm.Part> parts, TreeMap<Long, BitSet> reached) {}

    NumberVariable(
            List<NumberFact<?>> facts, List<Constraint> constraints, Collection<Atom.Reaches> atoms, Known known) {
        super(atoms);
        this.facts = List.copyOf(facts);
        this.constraints = List.copyOf(constraints);
        this.decimals = facts.stream().mapToInt(NumberFact::decimals).max().orElse(0);
        Map<List<LinearTerm.Part>, Cuts> bySum = new LinkedHashMap<>();
        for (Atom.Reaches atom : atoms) {
            atom.sum().stream().filter(LinearTerm.Part::roundedUp).forEach(part -> rounded.add(part.fact()));
            Cuts cuts = bySum.computeIfAbsent(atom.sum(), parts -> new Cuts(parts, new TreeMap<>()));
            cuts.reached().computeIfAbsent(cut(atom), step -> new BitSet()).set(number(atom));
        }
        sums.addAll(bySum.values());
        columns = new NumberColumns(facts, rounded, decimals);
        divide(known);
    }

    private long cut(Atom.Reaches atom) {
        BigDecimal steps = atom.threshold().movePointRight(decimals);
        return atom.strict()
                ? Math.addExact(steps.setScale(0, RoundingMode.FLOOR).longValueExact(), 1)
                : steps.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    @Override
    List<NumberFact<?>> facts() {
        return facts;
    }

    @Override
    Collection<BitSet> feasible(Known known) {
        if (allKnown(known)) {
            return List.of(answersAt(known));
        }
        if (isOneFactAsItIs()) {
            return everyInterval();
        }
        LinearSystem system = columns.system(known);
        constraints.forEach(constraint -> columns.constrain(system, constraint, false));
        Set<BitSet> feasible = new LinkedHashSet<>();
        extend(system, 0, new BitSet(), feasible);
        return feasible;
    }

    private BitSet answersAt(Known known) {
        BitSet answers = new BitSet();
        for (Cuts sum : sums) {
            long value = columns.value(sum.parts(), known);
            sum.reached().headMap(value, true).values().forEach(answers::or);
        }
        return answers;
    }

    /** The common case, in which every number of steps from 0 on is a value. */
    private boolean isOneFactAsItIs() {
        NumberFact<?> fact = facts.get(0);
        return facts.size() == 1
                && sums.size() == 1
                && sums.get(0).parts().equals(List.of(LinearTerm.Part.of(fact)))
                && fact.min().signum() == 0
                && fact.step().compareTo(BigDecimal.ONE.movePointLeft(decimals)) == 0;
    }

    private List<BitSet> everyInterval() {
        List<BitSet> intervals = new ArrayList<>();
        long most = NumberColumns.inSteps(facts.get(0).max(), decimals);
        BitSet answers = new BitSet();
        long start = 0;
        for (Map.Entry<Long, BitSet> cut : sums.get(0).reached().entrySet()) {
            if (cut.getKey() > most) {
                break;
            }
            if (cut.getKey() > start) {
                intervals.add((BitSet) answers.clone());
                start = cut.getKey();
            }
            answers.or(cut.getValue());
        }
        intervals.add(answers);
        return intervals;
    }

    private void extend(LinearSystem system, int next, BitSet answers, Set<BitSet> feasible) {
        if (!system.hasSolution()) {
            return;
        }
        if (next == sums.size()) {
            feasible.add(answers);
            if (feasible.size() > MOST_REGIONS) {
                throw new OverBudget("regions of " + facts, MOST_REGIONS);
            }
            return;
        }
        Cuts sum = sums.get(next);
        long[] coefficients = columns.sum(sum.parts(), false);
        BitSet reached = (BitSet) answers.clone();
        LinearSystem rest = system;
        for (Map.Entry<Long, BitSet> cut : sum.reached().entrySet()) {
            extend(rest.copy().atMost(coefficients, cut.getKey() - 1), next + 1, (BitSet) reached.clone(), feasible);
            reached.or(cut.getValue());
            rest = rest.copy().atLeast(coefficients, cut.getKey());
        }
        extend(rest, next + 1, reached, feasible);
    }

    @Override
    BiPredicate<BitSet, BitSet> connected(Fact<?> fact, Known known) {
        return (one, other) -> isConnected(fact, one, other, known);
    }

    private boolean isConnected(Fact<?> fact, BitSet one, BitSet other, Known known) {
        List<NumberFact<?>> doubled = new ArrayList<>(facts);
        doubled.add(facts.get(facts.indexOf(fact)));
        NumberColumns both = new NumberColumns(doubled, rounded, decimals);
        LinearSystem system = both.system(known);
        for (Constraint constraint : constraints) {
            both.constrain(system, constraint, false);
            both.constrain(system, constraint, true);
        }
        for (Cuts sum : sums) {
            lieIn(system, sum, both.sum(sum.parts(), false), one);
            lieIn(system, sum, both.sum(sum.parts(), true), other);
        }
        return system.hasSolution();
    }

    private static void lieIn(LinearSystem system, Cuts sum, long[] coefficients, BitSet answers) {
        sum.reached().forEach((step, atoms) -> {
            if (answers.get(atoms.nextSetBit(0))) {
                system.atLeast(coefficients, step);
            } else {
                system.atMost(coefficients, step - 1);
            }
        });
    }
}
