package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The local values of a parameter in place of its owner's. */
class SettingTest {

    private static final Citation ACT = Citation.of("An Act");
    private static final Citation COUNCIL = Citation.of("A council");
    private static final Citation LATER = Citation.of("A council, later");

    /** 10 in 2020 and 2021, 20 in 2022, nothing in 2023, 30 from 2024 on. */
    private static final Parameter<BigDecimal> HOURS = Parameter.number("an.act.hours", "the hours", Unit.HOURS)
            .with(DateRange.from("2020-01-01").until("2022-01-01"), new BigDecimal("10"), ACT)
            .with(DateRange.from("2022-01-01").until("2023-01-01"), new BigDecimal("20"), ACT)
            .with(DateRange.from("2024-01-01"), new BigDecimal("30"), ACT);

    private static Setting<BigDecimal> from(String day, String value) {
        return Variation.set(HOURS).within(Example.WET.isTrue()).from(day, new BigDecimal(value), COUNCIL);
    }

    private static Optional<BigDecimal> on(Parameter<BigDecimal> parameter, String day) {
        return parameter.on(LocalDate.parse(day));
    }

    @Test
    void the_owners_values_stand_until_the_first_local_one() {
        Parameter<BigDecimal> local = from("2021-06-01", "5").local();

        assertThat(on(local, "2021-05-31")).contains(new BigDecimal("10"));
        assertThat(on(local, "2021-06-01")).contains(new BigDecimal("5"));
        assertThat(on(local, "2023-06-01")).contains(new BigDecimal("5"));
        assertThat(on(local, "2024-06-01")).contains(new BigDecimal("5"));
        assertThat(local.history()).hasSize(2);
    }

    @Test
    void a_local_value_on_the_day_of_an_owners_one_takes_its_place() {
        Parameter<BigDecimal> local = from("2022-01-01", "5").local();

        assertThat(on(local, "2021-12-31")).contains(new BigDecimal("10"));
        assertThat(on(local, "2022-01-01")).contains(new BigDecimal("5"));
        assertThat(local.history().get(0).inForce())
                .isEqualTo(HOURS.history().get(0).inForce());
    }

    @Test
    void where_the_owner_says_nothing_a_local_value_closes_nothing() {
        Parameter<BigDecimal> local = from("2023-06-01", "5").local();

        assertThat(on(local, "2022-12-31")).contains(new BigDecimal("20"));
        assertThat(on(local, "2023-05-31")).isEmpty();
        assertThat(on(local, "2023-06-01")).contains(new BigDecimal("5"));
    }

    @Test
    void local_values_follow_one_another_and_are_all_cited() {
        Setting<BigDecimal> twice = from("2024-01-01", "25").from("2025-01-01", new BigDecimal("15"), LATER);

        assertThat(on(twice.local(), "2024-12-31")).contains(new BigDecimal("25"));
        assertThat(on(twice.local(), "2025-01-01")).contains(new BigDecimal("15"));
        assertThat(twice.citations()).containsExactly(COUNCIL, LATER);
        assertThat(twice.varied()).isEqualTo("an.act.hours");
    }
}
