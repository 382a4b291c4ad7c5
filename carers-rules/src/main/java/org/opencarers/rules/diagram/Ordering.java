package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Policy;

/**
 * Finds an order of variables in which diagrams stay small: FORCE (Aloul, Markov and Sakallah 2003) moves each variable
 * to the centre of gravity of the formulas that mention it, until that brings them no closer together.
 */
final class Ordering implements Formula.Cases<BitSet> {

    private static final int MOST_ROUNDS = 30;

    private final Space space;
    private final List<BitSet> groups = new ArrayList<>();

    private Ordering(Space space, List<Formula> formulas) {
        this.space = space;
        formulas.forEach(formula -> formula.match(this));
    }

    /** For each place of the order, the place where the variable stands now. */
    static List<Integer> of(Space space, List<Formula> formulas) {
        return new Ordering(space, formulas).force();
    }

    private List<Integer> force() {
        List<Integer> order =
                IntStream.range(0, space.variables().size()).boxed().toList();
        long span = span(order);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Integer> moved = moved(order);
            long shorter = span(moved);
            if (shorter >= span) {
                break;
            }
            order = moved;
            span = shorter;
        }
        return order;
    }

    private List<Integer> moved(List<Integer> order) {
        int[] place = places(order);
        double[] pull = new double[place.length];
        int[] pulls = new int[place.length];
        for (BitSet group : groups) {
            double centre =
                    group.stream().map(variable -> place[variable]).average().orElse(0);
            group.stream().forEach(variable -> {
                pull[variable] += centre;
                pulls[variable]++;
            });
        }
        List<Integer> moved = new ArrayList<>(order);
        moved.sort(Comparator.comparingDouble(
                variable -> pulls[variable] == 0 ? place[variable] : pull[variable] / pulls[variable]));
        return moved;
    }

    private long span(List<Integer> order) {
        int[] place = places(order);
        long span = 0;
        for (BitSet group : groups) {
            int first = place.length;
            int last = 0;
            for (int variable = group.nextSetBit(0); variable >= 0; variable = group.nextSetBit(variable + 1)) {
                first = Math.min(first, place[variable]);
                last = Math.max(last, place[variable]);
            }
            span += last - first;
        }
        return span;
    }

    private static int[] places(List<Integer> order) {
        int[] place = new int[order.size()];
        for (int i = 0; i < order.size(); i++) {
            place[order.get(i)] = i;
        }
        return place;
    }

    @Override
    public BitSet ask(Atom atom) {
        BitSet mentioned = new BitSet();
        mentioned.set(space.place(atom));
        return mentioned;
    }

    @Override
    public BitSet atLeast(int count, List<Formula> parts) {
        BitSet mentioned = new BitSet();
        parts.forEach(part -> mentioned.or(part.match(this)));
        return grouped(mentioned);
    }

    @Override
    public BitSet not(Formula part) {
        return part.match(this);
    }

    @Override
    public BitSet dated(Map<DateRange, Formula> periods) {
        BitSet mentioned = new BitSet();
        periods.forEach((period, formula) -> {
            BitSet inPeriod = (BitSet) formula.match(this).clone();
            inPeriod.set(space.place(new Atom.AskedFrom(period.startInclusive())));
            mentioned.or(grouped(inPeriod));
        });
        return mentioned;
    }

    private BitSet grouped(BitSet mentioned) {
        if (mentioned.cardinality() > 1) {
            groups.add(mentioned);
        }
        return mentioned;
    }

    @Override
    public BitSet gives(Policy<?> policy, Set<?> accepted) {
        return new BitSet();
    }
}
