package org.opencarers.core.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MinimumDataSetTest {

    @Test
    void spending_is_shared_among_the_carers_to_the_penny_with_halves_up() {
        assertThat(data("62500", 705).spendingForEachCarer()).contains(new BigDecimal("88.65"));
        assertThat(data("100", 3).spendingForEachCarer()).contains(new BigDecimal("33.33"));
        assertThat(data("0.01", 2).spendingForEachCarer()).contains(new BigDecimal("0.01"));
        assertThat(data("0", 705).spendingForEachCarer()).contains(new BigDecimal("0.00"));
    }

    @Test
    void without_carers_or_without_a_figure_there_is_no_spending_for_each() {
        assertThat(data("100", 0).spendingForEachCarer()).isEmpty();
        assertThat(MinimumDataSet.builder().carers(705).build().spendingForEachCarer())
                .isEmpty();
        assertThat(MinimumDataSet.builder()
                        .spending(new BigDecimal("100"))
                        .build()
                        .spendingForEachCarer())
                .isEmpty();
    }

    @Test
    void a_breakdown_is_kept_in_the_order_of_its_list() {
        MinimumDataSet data = MinimumDataSet.builder()
                .putCarersByAgeBand(AgeBand.UNKNOWN, 3)
                .putCarersByAgeBand(AgeBand.UNDER_18, 0)
                .putCarersByAgeBand(AgeBand.AGED_65_TO_84, 12)
                .build();

        assertThat(data.getCarersByAgeBand().keySet())
                .containsExactly(AgeBand.UNDER_18, AgeBand.AGED_65_TO_84, AgeBand.UNKNOWN);
    }

    private static MinimumDataSet data(String spending, int carers) {
        return MinimumDataSet.builder()
                .spending(new BigDecimal(spending))
                .carers(carers)
                .build();
    }
}
