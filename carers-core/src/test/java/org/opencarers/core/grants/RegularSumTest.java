package org.opencarers.core.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RegularSumTest {

    private static final BigDecimal POUNDS = new BigDecimal("204");

    @Test
    void sums_of_one_period_are_added_to_the_penny() {
        assertThat(sum("0.10", PaymentPeriod.WEEK).plus(sum("0.20", PaymentPeriod.WEEK)))
                .isEqualTo(sum("0.3", PaymentPeriod.WEEK));
    }

    @Test
    void sums_of_two_periods_are_never_added_and_both_are_named() {
        assertThatThrownBy(() -> sum("204", PaymentPeriod.ONE_OFF).plus(sum("10", PaymentPeriod.WEEK)))
                .isInstanceOf(PeriodsMixedException.class)
                .hasMessage("a sum paid once and a sum paid every week are never added; add sums of one period only");
        assertThatThrownBy(() -> sum("204", PaymentPeriod.MONTH).plus(sum("10", PaymentPeriod.YEAR)))
                .isInstanceOf(PeriodsMixedException.class)
                .hasMessageStartingWith("a sum paid every month and a sum paid every year ");
    }

    @Test
    void an_award_is_a_sum_once_it_is_known_how_often_it_is_paid() {
        GrantAward.Builder award = GrantAward.builder().amount(POUNDS);

        assertThat(award.build().sum()).isEmpty();
        assertThat(award.per(PaymentPeriod.ONE_OFF).build().sum()).contains(sum("204.00", PaymentPeriod.ONE_OFF));
    }

    @Test
    void a_budget_is_a_sum_once_its_amount_and_its_period_are_known() {
        assertThat(PersonalBudget.builder().amount(POUNDS).build().sum()).isEmpty();
        assertThat(PersonalBudget.builder().per(PaymentPeriod.WEEK).build().sum())
                .isEmpty();
        assertThat(PersonalBudget.builder()
                        .amount(POUNDS)
                        .per(PaymentPeriod.WEEK)
                        .build()
                        .sum())
                .contains(sum("204", PaymentPeriod.WEEK));
    }

    @Test
    void a_health_budget_is_a_sum_once_its_amount_and_its_period_are_known() {
        assertThat(PersonalHealthBudget.builder().amount(POUNDS).build().sum()).isEmpty();
        assertThat(PersonalHealthBudget.builder()
                        .per(PaymentPeriod.YEAR)
                        .build()
                        .sum())
                .isEmpty();
        assertThat(PersonalHealthBudget.builder()
                        .amount(POUNDS)
                        .per(PaymentPeriod.YEAR)
                        .build()
                        .sum())
                .contains(sum("204", PaymentPeriod.YEAR));
    }

    private static RegularSum sum(String amount, PaymentPeriod per) {
        return RegularSum.of(new BigDecimal(amount), per);
    }
}
