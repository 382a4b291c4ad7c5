package org.opencarers.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.grants.DisabledFacilitiesGrantApplication;
import org.opencarers.core.grants.GrantApplicant;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.DisabilityBenefit;
import org.opencarers.core.people.Tenure;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.law.england.DisabledFacilitiesGrant;
import org.opencarers.law.england.DisabledFacilitiesGrantOutcome;
import org.opencarers.law.england.YoungCarersNeedsAssessment;
import org.opencarers.law.england.YoungCarersNeedsAssessmentOutcome;
import org.opencarers.law.gb.CarersCredit;
import org.opencarers.law.gb.CarersCreditOutcome;
import org.opencarers.law.scotland.YoungCarerGrant;
import org.opencarers.law.scotland.YoungCarerGrantOutcome;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.GrantFacts;

/** Decisions change on the birthday; whoever was born on 29 February is a year older on 1 March in common years. */
class BirthdaysTest {

    @ParameterizedTest
    @CsvSource({
        "2008-11-21, 2024-11-20, NOT_ENTITLED",
        "2008-11-21, 2024-11-21, ENTITLED",
        // Sixteen years later there is a 29 February again.
        "2008-02-29, 2024-02-28, NOT_ENTITLED",
        "2008-02-29, 2024-02-29, ENTITLED"
    })
    void credit_begins_on_the_sixteenth_birthday(LocalDate born, String day, CarersCreditOutcome outcome) {
        assertThat(Question.about(CarersCredit.POLICY, day)
                        .readOff(carerBorn(born))
                        .with(BenefitFacts.UNDER_STATE_PENSION_AGE, true)
                        .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("20"))
                        .with(CareFacts.CERTIFICATE_SIGNED, true)
                        .possible())
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-01, 2026-02-28, DUTY_TO_ASSESS",
        "2008-03-01, 2026-03-01, NO_DUTY",
        "2008-02-29, 2026-02-28, DUTY_TO_ASSESS",
        "2008-02-29, 2026-03-01, NO_DUTY",
        "2008-02-28, 2026-02-27, DUTY_TO_ASSESS",
        "2008-02-28, 2026-02-28, NO_DUTY"
    })
    void a_carer_is_young_until_the_day_before_the_eighteenth_birthday(
            LocalDate born, String day, YoungCarersNeedsAssessmentOutcome outcome) {
        assertThat(Question.about(YoungCarersNeedsAssessment.POLICY, day)
                        .readOff(carerBorn(born))
                        .with(CareFacts.PROVISION, CareProvision.PROVIDES)
                        .with(AssessmentFacts.APPARENT_NEED, ApparentNeed.NOW)
                        .with(AssessmentFacts.REQUESTED_BY, Set.<Requester>of())
                        .with(AssessmentFacts.PREVIOUS_ABOUT_SAME_PERSON, false)
                        .with(CareFacts.UNDER_CONTRACT, false)
                        .with(CareFacts.VOLUNTARY_WORK, false)
                        .possible())
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-02-29, 2023-02-28, ENTITLED",
        "2004-02-29, 2023-03-01, NOT_ENTITLED",
        "2004-03-01, 2023-02-28, ENTITLED",
        "2004-02-28, 2023-02-28, NOT_ENTITLED"
    })
    void a_young_carer_grant_ends_with_the_nineteenth_birthday(
            LocalDate born, String day, YoungCarerGrantOutcome outcome) {
        assertThat(Question.about(YoungCarerGrant.POLICY, day)
                        .readOff(carerBorn(born))
                        .with(CarerFacts.NATION, Nation.SCOTLAND)
                        .with(CareFacts.AVERAGE_HOURS_13_WEEKS, new BigDecimal("16"))
                        .with(
                                CaredForFacts.QUALIFYING_BENEFITS,
                                Set.of(DisabilityBenefit.ADULT_DISABILITY_PAYMENT_DAILY_LIVING_STANDARD))
                        .with(BenefitFacts.HAS_OR_APPLIED_FOR_CARER_BENEFIT, false)
                        .with(BenefitFacts.YOUNG_CARER_GRANT_LAST_12_MONTHS, false)
                        .possible())
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, REFUSE", "2026-03-01, GRANT"})
    void a_leap_day_applicant_may_have_a_grant_for_the_home_from_1_march(
            String day, DisabledFacilitiesGrantOutcome outcome) {
        CareSituation situation = CareSituation.builder()
                .disabledFacilitiesGrant(DisabledFacilitiesGrantApplication.builder()
                        .applicant(GrantApplicant.builder()
                                .dateOfBirth(LocalDate.of(2008, 2, 29))
                                .build())
                        .build())
                .build();

        assertThat(Question.about(DisabledFacilitiesGrant.POLICY, day)
                        .readOff(situation)
                        .with(GrantFacts.DISABLED_OCCUPANT, true)
                        .with(GrantFacts.WORKS_NECESSARY, true)
                        .with(GrantFacts.WORKS_PRACTICABLE, true)
                        .with(GrantFacts.APPLICANT_TENURE, Tenure.OWNER)
                        .with(GrantFacts.FIVE_YEAR_INTENTION, true)
                        .with(GrantFacts.APPLICANT_PASSPORTED, true)
                        .with(GrantFacts.ELIGIBLE_COST, new BigDecimal("12000.00"))
                        .possible())
                .containsExactly(outcome);
    }

    private static CareSituation carerBorn(LocalDate day) {
        return CareSituation.builder()
                .carer(Carer.builder().dateOfBirth(day).build())
                .build();
    }
}
