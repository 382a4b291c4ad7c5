package org.opencarers.rules.diagram;

import java.util.BitSet;
import java.util.List;

/**
 * How far each of several counts has come, packed into one number. No count goes further than the highest number that is
 * asked of it.
 */
final class Tally {

    private final int[] enough;
    private final int[] weight;
    private final int states;

    Tally(List<Integer> enough, int mostStates) {
        this.enough = enough.stream().mapToInt(count -> count).toArray();
        this.weight = new int[this.enough.length];
        long size = 1;
        for (int i = 0; i < this.enough.length; i++) {
            weight[i] = (int) size;
            size *= this.enough[i] + 1L;
            if (size > mostStates) {
                throw new OverBudget("counts of sets", mostStates);
            }
        }
        this.states = (int) size;
    }

    /** How many different tallies there are; 0 is the one at the start. */
    int states() {
        return states;
    }

    /** The tally after one more for some of the counts. */
    int add(int tally, BitSet counting) {
        int next = tally;
        for (int i = counting.nextSetBit(0); i >= 0; i = counting.nextSetBit(i + 1)) {
            if (!isEnough(tally, i)) {
                next += weight[i];
            }
        }
        return next;
    }

    /** The counts that have reached what is asked of them. */
    BitSet reached(int tally) {
        BitSet reached = new BitSet();
        for (int i = 0; i < enough.length; i++) {
            reached.set(i, isEnough(tally, i));
        }
        return reached;
    }

    private boolean isEnough(int tally, int count) {
        return tally / weight[count] % (enough[count] + 1) == enough[count];
    }
}
