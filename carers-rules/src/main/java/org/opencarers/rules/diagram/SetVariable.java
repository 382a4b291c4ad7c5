package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Fact;
import org.opencarers.rules.SetFact;

/**
 * Sets whose members are counted, alone or in a union: members are taken one by one and only the counts are kept, each
 * no further than the highest number that an atom asks for.
 */
final class SetVariable extends Variable {

    private final List<SetFact<?>> sets;
    private final List<Enum<?>> members = new ArrayList<>();

    SetVariable(List<SetFact<?>> sets, Collection<Atom.Counts> atoms, Known known) {
        super(atoms);
        this.sets = List.copyOf(sets);
        Set<Enum<?>> everything = new LinkedHashSet<>();
        sets.forEach(set -> everything.addAll(set.members()));
        members.addAll(everything);
        divide(known);
    }

    @Override
    List<SetFact<?>> facts() {
        return sets;
    }

    /** How far each atom has counted. */
    private record Tally(List<Integer> counts) {}

    /** How far each atom has counted in two fillings-in. */
    private record Tallies(Tally one, Tally other) {}

    @Override
    Collection<BitSet> feasible(Known known) {
        Set<Tally> reached = Set.of(start());
        for (Enum<?> member : members) {
            Set<Tally> next = new LinkedHashSet<>();
            for (Tally tally : reached) {
                for (BitSet holders : holders(member, known)) {
                    next.add(counted(tally, member, holders));
                }
            }
            reached = within(next);
        }
        Set<BitSet> feasible = new LinkedHashSet<>();
        reached.forEach(tally -> feasible.add(answers(tally)));
        return feasible;
    }

    @Override
    boolean connected(Fact<?> fact, BitSet one, BitSet other, Known known) {
        int moved = sets.indexOf(fact);
        Set<Tallies> reached = Set.of(new Tallies(start(), start()));
        for (Enum<?> member : members) {
            Set<Tallies> next = new LinkedHashSet<>();
            for (Tallies tallies : reached) {
                for (BitSet holders : holders(member, known)) {
                    Tally first = counted(tallies.one(), member, holders);
                    for (boolean held : new boolean[] {false, true}) {
                        BitSet changed = (BitSet) holders.clone();
                        changed.set(moved, held);
                        next.add(new Tallies(first, counted(tallies.other(), member, changed)));
                    }
                }
            }
            reached = within(next);
        }
        return reached.stream()
                .anyMatch(tallies -> answers(tallies.one()).equals(one)
                        && answers(tallies.other()).equals(other));
    }

    private static <T> Set<T> within(Set<T> reached) {
        if (reached.size() > MOST_REGIONS) {
            throw new OverBudget("counts of sets", MOST_REGIONS);
        }
        return reached;
    }

    private Tally start() {
        return new Tally(atoms().stream().map(atom -> 0).toList());
    }

    /** The ways in which the sets can hold a member: known sets do or do not, unknown ones may. */
    private List<BitSet> holders(Enum<?> member, Known known) {
        List<BitSet> ways = List.of(new BitSet());
        for (int i = 0; i < sets.size(); i++) {
            SetFact<?> set = sets.get(i);
            Optional<? extends Set<?>> value = known.value(set);
            boolean possible = set.type().isInstance(member);
            List<BitSet> longer = new ArrayList<>();
            for (BitSet way : ways) {
                if (value.isEmpty() || !value.get().contains(member)) {
                    longer.add(way);
                }
                if (possible && (value.isEmpty() || value.get().contains(member))) {
                    BitSet held = (BitSet) way.clone();
                    held.set(i);
                    longer.add(held);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private Tally counted(Tally tally, Enum<?> member, BitSet holders) {
        List<Integer> counts = new ArrayList<>(tally.counts());
        for (Atom atom : atoms()) {
            Atom.Counts counting = (Atom.Counts) atom;
            int number = number(atom);
            if (counts.get(number) < counting.atLeast()
                    && counting.counted().contains(member)
                    && anyHolds(counting, holders)) {
                counts.set(number, counts.get(number) + 1);
            }
        }
        return new Tally(counts);
    }

    private boolean anyHolds(Atom.Counts counting, BitSet holders) {
        return holders.stream().anyMatch(i -> counting.sets().contains(sets.get(i)));
    }

    private BitSet answers(Tally tally) {
        BitSet answers = new BitSet();
        for (Atom atom : atoms()) {
            answers.set(number(atom), tally.counts().get(number(atom)) >= ((Atom.Counts) atom).atLeast());
        }
        return answers;
    }
}
