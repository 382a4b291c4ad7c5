package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.gb.UniversalCreditCarerElementDataTest.INCLUDED;
import static org.opencarers.law.gb.UniversalCreditCarerElementOutcome.INCLUDE;
import static org.opencarers.law.gb.UniversalCreditCarerElementOutcome.LCWRA_INSTEAD;
import static org.opencarers.law.gb.UniversalCreditCarerElementOutcome.NOT_INCLUDED;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;

/** The conditions of the carer element, each met and not met, and both sides of each number. */
class UniversalCreditCarerElementConditionsTest {

    static Stream<Question<UniversalCreditCarerElementOutcome>> oneConditionFails() {
        return Stream.of(
                INCLUDED.with(CarerFacts.AGE, 15),
                INCLUDED.with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("34.99")),
                INCLUDED.without(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON)
                        .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("34.99")),
                INCLUDED.with(CaredForFacts.QUALIFYING_BENEFITS, Set.of(DisabilityBenefit.DLA_CARE_LOWEST)),
                INCLUDED.with(CaredForFacts.OTHER_CARER_PAID, true),
                INCLUDED.with(BenefitFacts.FULL_TIME_EDUCATION, true),
                INCLUDED.with(BenefitFacts.EDUCATION_HOURS_PER_WEEK, new BigDecimal("21")),
                INCLUDED.with(PresenceFacts.WEEKS_PRESENT_LAST_156, 103),
                INCLUDED.with(PresenceFacts.HABITUALLY_RESIDENT, false),
                INCLUDED.with(PresenceFacts.SUBJECT_TO_IMMIGRATION_CONTROL, true),
                INCLUDED.with(CareFacts.PAID, true));
    }

    @ParameterizedTest
    @MethodSource("oneConditionFails")
    void each_condition_that_fails_leaves_the_element_out(Question<UniversalCreditCarerElementOutcome> question) {
        assertThat(question.possible()).containsExactly(NOT_INCLUDED);
        assertThat(question.with(BenefitFacts.UC_LCWRA_ELEMENT, true).possible())
                .containsExactly(NOT_INCLUDED);
        assertThat(question.award()).isEqualTo("nothing given");
    }

    @Test
    void one_claimant_has_one_of_the_two_elements() {
        assertThat(INCLUDED.possible()).containsExactly(INCLUDE);
        assertThat(INCLUDED.with(BenefitFacts.UC_LCWRA_ELEMENT, true).possible())
                .containsExactly(LCWRA_INSTEAD);
    }

    @Test
    void exemption_stands_in_for_presence_and_earnings_do_not_matter() {
        assertThat(INCLUDED.with(PresenceFacts.WEEKS_PRESENT_LAST_156, 0)
                        .with(PresenceFacts.PAST_PRESENCE_EXEMPT, true)
                        .with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("5000.00"))
                        .possible())
                .containsExactly(INCLUDE);
    }
}
