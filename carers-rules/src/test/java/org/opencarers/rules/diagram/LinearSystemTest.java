package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearSystemTest {

    private static LinearSystem between(long least, long most, int unknowns) {
        long[] low = new long[unknowns];
        long[] high = new long[unknowns];
        Arrays.fill(low, least);
        Arrays.fill(high, most);
        return new LinearSystem(low, high);
    }

    @Test
    void two_amounts_cannot_each_exceed_the_other_however_large_they_are() {
        LinearSystem system =
                between(0, 100_000_000_000L, 2).atLeast(new long[] {1, -1}, 1).atLeast(new long[] {-1, 1}, 1);
        assertThat(system.hasSolution()).isFalse();
    }

    @Test
    void an_even_sum_is_never_odd() {
        LinearSystem system = between(0, 1_000_000_000_000L, 3)
                .atLeast(new long[] {1, 1, 0}, 7)
                .atMost(new long[] {1, 1, 0}, 7)
                .atLeast(new long[] {1, -1, 0}, 0)
                .atMost(new long[] {1, -1, 0}, 0);
        assertThat(system.hasSolution()).isFalse();
    }

    @Test
    void bounds_in_the_wrong_order_hold_nothing() {
        assertThat(new LinearSystem(new long[] {2}, new long[] {1}).hasSolution())
                .isFalse();
    }

    @Test
    void a_single_point_is_a_solution_if_every_inequality_holds_there() {
        assertThat(between(3, 3, 2).atMost(new long[] {1, 1}, 6).hasSolution()).isTrue();
        assertThat(between(3, 3, 2).atMost(new long[] {1, 1}, 5).hasSolution()).isFalse();
        assertThat(between(3, 3, 2)
                        .atLeast(new long[] {1, 1}, 6)
                        .atMost(new long[] {2, -1}, 2)
                        .hasSolution())
                .isFalse();
    }

    @Test
    void a_sum_with_coefficients_reaches_only_whole_combinations() {
        long[] twoAndThree = {2, 3};
        for (long reached : new long[] {0, 2, 3, 4, 5, 6, 7}) {
            assertThat(between(0, 10, 2)
                            .atLeast(twoAndThree, reached)
                            .atMost(twoAndThree, reached)
                            .hasSolution())
                    .as("2 x + 3 y = %s", reached)
                    .isTrue();
        }
        assertThat(between(0, 10, 2)
                        .atLeast(twoAndThree, 1)
                        .atMost(twoAndThree, 1)
                        .hasSolution())
                .as("2 x + 3 y = 1, which a half would solve")
                .isFalse();
    }

    @Test
    void a_gap_between_whole_points_is_seen_though_no_inequality_alone_shows_it() {
        // Pugh's example (1992): a quadrilateral that holds real points and no whole one.
        LinearSystem system = between(-100, 100, 2)
                .atLeast(new long[] {11, 13}, 27)
                .atMost(new long[] {11, 13}, 45)
                .atLeast(new long[] {7, -9}, -10)
                .atMost(new long[] {7, -9}, 4);
        assertThat(system.hasSolution()).isFalse();
    }

    @Test
    void unknowns_that_are_counted_once_go_first_or_a_long_gap_would_be_searched_point_by_point() {
        // y is 1, 2 or 3 more than four times x, and is four times z. Without y: 1 <= 4 z - 4 x <= 3, which no whole
        // numbers do. Without x or z instead, only trying each of a hundred thousand million values would show it.
        long[] moreThanFourTimesX = {-4, 1, 0};
        long[] moreThanFourTimesZ = {0, 1, -4};
        LinearSystem system = between(0, 100_000_000_000L, 3)
                .atLeast(moreThanFourTimesX, 1)
                .atMost(moreThanFourTimesX, 3)
                .atLeast(moreThanFourTimesZ, 0)
                .atMost(moreThanFourTimesZ, 0);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), system::hasSolution))
                .isFalse();
    }

    @Test
    void small_systems_agree_with_trying_every_point() {
        Random random = new Random(20261121);
        int solvable = 0;
        for (int round = 0; round < 20_000; round++) {
            int unknowns = 1 + random.nextInt(3);
            int most = 1 + random.nextInt(5);
            LinearSystem system = between(0, most, unknowns);
            int rows = random.nextInt(6);
            long[][] coefficients = new long[rows][unknowns];
            long[] bounds = new long[rows];
            for (int row = 0; row < rows; row++) {
                for (int i = 0; i < unknowns; i++) {
                    coefficients[row][i] = random.nextInt(5) - 2L;
                }
                bounds[row] = random.nextInt(9) - 4L;
                system.atMost(coefficients[row], bounds[row]);
            }
            boolean found = search(new int[unknowns], 0, most, coefficients, bounds);
            solvable += found ? 1 : 0;
            assertThat(system.hasSolution()).as("round %s", round).isEqualTo(found);
        }
        assertThat(solvable).isBetween(2_000, 18_000);
    }

    private static boolean search(int[] point, int next, int most, long[][] coefficients, long[] bounds) {
        if (next == point.length) {
            for (int row = 0; row < bounds.length; row++) {
                long sum = 0;
                for (int i = 0; i < point.length; i++) {
                    sum += coefficients[row][i] * point[i];
                }
                if (sum > bounds[row]) {
                    return false;
                }
            }
            return true;
        }
        for (int value = 0; value <= most; value++) {
            point[next] = value;
            if (search(point, next + 1, most, coefficients, bounds)) {
                return true;
            }
        }
        return false;
    }
}
