package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.gb.UniversalCreditCarerElementOutcome.INCLUDE;
import static org.opencarers.law.gb.UniversalCreditCarerElementOutcome.LCWRA_INSTEAD;
import static org.opencarers.law.gb.UniversalCreditCarerElementOutcome.NOT_INCLUDED;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;

/** The data of the carer element: amounts by date, dates covered, facts in order, order of favour. */
class UniversalCreditCarerElementDataTest {

    static final Question<UniversalCreditCarerElementOutcome> INCLUDED = Question.about(
                    UniversalCreditCarerElement.POLICY, "2026-11-21")
            .with(CarerFacts.AGE, 16)
            .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("35"))
            .with(CaredForFacts.QUALIFYING_BENEFITS, Set.of(DisabilityBenefit.DLA_CARE_MIDDLE))
            .with(CaredForFacts.OTHER_CARER_PAID, false)
            .with(BenefitFacts.FULL_TIME_EDUCATION, false)
            .with(BenefitFacts.EDUCATION_HOURS_PER_WEEK, new BigDecimal("20.99"))
            .with(PresenceFacts.WEEKS_PRESENT_LAST_156, 104)
            .with(PresenceFacts.PAST_PRESENCE_EXEMPT, false)
            .with(PresenceFacts.HABITUALLY_RESIDENT, true)
            .with(PresenceFacts.SUBJECT_TO_IMMIGRATION_CONTROL, false)
            .with(CareFacts.PAID, false)
            .with(BenefitFacts.UC_LCWRA_ELEMENT, false);

    @ParameterizedTest
    @CsvSource({
        "2015-04-06, £150.39",
        "2016-04-11, £150.39",
        "2017-04-09, £150.39",
        "2017-04-10, £151.89",
        "2018-04-08, £151.89",
        "2018-04-09, £156.45",
        "2019-04-08, £160.20",
        "2020-04-05, £160.20",
        "2020-04-06, £162.92",
        "2021-04-11, £162.92",
        "2021-04-12, £163.73",
        "2022-04-11, £168.81",
        "2023-04-09, £168.81",
        "2023-04-10, £185.86",
        "2024-04-08, £198.31",
        "2025-04-06, £198.31",
        "2025-04-07, £201.68",
        "2026-04-05, £201.68",
        "2026-04-06, £209.34",
        "2027-04-11, £209.34"
    })
    void the_amount_follows_the_date(String day, String amount) {
        assertThat(INCLUDED.on(day).award()).isEqualTo(amount + " a month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-04-05", "2027-04-12"})
    void the_policy_objects_to_the_days_around_its_period(String day) {
        assertThat(INCLUDED.on(day).objections())
                .anyMatch(objection -> objection.startsWith(
                        "gb.universal-credit-carer-element covers 6 April 2015 to 11 April 2027:"));
        assertThat(INCLUDED.on("2015-04-06").objections()).isEmpty();
        assertThat(INCLUDED.on("2027-04-11").objections()).isEmpty();
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(UniversalCreditCarerElement.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.age",
                        "care.hours-per-week-for-one-person",
                        "cared-for.qualifying-benefits",
                        "cared-for.other-carer-paid",
                        "carer.full-time-education",
                        "carer.education-hours-per-week",
                        "carer.weeks-present-last-156",
                        "carer.past-presence-exempt",
                        "carer.habitually-resident",
                        "carer.subject-to-immigration-control",
                        "care.paid",
                        "carer.uc-lcwra-element");
        assertThat(UniversalCreditCarerElement.POLICY.boundOnly())
                .extracting(Fact::id)
                .containsExactly("care.hours-per-week");
    }

    @Test
    void which_of_the_two_elements_is_better_is_not_said() {
        Favour<UniversalCreditCarerElementOutcome> favour = UniversalCreditCarerElement.POLICY.favour();

        assertThat(favour.isBetter(INCLUDE, NOT_INCLUDED)).isTrue();
        assertThat(favour.isBetter(LCWRA_INSTEAD, NOT_INCLUDED)).isTrue();
        assertThat(favour.isBetter(INCLUDE, LCWRA_INSTEAD)).isFalse();
        assertThat(favour.isBetter(LCWRA_INSTEAD, INCLUDE)).isFalse();
    }
}
