package org.opencarers.rules.diagram;

import java.util.BitSet;
import java.util.List;

/**
 * How far each of several counts has come, packed into one number. No count goes further than the highest number that is
 * asked of it.
 */
final class Tally {

    private final int[] enough;
    private final long[] weight;

    Tally(List<Integer> enough) {
        this.enough = enough.stream().mapToInt(count -> count).toArray();
        this.weight = new long[this.enough.length];
        long next = 1;
        for (int i = 0; i < this.enough.length; i++) {
            weight[i] = next;
            if (next > Long.MAX_VALUE / (this.enough[i] + 1L)) {
                throw new OverBudget("counts of sets", Long.MAX_VALUE);
            }
            next *= this.enough[i] + 1L;
        }
    }

    /** The tally after one more for some of the counts; 0 is the tally at the start. */
    long add(long tally, BitSet counting) {
        long next = tally;
        for (int i = counting.nextSetBit(0); i >= 0; i = counting.nextSetBit(i + 1)) {
            if (!isEnough(tally, i)) {
                next += weight[i];
            }
        }
        return next;
    }

    /** The counts that have reached what is asked of them. */
    BitSet reached(long tally) {
        BitSet reached = new BitSet();
        for (int i = 0; i < enough.length; i++) {
            reached.set(i, isEnough(tally, i));
        }
        return reached;
    }

    private boolean isEnough(long tally, int count) {
        return tally / weight[count] % (enough[count] + 1) == enough[count];
    }
}
