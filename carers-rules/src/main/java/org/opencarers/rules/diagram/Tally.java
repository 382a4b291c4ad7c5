package org.opencarers.rules.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How far each of several counts has come. Atoms that count the same members in the same sets share a count, which goes no
 * further than the highest number that any of them asks for.
 */
final class Tally {

    private final List<Atom.Counts> atoms;
    private final List<Counted> counted = new ArrayList<>();
    private final int[] countOf;
    private final int[] enough;

    /** What a count counts: an atom without the number it asks for. */
    private record Counted(Object sets, Object members) {}

    /** The state of all counts; equal states are equal values. */
    static final class State {
        private final int[] counts;

        private State(int[] counts) {
            this.counts = counts;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State && Arrays.equals(((State) other).counts, counts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(counts);
        }
    }

    Tally(List<Atom.Counts> atoms) {
        this.atoms = List.copyOf(atoms);
        countOf = new int[atoms.size()];
        for (int i = 0; i < countOf.length; i++) {
            Counted what = new Counted(atoms.get(i).sets(), atoms.get(i).counted());
            if (!counted.contains(what)) {
                counted.add(what);
            }
            countOf[i] = counted.indexOf(what);
        }
        enough = new int[counted.size()];
        for (int i = 0; i < countOf.length; i++) {
            enough[countOf[i]] = Math.max(enough[countOf[i]], atoms.get(i).atLeast());
        }
    }

    /** Nothing counted yet. */
    State start() {
        return new State(new int[enough.length]);
    }

    /** The state after one member that these atoms count. */
    State add(State state, BitSet counting) {
        int[] next = state.counts.clone();
        for (int i = counting.nextSetBit(0); i >= 0; i = counting.nextSetBit(i + 1)) {
            int count = countOf[i];
            // Atoms that share a count are counted once, and all of them count the member or none does.
            next[count] = Math.min(enough[count], state.counts[count] + 1);
        }
        return new State(next);
    }

    /** The atoms whose number has been reached. */
    BitSet reached(State state) {
        BitSet reached = new BitSet();
        for (int i = 0; i < countOf.length; i++) {
            reached.set(i, state.counts[countOf[i]] >= atoms.get(i).atLeast());
        }
        return reached;
    }
}
