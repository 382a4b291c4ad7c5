package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.opencarers.rules.Fact;
import org.opencarers.rules.SetFact;

/**
 * Sets whose members are counted, alone or in a union: members are taken one by one and only the counts are kept, each
 * no further than the highest number that an atom asks for.
 */
final class SetVariable extends Variable {

    /** The most pairs of tallies that are followed. */
    private static final int MOST_PAIRS = 2_000_000;

    private final List<SetFact<?>> sets;
    private final List<Enum<?>> members = new ArrayList<>();
    private final Tally tally;

    SetVariable(List<SetFact<?>> sets, Collection<Atom.Counts> atoms, Known known) {
        super(atoms);
        this.sets = List.copyOf(sets);
        Set<Enum<?>> everything = new LinkedHashSet<>();
        sets.forEach(set -> everything.addAll(set.members()));
        members.addAll(everything);
        tally = new Tally(List.copyOf(atoms));
        divide(known);
    }

    @Override
    List<SetFact<?>> facts() {
        return sets;
    }

    @Override
    Collection<BitSet> feasible(Known known) {
        Set<Tally.State> reached = Set.of(tally.start());
        for (Enum<?> member : members) {
            Set<BitSet> ways = new LinkedHashSet<>();
            holders(member, known).forEach(holders -> ways.add(counting(member, holders)));
            Set<Tally.State> next = new LinkedHashSet<>();
            for (BitSet way : ways) {
                reached.forEach(state -> next.add(tally.add(state, way)));
            }
            reached = within(next, MOST_REGIONS);
        }
        Set<BitSet> feasible = new LinkedHashSet<>();
        reached.forEach(state -> feasible.add(tally.reached(state)));
        return feasible;
    }

    private static <T> Set<T> within(Set<T> reached, int limit) {
        if (reached.size() > limit) {
            throw new OverBudget("counts of sets", limit);
        }
        return reached;
    }

    /** Two tallies of fillings-in that differ in one member of one set. */
    private record Pair(Tally.State without, Tally.State with) {}

    /** The answers in two fillings-in. */
    private record Answers(BitSet one, BitSet other) {}

    /**
     * {@inheritDoc}
     *
     * <p>Pairs that differ in a single member are enough: between any two values of a set lies a row of such steps, and
     * what differs between the ends differs at one of them.
     */
    @Override
    BiPredicate<BitSet, BitSet> connected(Fact<?> fact, Known known) {
        int moved = sets.indexOf(fact);
        Set<Tally.State> same = Set.of(tally.start());
        Set<Pair> pairs = new HashSet<>();
        for (Enum<?> member : members) {
            Set<Tally.State> stillSame = new LinkedHashSet<>();
            Set<Pair> next = new HashSet<>();
            for (BitSet holders : holders(member, known)) {
                BitSet way = counting(member, holders);
                same.forEach(state -> stillSame.add(tally.add(state, way)));
                pairs.forEach(pair -> next.add(new Pair(tally.add(pair.without(), way), tally.add(pair.with(), way))));
                if (holders.get(moved)) {
                    BitSet others = (BitSet) holders.clone();
                    others.clear(moved);
                    BitSet withoutIt = counting(member, others);
                    same.forEach(state -> next.add(new Pair(tally.add(state, withoutIt), tally.add(state, way))));
                }
            }
            same = within(stillSame, MOST_REGIONS);
            pairs = within(next, MOST_PAIRS);
        }
        Set<Answers> connected = new HashSet<>();
        pairs.forEach(pair -> {
            BitSet without = tally.reached(pair.without());
            BitSet with = tally.reached(pair.with());
            connected.add(new Answers(without, with));
            connected.add(new Answers(with, without));
        });
        return (one, other) -> connected.contains(new Answers(one, other));
    }

    /** The ways in which the sets can hold a member: known sets do or do not, unknown ones may. */
    private List<BitSet> holders(Enum<?> member, Known known) {
        List<BitSet> ways = List.of(new BitSet());
        for (int i = 0; i < sets.size(); i++) {
            SetFact<?> set = sets.get(i);
            Optional<? extends Set<?>> value = known.value(set);
            List<BitSet> longer = new ArrayList<>();
            for (BitSet way : ways) {
                if (value.isEmpty() || !value.get().contains(member)) {
                    longer.add(way);
                }
                if (set.type().isInstance(member)
                        && (value.isEmpty() || value.get().contains(member))) {
                    BitSet held = (BitSet) way.clone();
                    held.set(i);
                    longer.add(held);
                }
            }
            ways = longer;
        }
        return ways;
    }

    /** The atoms that count a member, given the sets that hold it. */
    private BitSet counting(Enum<?> member, BitSet holders) {
        BitSet counting = new BitSet();
        for (int number = 0; number < atoms().size(); number++) {
            Atom.Counts counts = (Atom.Counts) atoms().get(number);
            counting.set(
                    number,
                    counts.counted().contains(member)
                            && holders.stream().anyMatch(i -> counts.sets().contains(sets.get(i))));
        }
        return counting;
    }
}
