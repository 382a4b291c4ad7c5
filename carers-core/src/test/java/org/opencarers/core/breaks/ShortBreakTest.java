package org.opencarers.core.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShortBreakTest {

    @Test
    void a_break_costs_its_quantity_by_the_cost_of_one() {
        assertThat(nights("6").unitCost(new BigDecimal("58")).build().computedTotal())
                .contains(new BigDecimal("348.00"));
        assertThat(nights("1.5").unitCost(new BigDecimal("24.18")).build().computedTotal())
                .contains(new BigDecimal("36.27"));
    }

    @Test
    void a_free_break_costs_nothing_which_is_not_unknown() {
        assertThat(nights("6").unitCost(BigDecimal.ZERO).build().computedTotal())
                .contains(new BigDecimal("0.00"));
    }

    @Test
    void without_the_quantity_or_the_cost_of_one_the_total_is_unknown() {
        BigDecimal cost = new BigDecimal("58");

        assertThat(nights("6").build().computedTotal()).isEmpty();
        assertThat(ShortBreak.builder().unitCost(cost).build().computedTotal()).isEmpty();
        assertThat(ShortBreak.builder().total(cost).build().computedTotal()).isEmpty();
    }

    @Test
    void the_total_on_record_stays_beside_the_computed_one() {
        ShortBreak week = nights("7")
                .unitCost(new BigDecimal("58"))
                .total(new BigDecimal("400"))
                .build();

        assertThat(week.getTotal()).contains(new BigDecimal("400.00"));
        assertThat(week.computedTotal()).contains(new BigDecimal("406.00"));
    }

    private static ShortBreak.Builder nights(String quantity) {
        return ShortBreak.builder().quantity(new BigDecimal(quantity)).unit(BreakUnit.NIGHT);
    }
}
