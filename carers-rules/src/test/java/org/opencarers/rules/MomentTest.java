package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.LAST_SEEN;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Days to compare with: which they are, and how they are said. */
class MomentTest {

    private static final LocalDate ASKED = LocalDate.of(2024, 2, 29);

    @Test
    void a_constant_day_is_the_same_whatever_date_is_asked_about() {
        Moment moment = Moment.of("2015-04-01");
        assertThat(moment.on(ASKED)).isEqualTo("2015-04-01");
        assertThat(moment.isConstant()).isTrue();
        assertThat(moment.text()).isEqualTo("1 April 2015");
    }

    @Test
    void the_date_asked_about_moves_with_the_question() {
        assertThat(Moment.asOf().on(ASKED)).isEqualTo("2024-02-29");
        assertThat(Moment.asOf().isConstant()).isFalse();
        assertThat(Moment.asOf().text()).isEqualTo("the date asked about");
    }

    @Test
    void a_year_before_the_last_of_february_is_the_last_of_february() {
        assertThat(Moment.before(Period.ofYears(1)).on(ASKED)).isEqualTo("2023-02-28");
        assertThat(Moment.after(Period.ofYears(1)).on(ASKED)).isEqualTo("2025-02-28");
    }

    @Test
    void a_period_is_said_with_the_side_on_which_the_day_lies() {
        assertThat(Moment.before(Period.ofMonths(3)).text()).isEqualTo("3 months before the date asked about");
        assertThat(Moment.after(Period.ofWeeks(2)).text()).isEqualTo("14 days after the date asked about");
    }

    @Test
    void one_of_a_unit_is_singular_and_units_are_joined() {
        assertThat(Moment.before(Period.of(1, 1, 1)).text())
                .isEqualTo("1 year, 1 month and 1 day before the date asked about");
        assertThat(Moment.after(Period.of(2, 0, 10)).text())
                .isEqualTo("2 years and 10 days after the date asked about");
    }

    @Test
    void a_comparison_says_on_which_side_a_day_lies() {
        assertThat(LAST_SEEN.isEarlierThan(Moment.of("2026-11-21")).sentence())
                .isEqualTo("the day it was last seen is earlier than 21 November 2026");
        assertThat(LAST_SEEN.isSameAs(Moment.asOf()).sentence())
                .isEqualTo("the day it was last seen is exactly the date asked about");
        assertThat(LAST_SEEN.isLaterThan(Moment.before(Period.ofDays(1))).sentence())
                .isEqualTo("the day it was last seen is later than 1 day before the date asked about");
    }

    @Test
    void two_sides_are_joined() {
        Comparison until =
                new Comparison.Dates(LAST_SEEN, EnumSet.of(DateOrder.EARLIER, DateOrder.SAME), Moment.of("2026-11-21"));
        assertThat(Condition.of(until).sentence())
                .isEqualTo("the day it was last seen is earlier than or exactly 21 November 2026");
    }

    @Test
    void moments_are_equal_when_they_are_the_same_day_on_every_date() {
        assertThat(Moment.of("2015-04-01")).isEqualTo(Moment.of("2015-04-01")).isNotEqualTo(Moment.of("2015-04-02"));
        assertThat(Moment.before(Period.ofDays(1)))
                .isEqualTo(Moment.after(Period.ofDays(-1)))
                .hasSameHashCodeAs(Moment.after(Period.ofDays(-1)))
                .isNotEqualTo(Moment.asOf());
        assertThat(Moment.asOf()).hasToString("the date asked about");
    }
}
