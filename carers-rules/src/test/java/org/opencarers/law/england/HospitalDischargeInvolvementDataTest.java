package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.HospitalDischargeInvolvementOutcome.MUST_INVOLVE_PATIENT;
import static org.opencarers.law.england.HospitalDischargeInvolvementOutcome.MUST_INVOLVE_PATIENT_AND_CARER;
import static org.opencarers.law.england.HospitalDischargeInvolvementOutcome.NO_DUTY;
import static org.opencarers.law.england.HospitalDischargeInvolvementOutcome.NO_DUTY_YET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.organisations.HospitalManager;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;

/** Section 74 of the Care Act 2014: each clause, both sides of its first day, and of the patient's age of 18. */
class HospitalDischargeInvolvementDataTest {

    private static final Question<HospitalDischargeInvolvementOutcome> OWED = Question.about(
                    HospitalDischargeInvolvement.POLICY, "2022-07-01")
            .with(SupportFacts.HOSPITAL_MANAGER, HospitalManager.NHS_TRUST)
            .with(CaredForFacts.AGE, 18)
            .with(CaredForNeedsFacts.LIKELY_TO_NEED_CARE_AFTER_DISCHARGE, true)
            .with(SupportFacts.DISCHARGE_PLANNING_BEGUN, true)
            .with(CaredForFacts.HAS_CARER, true);

    @Test
    void the_section_as_substituted_begins_in_july_2022() {
        assertThat(OWED.objections()).isEmpty();
        assertThat(OWED.on("2022-06-30").objections())
                .containsExactly(
                        "england.hospital-discharge-involvement covers 1 July 2022 onwards: section 74 of the Care"
                                + " Act 2014 as substituted is in force from July 2022 (the month is known at second hand, the"
                                + " day only from memory)");
    }

    @ParameterizedTest
    @CsvSource({
        "NHS_TRUST, 18, true, MUST_INVOLVE_PATIENT_AND_CARER",
        "NHS_FOUNDATION_TRUST, 18, true, MUST_INVOLVE_PATIENT_AND_CARER",
        "OTHER, 18, true, NO_DUTY",
        "NHS_TRUST, 17, true, NO_DUTY",
        "NHS_TRUST, 18, false, NO_DUTY"
    })
    void the_section_is_about_adult_patients_of_trusts_who_are_likely_to_need_care(
            HospitalManager manager, int age, boolean likely, HospitalDischargeInvolvementOutcome outcome) {
        Question<HospitalDischargeInvolvementOutcome> question = OWED.with(SupportFacts.HOSPITAL_MANAGER, manager)
                .with(CaredForFacts.AGE, age)
                .with(CaredForNeedsFacts.LIKELY_TO_NEED_CARE_AFTER_DISCHARGE, likely);

        assertThat(question.possible()).containsExactly(outcome);
        assertThat(question.with(SupportFacts.DISCHARGE_PLANNING_BEGUN, false).possible())
                .containsExactly(outcome == NO_DUTY ? NO_DUTY : NO_DUTY_YET);
    }

    @Test
    void before_plans_begin_it_does_not_matter_whether_there_is_a_carer() {
        Question<HospitalDischargeInvolvementOutcome> notBegun =
                OWED.with(SupportFacts.DISCHARGE_PLANNING_BEGUN, false).without(CaredForFacts.HAS_CARER);

        assertThat(notBegun.possible()).containsExactly(NO_DUTY_YET);
    }

    @Test
    void a_carer_of_any_age_is_involved_and_without_one_the_patient_is() {
        assertThat(OWED.with(CarerFacts.AGE, 9).possible()).containsExactly(MUST_INVOLVE_PATIENT_AND_CARER);
        assertThat(OWED.with(CaredForFacts.HAS_CARER, false).possible()).containsExactly(MUST_INVOLVE_PATIENT);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue_and_none_is_about_the_carer() {
        assertThat(HospitalDischargeInvolvement.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "hospital.manager",
                        "cared-for.age",
                        "cared-for.likely-to-need-care-after-discharge",
                        "discharge.planning-begun",
                        "cared-for.has-carer");
    }

    @Test
    void to_involve_the_carer_is_best_and_a_duty_to_come_does_not_compare_with_there_being_no_carer() {
        Favour<HospitalDischargeInvolvementOutcome> favour = HospitalDischargeInvolvement.POLICY.favour();

        assertThat(favour.isBetter(MUST_INVOLVE_PATIENT_AND_CARER, MUST_INVOLVE_PATIENT))
                .isTrue();
        assertThat(favour.isBetter(MUST_INVOLVE_PATIENT_AND_CARER, NO_DUTY_YET)).isTrue();
        assertThat(favour.isBetter(MUST_INVOLVE_PATIENT, NO_DUTY)).isTrue();
        assertThat(favour.isBetter(NO_DUTY_YET, NO_DUTY)).isTrue();
        assertThat(favour.isBetter(NO_DUTY_YET, MUST_INVOLVE_PATIENT)).isFalse();
        assertThat(favour.isBetter(MUST_INVOLVE_PATIENT, NO_DUTY_YET)).isFalse();
    }
}
