package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The dates on which a policy can be asked. */
class CoverageTest {

    private static final DateRange NINETIES = DateRange.from("1996-04-01").through("1999-12-31");
    private static final Coverage COVERAGE = Coverage.of(NINETIES, DateRange.from("2005-04-01"));

    @Test
    void it_reads_as_periods_with_their_last_days() {
        assertThat(COVERAGE.text()).isEqualTo("1 April 1996 to 31 December 1999; 1 April 2005 onwards");
        assertThat(COVERAGE.ranges()).containsExactly(NINETIES, DateRange.from("2005-04-01"));
    }

    @Test
    void a_period_without_a_beginning_reads_as_one() {
        assertThat(DateRange.before("2015-04-01").text()).isEqualTo("up to 31 March 2015");
        assertThat(DateRange.before("2015-04-01").contains(LocalDate.of(2015, 3, 31)))
                .isTrue();
        assertThat(DateRange.before("2015-04-01").contains(LocalDate.of(2015, 4, 1)))
                .isFalse();
        assertThat(DateRange.before("2015-04-01").contains(DateFact.EARLIEST)).isTrue();
    }

    @Test
    void a_period_begins_and_ends_with_days_inside() {
        assertThat(COVERAGE.contains(LocalDate.of(1996, 3, 31))).isFalse();
        assertThat(COVERAGE.contains(LocalDate.of(1996, 4, 1))).isTrue();
        assertThat(COVERAGE.contains(LocalDate.of(1999, 12, 31))).isTrue();
        assertThat(COVERAGE.contains(LocalDate.of(2000, 1, 1))).isFalse();
        assertThat(COVERAGE.contains(LocalDate.of(2005, 4, 1))).isTrue();
    }

    @Test
    void the_reason_for_a_gap_is_kept_with_the_periods() {
        Coverage explained = COVERAGE.because("the law between them is not read");
        assertThat(explained.reason()).contains("the law between them is not read");
        assertThat(explained.ranges()).isEqualTo(COVERAGE.ranges());
        assertThat(COVERAGE.reason()).isEmpty();
    }
}
