package org.opencarers.law.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.scotland.CarersAllowanceSupplementOutcome.ENTITLED;
import static org.opencarers.law.scotland.CarersAllowanceSupplementOutcome.NOT_ENTITLED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.contact.Nation;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Fact;

/** Carer's Allowance Supplement: both sides of each date, and each condition. */
class CarersAllowanceSupplementDataTest {

    private static final Question<CarersAllowanceSupplementOutcome> DUE = Question.about(
                    CarersAllowanceSupplement.POLICY, "2025-04-14")
            .with(CarerFacts.NATION, Nation.SCOTLAND)
            .with(BenefitFacts.PAID_ON_QUALIFYING_DATE, true);

    @ParameterizedTest
    @CsvSource({
        "2019-04-15, £226.20 for each payment",
        "2020-04-12, £226.20 for each payment",
        "2020-04-13, £460.20 for each payment",
        "2020-10-11, £460.20 for each payment",
        "2020-10-12, £230.10 for each payment",
        "2021-04-12, £231.40 for each payment",
        "2021-10-10, £231.40 for each payment",
        "2021-10-11, £462.80 for each payment",
        "2022-04-10, £462.80 for each payment",
        "2022-04-11, nothing given",
        "2023-04-09, nothing given",
        "2023-04-10, £270.50 for each payment",
        "2024-04-07, £270.50 for each payment",
        "2024-04-08, £288.60 for each payment",
        "2025-04-13, £288.60 for each payment",
        "2025-04-14, £293.50 for each payment",
        "2026-03-14, £293.50 for each payment"
    })
    void the_payment_follows_the_qualifying_date(String day, String payment) {
        assertThat(DUE.on(day).possible()).containsExactly(ENTITLED);
        assertThat(DUE.on(day).award()).isEqualTo(payment);
    }

    @Test
    void a_payment_that_is_only_remembered_is_stored() {
        assertThat(CarersAllowanceSupplement.PAYMENT.history()).hasSize(10);
        assertThat(CarersAllowanceSupplement.PAYMENT.entryOn(LocalDate.of(2022, 4, 11)))
                .hasValueSatisfying(entry -> {
                    assertThat(entry.value()).isEqualByComparingTo("245.70");
                    assertThat(entry.source().certainty()).isEqualTo(Certainty.RECALL);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-04-14", "2026-03-15"})
    void the_policy_objects_to_the_days_around_its_period(String day) {
        assertThat(DUE.on(day).objections())
                .containsExactly("scotland.carers-allowance-supplement covers 15 April 2019 to 14 March 2026:"
                        + " these are the qualifying dates whose payments are known");
        assertThat(DUE.on("2019-04-15").objections()).isEmpty();
        assertThat(DUE.on("2026-03-14").objections()).isEmpty();
    }

    @Test
    void it_is_due_in_scotland_to_those_who_were_actually_paid() {
        assertThat(DUE.with(CarerFacts.NATION, Nation.ENGLAND).possible()).containsExactly(NOT_ENTITLED);
        assertThat(DUE.with(BenefitFacts.PAID_ON_QUALIFYING_DATE, false).possible())
                .containsExactly(NOT_ENTITLED);
        assertThat(DUE.with(BenefitFacts.PAID_ON_QUALIFYING_DATE, false).award())
                .isEqualTo("nothing given");
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(CarersAllowanceSupplement.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly("carer.nation", "carer.paid-on-qualifying-date");
        assertThat(CarersAllowanceSupplement.POLICY.favour().isBetter(ENTITLED, NOT_ENTITLED))
                .isTrue();
    }
}
