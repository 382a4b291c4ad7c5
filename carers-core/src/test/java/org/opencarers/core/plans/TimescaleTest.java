package org.opencarers.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimescaleTest {

    private static final Optional<LocalDate> FIRST_OF_APRIL_2006 = Optional.of(LocalDate.of(2006, 4, 1));

    @ParameterizedTest(name = "year {1} of a plan that starts on {0} ends on {2}")
    @CsvSource({
        "2006-04-01, 1, 2007-03-31",
        "2006-04-01, 2, 2008-03-31",
        "2007-03-01, 1, 2008-02-29",
        "2006-01-01, 1, 2006-12-31",
        "2004-02-29, 1, 2005-02-27",
        "2004-02-29, 4, 2008-02-28",
        "2006-04-01, 100, 2106-03-31",
    })
    void the_end_of_a_year_is_the_day_before_the_next_year_of_the_plan(LocalDate start, int year, LocalDate end) {
        assertThat(Timescale.endOfYear(year).dueBy(Optional.of(start))).contains(end);
        assertThat(Timescale.withinYears(year).dueBy(Optional.of(start))).contains(end);
    }

    @Test
    void the_end_of_a_year_is_not_known_without_the_start_of_the_plan() {
        assertThat(Timescale.endOfYear(1).dueBy(Optional.empty())).isEmpty();
        assertThat(Timescale.withinYears(2).dueBy(Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = TimescaleKind.class,
            names = {"END_OF_YEAR", "WITHIN_YEARS"})
    void years_that_are_not_known_or_make_no_sense_give_no_day(TimescaleKind kind) {
        Timescale.Builder timescale = Timescale.builder().kind(kind);

        assertThat(timescale.build().dueBy(FIRST_OF_APRIL_2006)).isEmpty();
        for (int years : new int[] {-1, 0, 101, Integer.MAX_VALUE}) {
            assertThat(timescale.years(years).build().dueBy(FIRST_OF_APRIL_2006))
                    .isEmpty();
        }
    }

    @Test
    void a_named_day_is_the_day_whenever_the_plan_started() {
        Timescale july = Timescale.builder()
                .kind(TimescaleKind.BY_DATE)
                .byDate(LocalDate.of(2015, 7, 31))
                .build();

        assertThat(july.dueBy(Optional.empty())).contains(LocalDate.of(2015, 7, 31));
        assertThat(july.dueBy(FIRST_OF_APRIL_2006)).contains(LocalDate.of(2015, 7, 31));
    }

    @ParameterizedTest
    @EnumSource(
            value = TimescaleKind.class,
            names = {"ANNUAL_REVIEW", "ONGOING", "BY_DATE"})
    void what_goes_on_or_lacks_its_day_is_never_due(TimescaleKind kind) {
        assertThat(Timescale.builder().kind(kind).years(1).build().dueBy(FIRST_OF_APRIL_2006))
                .isEmpty();
    }
}
