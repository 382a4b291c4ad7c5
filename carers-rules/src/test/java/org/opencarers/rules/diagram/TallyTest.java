package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several counts in one number. */
class TallyTest {

    private static BitSet counts(int... numbers) {
        BitSet counts = new BitSet();
        for (int number : numbers) {
            counts.set(number);
        }
        return counts;
    }

    @Test
    void each_count_comes_as_far_as_it_is_counted_and_no_further_than_is_asked() {
        Tally tally = new Tally(List.of(2, 1, 3));
        long once = tally.add(0, counts(0, 1));
        assertThat(tally.reached(once)).isEqualTo(counts(1));
        long twice = tally.add(once, counts(0, 1));
        assertThat(tally.reached(twice)).isEqualTo(counts(0, 1));
        assertThat(tally.add(twice, counts(0, 1))).isEqualTo(twice);
        long all = tally.add(tally.add(tally.add(twice, counts(2)), counts(2)), counts(2));
        assertThat(tally.reached(all)).isEqualTo(counts(0, 1, 2));
    }

    @Test
    void counts_fill_a_long_to_the_last_number_and_not_beyond() {
        // 3577 * 42799 * 92737 * 649657 is the greatest long.
        Tally full = new Tally(List.of(3576, 42798, 92736, 649656));
        long last = full.add(0, counts(3));
        assertThat(last).isEqualTo(3577L * 42799 * 92737);
        assertThatExceptionOfType(OverBudget.class).isThrownBy(() -> new Tally(List.of(3576, 42798, 92736, 649657)));
    }
}
