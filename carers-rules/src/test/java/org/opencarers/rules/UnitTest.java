package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** How numbers are written for people. */
class UnitTest {

    @Test
    void pounds_have_their_pence() {
        assertThat(Unit.POUNDS.text(new BigDecimal("204"))).isEqualTo("£204.00");
        assertThat(Unit.POUNDS.text(new BigDecimal("204.5"))).isEqualTo("£204.50");
        assertThat(Unit.POUNDS.text(new BigDecimal("204.05"))).isEqualTo("£204.05");
        assertThat(Unit.POUNDS.text(new BigDecimal("204.505"))).isEqualTo("£204.505");
        assertThat(Unit.POUNDS.text(BigDecimal.ZERO)).isEqualTo("£0.00");
    }

    @Test
    void other_numbers_are_as_short_as_they_can_be() {
        assertThat(Unit.HOURS.text(new BigDecimal("34.50"))).isEqualTo("34.5 hours");
        assertThat(Unit.YEARS.text(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(Unit.COUNT.text(new BigDecimal("0.0"))).isEqualTo("0");
    }

    @Test
    void each_three_digits_of_a_whole_number_are_parted() {
        assertThat(Unit.POUNDS.text(new BigDecimal("999.99"))).isEqualTo("£999.99");
        assertThat(Unit.POUNDS.text(new BigDecimal("20000"))).isEqualTo("£20,000.00");
        assertThat(Unit.WEEKS.text(new BigDecimal("10000"))).isEqualTo("10,000 weeks");
        assertThat(Unit.HOURS.text(new BigDecimal("1234567.123456789"))).isEqualTo("1,234,567.123456789 hours");
    }

    @Test
    void one_is_singular_and_parts_of_one_are_not() {
        assertThat(Unit.WEEKS.text(new BigDecimal("1.0"))).isEqualTo("1 week");
        assertThat(Unit.DAYS.text(new BigDecimal("0.5"))).isEqualTo("0.5 days");
        assertThat(Unit.YEARS.text(BigDecimal.ONE)).isEqualTo("1");
        assertThat(Unit.POUNDS.text(BigDecimal.ONE)).isEqualTo("£1.00");
    }

    @Test
    void a_number_out_of_all_proportion_keeps_its_exponent() {
        assertThat(Unit.COUNT.text(new BigDecimal("1E+30"))).isEqualTo("1" + ",000".repeat(10));
        assertThat(Unit.COUNT.text(new BigDecimal("1E+31"))).isEqualTo("1E+31");
        assertThat(Unit.COUNT.text(new BigDecimal("1E-30"))).isEqualTo("0." + "0".repeat(29) + "1");
        assertThat(Unit.HOURS.text(new BigDecimal("1E-31"))).isEqualTo("1E-31 hours");
    }
}
