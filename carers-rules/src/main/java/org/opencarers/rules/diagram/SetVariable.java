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

    /** The most pairs of tallies that are followed at once. */
    private static final int MOST_PAIRS = 16_000_000;

    private final List<SetFact<?>> sets;
    private final List<Enum<?>> members = new ArrayList<>();
    private final Tally tally;

    SetVariable(List<SetFact<?>> sets, Collection<Atom.Counts> atoms, Known known) {
        super(atoms);
        this.sets = List.copyOf(sets);
        Set<Enum<?>> everything = new LinkedHashSet<>();
        sets.forEach(set -> everything.addAll(set.members()));
        members.addAll(everything);
        tally = new Tally(atoms.stream().map(Atom.Counts::atLeast).toList(), MOST_REGIONS);
        divide(known);
    }

    @Override
    List<SetFact<?>> facts() {
        return sets;
    }

    @Override
    Collection<BitSet> feasible(Known known) {
        BitSet reached = new BitSet();
        reached.set(0);
        for (Enum<?> member : members) {
            Set<BitSet> ways = new LinkedHashSet<>();
            holders(member, known).forEach(holders -> ways.add(counting(member, holders)));
            BitSet next = new BitSet();
            for (BitSet way : ways) {
                reached.stream().forEach(state -> next.set(tally.add(state, way)));
            }
            reached = next;
        }
        Set<BitSet> feasible = new LinkedHashSet<>();
        reached.stream().forEach(state -> feasible.add(tally.reached(state)));
        return feasible;
    }

    /** How one member is counted in two fillings-in. */
    private record Counted(BitSet one, BitSet other) {}

    /** The answers in two fillings-in. */
    private record Answers(BitSet one, BitSet other) {}

    @Override
    BiPredicate<BitSet, BitSet> connected(Fact<?> fact, Known known) {
        int moved = sets.indexOf(fact);
        int states = tally.states();
        if ((long) states * states > MOST_PAIRS) {
            throw new OverBudget("pairs of counts of sets", MOST_PAIRS);
        }
        BitSet reached = new BitSet();
        reached.set(0);
        for (Enum<?> member : members) {
            Set<Counted> ways = new LinkedHashSet<>();
            for (BitSet holders : holders(member, known)) {
                BitSet changed = (BitSet) holders.clone();
                changed.clear(moved);
                ways.add(new Counted(counting(member, holders), counting(member, changed)));
                changed.set(moved, sets.get(moved).type().isInstance(member));
                ways.add(new Counted(counting(member, holders), counting(member, changed)));
            }
            BitSet next = new BitSet();
            for (Counted way : ways) {
                reached.stream()
                        .forEach(pair -> next.set(
                                tally.add(pair / states, way.one()) * states + tally.add(pair % states, way.other())));
            }
            reached = next;
        }
        Set<Answers> pairs = new HashSet<>();
        reached.stream()
                .forEach(pair -> pairs.add(new Answers(tally.reached(pair / states), tally.reached(pair % states))));
        return (one, other) -> pairs.contains(new Answers(one, other));
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
