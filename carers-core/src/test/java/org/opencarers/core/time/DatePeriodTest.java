package org.opencarers.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2010, 3, 31);

    @Test
    void both_the_first_and_the_last_day_lie_in_the_period() {
        DatePeriod year = DatePeriod.between(FIRST, LAST);

        assertThat(year.contains(FIRST.minusDays(1))).contains(false);
        assertThat(year.contains(FIRST)).contains(true);
        assertThat(year.contains(LAST)).contains(true);
        assertThat(year.contains(LAST.plusDays(1))).contains(false);
    }

    @Test
    void a_period_of_one_day_holds_that_day_alone() {
        DatePeriod day = DatePeriod.between(FIRST, FIRST);

        assertThat(day.contains(FIRST)).contains(true);
        assertThat(day.contains(FIRST.plusDays(1))).contains(false);
    }

    @Test
    void a_period_with_an_open_end_goes_on() {
        DatePeriod open = DatePeriod.startingOn(FIRST);

        assertThat(open.contains(FIRST.minusDays(1))).contains(false);
        assertThat(open.contains(FIRST)).contains(true);
        assertThat(open.contains(FIRST.plusYears(100))).contains(true);
    }

    @Test
    void a_period_whose_start_is_not_known_settles_only_the_days_after_its_end() {
        DatePeriod until = DatePeriod.builder().end(LAST).build();

        assertThat(until.contains(LAST)).isEmpty();
        assertThat(until.contains(LAST.plusDays(1))).contains(false);
    }

    @Test
    void a_period_of_which_nothing_is_known_settles_nothing() {
        assertThat(DatePeriod.builder().build().contains(FIRST)).isEmpty();
    }
}
