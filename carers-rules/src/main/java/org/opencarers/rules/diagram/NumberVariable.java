package org.opencarers.rules.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;

/**
 * Numbers that are compared with constants, alone or in sums, or bounded by one another: counted in the smallest step
 * that any of them has, so that every value is a whole number of steps.
 */
final class NumberVariable extends Variable {

    private final List<NumberFact<?>> facts;
    private final List<Constraint> constraints;
    private final int decimals;
    private final List<Cuts> sums = new ArrayList<>();

    /** One sum, and the numbers of steps at which an atom of it changes its answer, each with those atoms. */
    private record Cuts(long[] coefficients, TreeMap<Long, BitSet> reached) {}

    NumberVariable(
            List<NumberFact<?>> facts, List<Constraint> constraints, Collection<Atom.Reaches> atoms, Known known) {
        super(atoms);
        this.facts = List.copyOf(facts);
        this.constraints = List.copyOf(constraints);
        this.decimals = facts.stream().mapToInt(NumberFact::decimals).max().orElse(0);
        Map<Map<NumberFact<?>, Integer>, Cuts> bySum = new LinkedHashMap<>();
        for (Atom.Reaches atom : atoms) {
            Cuts cuts = bySum.computeIfAbsent(atom.sum(), sum -> new Cuts(coefficients(sum), new TreeMap<>()));
            cuts.reached().computeIfAbsent(cut(atom), step -> new BitSet()).set(number(atom));
        }
        sums.addAll(bySum.values());
        divide(known);
    }

    private long[] coefficients(Map<NumberFact<?>, Integer> sum) {
        return facts.stream().mapToLong(fact -> sum.getOrDefault(fact, 0)).toArray();
    }

    private long cut(Atom.Reaches atom) {
        BigDecimal steps = atom.threshold().movePointRight(decimals);
        return atom.strict()
                ? Math.addExact(steps.setScale(0, RoundingMode.FLOOR).longValueExact(), 1)
                : steps.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private long steps(BigDecimal value) {
        return value.movePointRight(decimals).longValueExact();
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
        if (facts.size() == 1) {
            return everyInterval();
        }
        Set<BitSet> feasible = new LinkedHashSet<>();
        extend(system(known, facts), 0, new BitSet(), feasible);
        return feasible;
    }

    private BitSet answersAt(Known known) {
        BitSet answers = new BitSet();
        for (Cuts sum : sums) {
            long value = 0;
            for (int i = 0; i < facts.size(); i++) {
                value = Math.addExact(value, Math.multiplyExact(sum.coefficients()[i], exact(facts.get(i), known)));
            }
            sum.reached().headMap(value, true).values().forEach(answers::or);
        }
        return answers;
    }

    private <T extends Number> long exact(NumberFact<T> fact, Known known) {
        return steps(known.value(fact).map(fact::exact).orElseThrow());
    }

    private List<BitSet> everyInterval() {
        List<BitSet> intervals = new ArrayList<>();
        long most = steps(facts.get(0).max());
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
        BitSet reached = (BitSet) answers.clone();
        LinearSystem rest = system;
        for (Map.Entry<Long, BitSet> cut : sum.reached().entrySet()) {
            extend(
                    rest.copy().atMost(sum.coefficients(), cut.getKey() - 1),
                    next + 1,
                    (BitSet) reached.clone(),
                    feasible);
            reached.or(cut.getValue());
            rest = rest.copy().atLeast(sum.coefficients(), cut.getKey());
        }
        extend(rest, next + 1, reached, feasible);
    }

    /** Known values, bounds and constraints over the given facts; the region is still open. */
    private LinearSystem system(Known known, List<NumberFact<?>> unknowns) {
        long[] least = new long[unknowns.size()];
        long[] most = new long[unknowns.size()];
        for (int i = 0; i < unknowns.size(); i++) {
            NumberFact<?> fact = unknowns.get(i);
            boolean given = known.value(fact).isPresent();
            least[i] = given ? exact(fact, known) : 0;
            most[i] = given ? least[i] : steps(fact.max());
        }
        LinearSystem system = new LinearSystem(least, most);
        for (Constraint constraint : constraints) {
            constrain(system, facts.indexOf(constraint.lesser()), facts.indexOf(constraint.greater()), least.length);
        }
        return system;
    }

    private static void constrain(LinearSystem system, int lesser, int greater, int width) {
        long[] difference = new long[width];
        difference[lesser] += 1;
        difference[greater] -= 1;
        system.atMost(difference, 0);
    }

    @Override
    BiPredicate<BitSet, BitSet> connected(Fact<?> fact, Known known) {
        return (one, other) -> isConnected(fact, one, other, known);
    }

    private boolean isConnected(Fact<?> fact, BitSet one, BitSet other, Known known) {
        int moved = facts.indexOf(fact);
        List<NumberFact<?>> doubled = new ArrayList<>(facts);
        doubled.add(facts.get(moved));
        LinearSystem system = system(known, doubled);
        int copy = facts.size();
        for (Constraint constraint : constraints) {
            int lesser = facts.indexOf(constraint.lesser());
            int greater = facts.indexOf(constraint.greater());
            constrain(system, lesser == moved ? copy : lesser, greater == moved ? copy : greater, doubled.size());
        }
        for (Cuts sum : sums) {
            long[] first = Arrays.copyOf(sum.coefficients(), doubled.size());
            long[] second = first.clone();
            second[copy] = second[moved];
            second[moved] = 0;
            lieIn(system, sum, first, one);
            lieIn(system, sum, second, other);
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
