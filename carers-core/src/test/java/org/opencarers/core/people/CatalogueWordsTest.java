package org.opencarers.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.assessment.AdultOutcome;
import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.assessment.CarerOutcome;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.caring.Relationship;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.employment.LeaveDependant;
import org.opencarers.core.employment.LongTermCareNeed;
import org.opencarers.core.organisations.DelegatedFunction;
import org.opencarers.core.organisations.HospitalManager;
import org.opencarers.core.support.ChargeSubject;
import org.opencarers.core.support.Manageability;
import org.opencarers.core.support.SupportForm;
import org.opencarers.core.text.Titled;

/** Documents hold these names for ever: none may be renamed, removed or moved. */
class CatalogueWordsTest {

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(Nation.class, "ENGLAND WALES SCOTLAND NORTHERN_IRELAND"),
                Arguments.of(
                        HealthCondition.class,
                        "PHYSICAL_DISABILITY LEARNING_DISABILITY MENTAL_HEALTH DEMENTIA DRUG_DEPENDENCY"
                                + " ALCOHOL_DEPENDENCY ILLNESS FRAILTY"),
                Arguments.of(Residence.class, "ORDINARILY_RESIDENT PRESENT_NO_SETTLED_RESIDENCE ELSEWHERE"),
                Arguments.of(EducationLevel.class, "NONE NON_ADVANCED ADVANCED"),
                Arguments.of(Tenure.class, "OWNER TENANT OTHER"),
                Arguments.of(
                        DisabilityBenefit.class,
                        "PIP_DAILY_LIVING_STANDARD PIP_DAILY_LIVING_ENHANCED DLA_CARE_MIDDLE DLA_CARE_HIGHEST"
                                + " ATTENDANCE_ALLOWANCE_LOWER ATTENDANCE_ALLOWANCE_HIGHER"
                                + " CONSTANT_ATTENDANCE_ALLOWANCE_INDUSTRIAL_INJURIES"
                                + " CONSTANT_ATTENDANCE_ALLOWANCE_WAR_PENSION ARMED_FORCES_INDEPENDENCE_PAYMENT"
                                + " CHILD_DISABILITY_PAYMENT_CARE_MIDDLE CHILD_DISABILITY_PAYMENT_CARE_HIGHEST"
                                + " ADULT_DISABILITY_PAYMENT_DAILY_LIVING_STANDARD"
                                + " ADULT_DISABILITY_PAYMENT_DAILY_LIVING_ENHANCED PENSION_AGE_DISABILITY_PAYMENT"
                                + " SCOTTISH_ADULT_DLA_CARE_MIDDLE SCOTTISH_ADULT_DLA_CARE_HIGHEST"
                                + " PIP_MOBILITY_STANDARD PIP_MOBILITY_ENHANCED DLA_CARE_LOWEST DLA_MOBILITY_LOWER"
                                + " DLA_MOBILITY_HIGHER CHILD_DISABILITY_PAYMENT_CARE_LOWEST"
                                + " ADULT_DISABILITY_PAYMENT_MOBILITY SCOTTISH_ADULT_DLA_CARE_LOWEST"),
                Arguments.of(CareProvision.class, "PROVIDES INTENDS_TO_PROVIDE NEITHER"),
                Arguments.of(
                        Relationship.class,
                        "SPOUSE_OR_PARTNER PARENT CHILD SIBLING GRANDPARENT GRANDCHILD OTHER_RELATIVE FRIEND NEIGHBOUR"
                                + " OTHER"),
                Arguments.of(ApparentNeed.class, "NOW FUTURE_ONLY NONE"),
                Arguments.of(Requester.class, "CARER PARENT_OF_CARER OTHER"),
                Arguments.of(
                        CarerOutcome.class,
                        "CARING_FOR_A_CHILD CARE_TO_OTHERS HABITABLE_HOME NUTRITION RELATIONSHIPS"
                                + " WORK_TRAINING_EDUCATION_VOLUNTEERING COMMUNITY_FACILITIES RECREATION"),
                Arguments.of(
                        AdultOutcome.class,
                        "NUTRITION PERSONAL_HYGIENE TOILET_NEEDS CLOTHING USING_HOME_SAFELY HABITABLE_HOME RELATIONSHIPS"
                                + " WORK_TRAINING_EDUCATION_VOLUNTEERING COMMUNITY_FACILITIES CARING_FOR_A_CHILD"),
                Arguments.of(SignificantImpact.class, "YES LIKELY NO"),
                Arguments.of(SupportForm.class, "SUPPORT_TO_CARER CARE_TO_CARED_FOR"),
                Arguments.of(ChargeSubject.class, "SUPPORT_TO_CARER CARE_TO_CARED_FOR CARERS_ASSESSMENT"),
                Arguments.of(Manageability.class, "ALONE WITH_HELP NO"),
                Arguments.of(
                        DelegatedFunction.class,
                        "CARERS_ASSESSMENT NEEDS_ASSESSMENT SUPPORT_PLANNING DIRECT_PAYMENTS INTEGRATION CO_OPERATION"
                                + " SAFEGUARDING_ENQUIRY CHARGING_DECISION"),
                Arguments.of(HospitalManager.class, "NHS_TRUST NHS_FOUNDATION_TRUST OTHER"),
                Arguments.of(
                        LeaveDependant.class,
                        "SPOUSE_OR_CIVIL_PARTNER CHILD PARENT SAME_HOUSEHOLD REASONABLY_RELIES"
                                + " LODGER_TENANT_OR_EMPLOYEE_ONLY NONE"),
                Arguments.of(LongTermCareNeed.class, "OVER_THREE_MONTHS EQUALITY_ACT_DISABILITY OLD_AGE NONE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void a_list_of_words_is_that_of_the_catalogue(Class<? extends Enum<?>> list, String names) {
        assertThat(Arrays.stream(list.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    void every_word_of_the_catalogue_is_called_in_plain_words_of_its_own(Class<? extends Enum<?>> list, String names) {
        assertThat(list.getEnumConstants())
                .extracting(constant -> ((Titled) constant).title())
                .doesNotHaveDuplicates()
                .allMatch(title -> title.matches("[\\p{L}][\\p{L}\\p{N} ,'()-]*"))
                .doesNotContainAnyElementsOf(List.of(names.split(" ")));
    }

    @Test
    void a_title_stands_within_a_sentence() {
        assertThat(DisabilityBenefit.DLA_CARE_LOWEST.title())
                .isEqualTo("Disability Living Allowance, care, lowest rate");
        assertThat(LeaveDependant.LODGER_TENANT_OR_EMPLOYEE_ONLY.title())
                .isEqualTo("only a lodger, tenant or employee in the household");
        assertThat(Requester.PARENT_OF_CARER.title()).isEqualTo("a parent of the carer");
    }
}
