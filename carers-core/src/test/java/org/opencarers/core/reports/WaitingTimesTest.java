package org.opencarers.core.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.core.time.DatePeriod;

class WaitingTimesTest {

    private static final LocalDate REQUEST = LocalDate.of(2006, 12, 20);

    @Test
    void the_median_of_an_odd_number_of_waits_is_the_one_in_the_middle() {
        WaitingTimes waits = waits(wait(90), wait(0), wait(14));

        assertThat(waits.daysWaited()).containsExactly(0L, 14L, 90L);
        assertThat(waits.medianDays()).contains(new BigDecimal("14"));
        assertThat(waits.longestDays()).contains(90L);
    }

    @Test
    void the_median_of_an_even_number_of_waits_lies_half_way_between_two() {
        assertThat(waits(wait(10), wait(15), wait(1), wait(100)).medianDays()).contains(new BigDecimal("12.5"));
        assertThat(waits(wait(20), wait(10)).medianDays()).contains(new BigDecimal("15"));
    }

    @Test
    void one_wait_is_its_own_median() {
        assertThat(waits(wait(30)).medianDays()).contains(new BigDecimal("30"));
        assertThat(waits(wait(30)).longestDays()).contains(30L);
    }

    @Test
    void without_waits_nobody_is_said_to_have_waited_no_days() {
        assertThat(waits().medianDays()).isEmpty();
        assertThat(waits().longestDays()).isEmpty();
    }

    @Test
    void a_wait_that_goes_on_or_has_no_days_or_the_wrong_ones_is_left_out_and_counted() {
        WaitingTimes waits = waits(
                wait(30),
                DatePeriod.startingOn(REQUEST),
                DatePeriod.builder().end(REQUEST).build(),
                DatePeriod.builder().build(),
                wait(-1));

        assertThat(waits.daysWaited()).containsExactly(30L);
        assertThat(waits.waitsWithoutLength()).isEqualTo(4);
    }

    @Test
    void a_wait_over_the_turn_of_the_year_is_counted_in_days() {
        assertThat(waits(DatePeriod.between(REQUEST, LocalDate.of(2007, 1, 3))).longestDays())
                .contains(14L);
    }

    private static DatePeriod wait(int days) {
        return DatePeriod.between(REQUEST, REQUEST.plusDays(days));
    }

    private static WaitingTimes waits(DatePeriod... waits) {
        return WaitingTimes.builder().addWaits(waits).build();
    }
}
