package org.opencarers.law.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.scotland.YoungCarerGrantOutcome.ENTITLED;
import static org.opencarers.law.scotland.YoungCarerGrantOutcome.NOT_ENTITLED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Fact;

/** The Young Carer Grant: both sides of each number and date, and each condition. */
class YoungCarerGrantDataTest {

    private static final Question<YoungCarerGrantOutcome> GRANTED = Question.about(YoungCarerGrant.POLICY, "2024-04-01")
            .with(CarerFacts.NATION, Nation.SCOTLAND)
            .with(CarerFacts.AGE, 17)
            .with(CareFacts.AVERAGE_HOURS_13_WEEKS, new BigDecimal("16"))
            .with(
                    CaredForFacts.QUALIFYING_BENEFITS,
                    Set.of(DisabilityBenefit.ADULT_DISABILITY_PAYMENT_DAILY_LIVING_STANDARD))
            .with(BenefitFacts.HAS_OR_APPLIED_FOR_CARER_BENEFIT, false)
            .with(BenefitFacts.YOUNG_CARER_GRANT_LAST_12_MONTHS, false);

    @ParameterizedTest
    @CsvSource({
        "2019-10-21, £300.00 a year",
        "2020-03-31, £300.00 a year",
        "2020-04-01, £305.10 a year",
        "2021-03-31, £305.10 a year",
        "2021-04-01, nothing given",
        "2023-03-31, nothing given",
        "2023-04-01, £359.65 a year",
        "2024-03-31, £359.65 a year",
        "2024-04-01, £383.75 a year",
        "2025-03-31, £383.75 a year",
        "2025-04-01, nothing given",
        "2026-11-21, nothing given"
    })
    void the_grant_stands_on_every_day_and_its_amount_where_it_is_more_than_remembered(String day, String amount) {
        assertThat(GRANTED.on(day).possible()).containsExactly(ENTITLED);
        assertThat(GRANTED.on(day).award()).isEqualTo(amount);
    }

    @Test
    void an_amount_that_is_only_remembered_is_stored() {
        assertThat(YoungCarerGrant.AMOUNT.history()).hasSize(7);
        assertThat(YoungCarerGrant.AMOUNT.entryOn(LocalDate.of(2022, 4, 1))).hasValueSatisfying(entry -> {
            assertThat(entry.value()).isEqualByComparingTo("326.65");
            assertThat(entry.source().certainty()).isEqualTo(Certainty.RECALL);
        });
    }

    @Test
    void the_grant_begins_in_2019() {
        assertThat(GRANTED.on("2019-10-21").objections()).isEmpty();
        assertThat(GRANTED.on("2019-10-20").objections())
                .contains("scotland.young-carer-grant covers 21 October 2019 onwards:"
                        + " the grant began on that day (known at second hand)");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-16, 15, NOT_ENTITLED",
        "2025-11-16, 16, ENTITLED",
        "2025-11-16, 18, ENTITLED",
        "2025-11-16, 19, NOT_ENTITLED",
        "2025-11-17, 15, NOT_ENTITLED",
        "2025-11-17, 16, ENTITLED",
        "2025-11-17, 19, ENTITLED",
        "2025-11-17, 20, NOT_ENTITLED"
    })
    void nineteen_counts_from_november_2025(String day, int age, YoungCarerGrantOutcome outcome) {
        assertThat(GRANTED.on(day).with(CarerFacts.AGE, age).possible()).containsExactly(outcome);
    }

    @Test
    void the_news_that_brought_in_nineteen_is_cited_from_its_day() {
        String news = "Scottish Government news, 17 November 2025; Social Security Scotland";

        assertThat(GRANTED.on("2019-10-21").sources()).isNotEmpty().doesNotContain(news);
        assertThat(GRANTED.on("2025-11-16").with(CarerFacts.AGE, 19).sources()).doesNotContain(news);
        assertThat(GRANTED.on("2025-11-17").with(CarerFacts.AGE, 19).sources()).contains(news);
    }

    @ParameterizedTest
    @CsvSource({"15.99, NOT_ENTITLED", "16, ENTITLED", "16.01, ENTITLED"})
    void sixteen_hours_on_average_are_enough(BigDecimal hours, YoungCarerGrantOutcome outcome) {
        assertThat(GRANTED.with(CareFacts.AVERAGE_HOURS_13_WEEKS, hours).possible())
                .containsExactly(outcome);
    }

    @Test
    void each_condition_that_fails_ends_the_entitlement() {
        assertThat(GRANTED.with(CarerFacts.NATION, Nation.WALES).possible()).containsExactly(NOT_ENTITLED);
        assertThat(GRANTED.with(
                                CaredForFacts.QUALIFYING_BENEFITS,
                                Set.of(DisabilityBenefit.ADULT_DISABILITY_PAYMENT_MOBILITY))
                        .possible())
                .containsExactly(NOT_ENTITLED);
        assertThat(GRANTED.with(BenefitFacts.HAS_OR_APPLIED_FOR_CARER_BENEFIT, true)
                        .possible())
                .containsExactly(NOT_ENTITLED);
        assertThat(GRANTED.with(BenefitFacts.YOUNG_CARER_GRANT_LAST_12_MONTHS, true)
                        .possible())
                .containsExactly(NOT_ENTITLED);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(YoungCarerGrant.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.nation",
                        "carer.age",
                        "care.average-hours-13-weeks",
                        "cared-for.qualifying-benefits",
                        "carer.has-or-applied-for-carer-benefit",
                        "carer.young-carer-grant-last-12-months");
        assertThat(YoungCarerGrant.POLICY.favour().isBetter(ENTITLED, NOT_ENTITLED))
                .isTrue();
    }
}
