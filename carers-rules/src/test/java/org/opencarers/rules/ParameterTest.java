package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Example.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Colour;

/** A value that changes with the date. */
class ParameterTest {

    private static final Parameter<BigDecimal> NONE = Parameter.number("example.rate", "the rate", Unit.POUNDS);
    private static final Parameter<BigDecimal> RATE = NONE.from("2020-01-01", new BigDecimal("10.00"), TEXT)
            .with(DateRange.from("2021-01-01").until("2022-01-01"), new BigDecimal("12.50"), TEXT);

    @Test
    void a_value_applies_until_the_next_begins_or_its_own_end() {
        assertThat(RATE.on(LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(RATE.on(LocalDate.of(2020, 1, 1))).contains(new BigDecimal("10.00"));
        assertThat(RATE.on(LocalDate.of(2020, 12, 31))).contains(new BigDecimal("10.00"));
        assertThat(RATE.on(LocalDate.of(2021, 1, 1))).contains(new BigDecimal("12.50"));
        assertThat(RATE.on(LocalDate.of(2021, 12, 31))).contains(new BigDecimal("12.50"));
        assertThat(RATE.on(LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void it_says_why_it_has_no_value() {
        assertThat(RATE.gapOn(LocalDate.of(2019, 12, 31))).contains("example.rate is not known before 2020-01-01");
        assertThat(RATE.gapOn(LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(RATE.gapOn(LocalDate.of(2022, 1, 1))).contains("example.rate is not known on 2022-01-01");
        assertThat(NONE.gapOn(LocalDate.of(2022, 1, 1))).contains("example.rate is not known on 2022-01-01");
        assertThat(NONE.from("2020-01-01", BigDecimal.ONE, TEXT.known(Certainty.RECALL))
                        .gapOn(LocalDate.of(2022, 1, 1)))
                .contains("example.rate is known only from memory on 2022-01-01");
    }

    @Test
    void values_are_given_in_order_and_never_two_for_one_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RATE.from("2021-12-31", BigDecimal.ONE, TEXT))
                .withMessage("parameter example.rate has two values on 2021-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> NONE.from("2020-01-01", BigDecimal.ONE, TEXT).from("2020-01-01", BigDecimal.TEN, TEXT));
        assertThat(RATE.from("2022-01-01", BigDecimal.ONE, TEXT).history()).hasSize(3);
    }

    @Test
    void a_value_is_said_with_its_unit_and_a_set_by_its_members() {
        assertThat(RATE.text(new BigDecimal("12.5"))).isEqualTo("£12.50");
        assertThat(Parameter.<Colour>set("example.warm", "the warm colours")
                        .text(EnumSet.of(Colour.RED, Colour.GREEN, Colour.GREY)))
                .isEqualTo("red, green and grey");
    }

    @Test
    void it_is_shown_as_its_id() {
        assertThat(RATE).hasToString("example.rate");
        assertThat(RATE.id()).isEqualTo("example.rate");
        assertThat(RATE.label()).isEqualTo("the rate");
    }
}
