package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.GRANT;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.GRANT_CAPPED;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.NIL_GRANT;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.REFER;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.REFUSE;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.people.Tenure;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.GrantFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;

/** The disabled facilities grant: its dates, the conditions without which there is none, and the certificates. */
class DisabledFacilitiesGrantDataTest {

    static final Question<DisabledFacilitiesGrantOutcome> WORKS = Question.about(
                    DisabledFacilitiesGrant.POLICY, "2026-11-21")
            .with(GrantFacts.APPLICANT_AGE, 18)
            .with(GrantFacts.DISABLED_OCCUPANT, true)
            .with(GrantFacts.WORKS_NECESSARY, true)
            .with(GrantFacts.WORKS_PRACTICABLE, true)
            .with(GrantFacts.APPLICANT_TENURE, Tenure.OWNER)
            .with(GrantFacts.LANDLORD_CERTIFICATE, false)
            .with(GrantFacts.FIVE_YEAR_INTENTION, true)
            .with(GrantFacts.FOR_CHILD, false)
            .with(GrantFacts.APPLICANT_PASSPORTED, false)
            .with(GrantFacts.ASSESSED_CONTRIBUTION, new BigDecimal("0.00"))
            .with(GrantFacts.ELIGIBLE_COST, new BigDecimal("12000.00"));

    @Test
    void applications_are_covered_from_november_2005() {
        assertThat(WORKS.on("2005-11-03").objections()).isEmpty();
        assertThat(WORKS.on("2005-11-02").objections())
                .anyMatch(objection ->
                        objection.startsWith("england.disabled-facilities-grant covers 3 November 2005 onwards:"));
    }

    static Stream<Question<DisabledFacilitiesGrantOutcome>> oneConditionFails() {
        return Stream.of(
                WORKS.with(GrantFacts.APPLICANT_AGE, 17),
                WORKS.with(GrantFacts.DISABLED_OCCUPANT, false),
                WORKS.with(GrantFacts.WORKS_NECESSARY, false),
                WORKS.with(GrantFacts.WORKS_PRACTICABLE, false));
    }

    @ParameterizedTest
    @MethodSource("oneConditionFails")
    void each_statutory_condition_that_fails_refuses(Question<DisabledFacilitiesGrantOutcome> question) {
        assertThat(question.possible()).containsExactly(REFUSE);
        assertThat(question.with(GrantFacts.APPLICANT_TENURE, Tenure.OTHER).possible())
                .as("a refusal comes before what a person must decide")
                .containsExactly(REFUSE);
        assertThat(question.award()).isEqualTo("nothing given");
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, false, true, GRANT",
        "TENANT, true, true, GRANT",
        "TENANT, false, true, REFER",
        "OTHER, true, true, REFER",
        "OWNER, true, false, REFER",
        "TENANT, true, false, REFER"
    })
    void tenure_certificate_and_intention_can_leave_it_to_a_person(
            Tenure tenure, boolean certificate, boolean intention, DisabledFacilitiesGrantOutcome outcome) {
        assertThat(WORKS.with(GrantFacts.APPLICANT_TENURE, tenure)
                        .with(GrantFacts.LANDLORD_CERTIFICATE, certificate)
                        .with(GrantFacts.FIVE_YEAR_INTENTION, intention)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void an_owner_needs_no_landlords_certificate_and_a_tenant_is_asked_for_one() {
        Question<DisabledFacilitiesGrantOutcome> unknown = WORKS.without(GrantFacts.LANDLORD_CERTIFICATE);

        assertThat(unknown.possible()).containsExactly(GRANT);
        assertThat(unknown.with(GrantFacts.APPLICANT_TENURE, Tenure.TENANT).possible())
                .containsExactly(GRANT, REFER);
        assertThat(unknown.with(GrantFacts.APPLICANT_TENURE, Tenure.TENANT).missing())
                .containsExactly("grant.landlord-certificate");
    }

    @Test
    void one_condition_that_fails_is_enough_when_nothing_else_is_known() {
        Question<DisabledFacilitiesGrantOutcome> child =
                Question.about(DisabledFacilitiesGrant.POLICY, "2026-11-21").with(GrantFacts.APPLICANT_AGE, 17);

        assertThat(child.possible()).containsExactly(REFUSE);
        assertThat(child.missing()).isEmpty();
        assertThat(WORKS.without(GrantFacts.APPLICANT_AGE).possible()).containsExactly(GRANT, REFUSE);
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue() {
        assertThat(DisabledFacilitiesGrant.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "applicant.age",
                        "grant.disabled-occupant",
                        "grant.works-necessary",
                        "grant.works-practicable",
                        "applicant.tenure",
                        "grant.landlord-certificate",
                        "grant.five-year-intention",
                        "grant.for-child",
                        "applicant.passported",
                        "grant.assessed-contribution",
                        "grant.eligible-cost");
    }

    @Test
    void an_approval_with_money_is_better_than_one_without() {
        Favour<DisabledFacilitiesGrantOutcome> favour = DisabledFacilitiesGrant.POLICY.favour();

        assertThat(favour.isBetter(GRANT, NIL_GRANT)).isTrue();
        assertThat(favour.isBetter(GRANT_CAPPED, NIL_GRANT)).isTrue();
        assertThat(favour.isBetter(NIL_GRANT, REFUSE)).isTrue();
        assertThat(favour.isBetter(REFUSE, GRANT_CAPPED)).isFalse();
    }
}
