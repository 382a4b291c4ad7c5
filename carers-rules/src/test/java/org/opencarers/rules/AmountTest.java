package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.NET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The formulas of awards. */
class AmountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Optional<BigDecimal> of(Amount amount, Map<NumberFact<?>, String> answers) {
        return amount.on(DAY, fact -> Optional.ofNullable(answers.get(fact)).map(BigDecimal::new));
    }

    @Test
    void a_cost_less_a_contribution() {
        Amount grant = Amount.of(GROSS).less(Amount.of(NET));

        assertThat(of(grant, Map.of(GROSS, "12000.00", NET, "499.99"))).contains(new BigDecimal("11500.01"));
        assertThat(grant.facts()).containsExactlyInAnyOrder(GROSS, NET);
    }

    // A set without an order would tell both the same way, and differently in another run.
    @Test
    void facts_are_told_in_the_order_of_the_formula() {
        Amount hours = Amount.of(HOURS);

        assertThat(Amount.of(GROSS).less(Amount.of(NET)).orLess(hours).facts()).containsExactly(GROSS, NET, HOURS);
        assertThat(hours.orLess(Amount.of(NET).less(Amount.of(GROSS))).facts()).containsExactly(HOURS, NET, GROSS);
    }

    @Test
    void the_lesser_and_the_greater_of_two() {
        Map<NumberFact<?>, String> answers = Map.of(GROSS, "2.50");

        assertThat(of(Amount.of(GROSS).orLess(Amount.of(2)), answers)).contains(new BigDecimal("2"));
        assertThat(of(Amount.of(GROSS).orLess(Amount.of(3)), answers)).contains(new BigDecimal("2.50"));
        assertThat(of(Amount.of(GROSS).orMore(Amount.of(2)), answers)).contains(new BigDecimal("2.50"));
        assertThat(of(Amount.of(GROSS).orMore(Amount.of(3)), answers)).contains(new BigDecimal("3"));
    }

    @Test
    void twice_the_hours_rounded_up() {
        Amount twice = Amount.of(HOURS).roundedUp().times(2);

        assertThat(of(twice, Map.of(HOURS, "1.5"))).contains(new BigDecimal("4"));
        assertThat(of(twice, Map.of(HOURS, "2"))).contains(new BigDecimal("4"));
        assertThat(of(twice, Map.of(HOURS, "2.000000001"))).contains(new BigDecimal("6"));
    }

    @Test
    void rounding_up_rests_on_what_is_rounded_and_says_so() {
        Parameter<BigDecimal> rate = Parameter.number("example.rate", "the weekly rate", Unit.POUNDS);
        Amount rounded = Amount.of(rate).less(Amount.of(NET)).roundedUp();

        assertThat(rounded.facts()).containsExactly(NET);
        assertThat(rounded.parameters()).containsExactly(rate);
        assertThat(Amount.of(rate).roundedUp().text()).isEqualTo("the weekly rate (rounded up to a whole number)");
    }

    @Test
    void what_rests_on_something_unknown_is_unknown() {
        assertThat(of(Amount.of(GROSS).less(Amount.of(NET)), Map.of(GROSS, "1.00")))
                .isEmpty();
        assertThat(of(Amount.of(NET).roundedUp(), Map.of())).isEmpty();
    }
}
