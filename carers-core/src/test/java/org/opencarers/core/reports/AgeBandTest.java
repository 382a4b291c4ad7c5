package org.opencarers.core.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "0, under 18",
        "17, under 18",
        "18, 18-25",
        "25, 18-25",
        "26, 26-64",
        "64, 26-64",
        "65, 65-84",
        "84, 65-84",
        "85, 85+",
        "110, 85+",
        "-1, Unknown",
    })
    void each_band_ends_where_the_next_begins(int age, String title) {
        assertThat(AgeBand.of(age).title()).isEqualTo(title);
    }

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2006-04-01, UNDER_18",
        "2006-03-31, AGED_18_TO_25",
        "1998-04-01, AGED_18_TO_25",
        "1998-03-31, AGED_26_TO_64",
        "1959-04-01, AGED_26_TO_64",
        "1959-03-31, AGED_65_TO_84",
        "1939-04-01, AGED_65_TO_84",
        "1939-03-31, AGED_85_OR_OVER",
        "2024-03-31, UNDER_18",
    })
    void a_year_is_completed_on_the_birthday(LocalDate born, AgeBand band) {
        assertThat(AgeBand.on(Optional.of(born), DAY)).isEqualTo(band);
    }

    @Test
    void the_day_that_stands_for_a_missing_date_is_unknown_and_the_days_beside_it_are_not() {
        assertThat(AgeBand.on(Optional.of(LocalDate.of(1800, 1, 1)), DAY)).isEqualTo(AgeBand.UNKNOWN);
        assertThat(AgeBand.on(Optional.of(LocalDate.of(1800, 1, 2)), DAY)).isEqualTo(AgeBand.AGED_85_OR_OVER);
    }

    @Test
    void no_date_and_a_date_that_is_still_to_come_are_unknown() {
        assertThat(AgeBand.on(Optional.empty(), DAY)).isEqualTo(AgeBand.UNKNOWN);
        assertThat(AgeBand.on(Optional.of(DAY.plusDays(1)), DAY)).isEqualTo(AgeBand.UNKNOWN);
    }

    @Test
    void who_was_born_on_29_february_is_a_year_older_on_1_march_where_there_is_no_29th() {
        Optional<LocalDate> leapDay = Optional.of(LocalDate.of(2008, 2, 29));

        assertThat(AgeBand.on(leapDay, LocalDate.of(2026, 2, 28))).isEqualTo(AgeBand.UNDER_18);
        assertThat(AgeBand.on(leapDay, LocalDate.of(2026, 3, 1))).isEqualTo(AgeBand.AGED_18_TO_25);
    }
}
