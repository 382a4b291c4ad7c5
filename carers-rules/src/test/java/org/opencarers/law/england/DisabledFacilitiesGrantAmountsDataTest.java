package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.england.DisabledFacilitiesGrantDataTest.WORKS;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.GRANT;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.GRANT_CAPPED;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.NIL_GRANT;
import static org.opencarers.law.england.DisabledFacilitiesGrantOutcome.REFER;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.GrantFacts;

/** What a disabled facilities grant comes to: the maximum of the day, the contribution, and how they meet. */
class DisabledFacilitiesGrantAmountsDataTest {

    @ParameterizedTest
    @CsvSource({
        "2005-11-03, 25000.00, GRANT, '£25,000.00 once'",
        "2005-11-03, 25000.01, GRANT_CAPPED, '£25,000.00 once'",
        "2008-05-21, 25000.01, GRANT_CAPPED, '£25,000.00 once'",
        "2008-05-22, 25000.01, GRANT, '£25,000.01 once'",
        "2008-05-22, 30000.00, GRANT, '£30,000.00 once'",
        "2008-05-22, 30000.01, GRANT_CAPPED, '£30,000.00 once'",
        "2026-11-21, 90000.00, GRANT_CAPPED, '£30,000.00 once'"
    })
    void exactly_the_maximum_is_granted_whole(
            String day, BigDecimal cost, DisabledFacilitiesGrantOutcome outcome, String award) {
        Question<DisabledFacilitiesGrantOutcome> question = WORKS.on(day).with(GrantFacts.ELIGIBLE_COST, cost);

        assertThat(question.possible()).containsExactly(outcome);
        assertThat(question.award()).isEqualTo(award);
        assertThat(question.with(GrantFacts.APPLICANT_PASSPORTED, true).award()).isEqualTo(award);
    }

    @ParameterizedTest
    @CsvSource({
        // contribution, cost
        "11999.99, 12000.00, GRANT, £0.01 once",
        "12000.00, 12000.00, NIL_GRANT, nothing given",
        "12000.01, 12000.00, NIL_GRANT, nothing given",
        "2000.00, 12000.00, GRANT, '£10,000.00 once'",
        "0.01, 30000.00, GRANT, '£29,999.99 once'",
        "0.01, 30000.01, REFER, nothing given",
        "30000.00, 30000.01, REFER, nothing given",
        "30000.01, 30000.01, NIL_GRANT, nothing given",
        "0.00, 0.00, GRANT, £0.00 once"
    })
    void a_contribution_is_taken_off_and_is_not_mixed_with_the_maximum(
            BigDecimal contribution, BigDecimal cost, DisabledFacilitiesGrantOutcome outcome, String award) {
        Question<DisabledFacilitiesGrantOutcome> question =
                WORKS.with(GrantFacts.ASSESSED_CONTRIBUTION, contribution).with(GrantFacts.ELIGIBLE_COST, cost);

        assertThat(question.possible()).containsExactly(outcome);
        assertThat(question.award()).isEqualTo(award);
    }

    @ParameterizedTest
    @CsvSource({
        "2005-12-30, true, false, '£7,000.00 once'",
        "2005-12-31, true, false, '£12,000.00 once'",
        "2005-12-31, false, false, '£7,000.00 once'",
        "2005-12-30, false, true, '£12,000.00 once'",
        "2005-12-31, false, true, '£12,000.00 once'"
    })
    void nothing_is_contributed_for_a_child_from_the_last_day_of_2005_or_when_passported(
            String day, boolean forChild, boolean passported, String award) {
        Question<DisabledFacilitiesGrantOutcome> question = WORKS.on(day)
                .with(GrantFacts.ASSESSED_CONTRIBUTION, new BigDecimal("5000.00"))
                .with(GrantFacts.FOR_CHILD, forChild)
                .with(GrantFacts.APPLICANT_PASSPORTED, passported);

        assertThat(question.possible()).containsExactly(GRANT);
        assertThat(question.award()).isEqualTo(award);
    }

    @ParameterizedTest
    @CsvSource({"2005-12-30, 25000.01, REFER", "2005-12-31, 25000.01, GRANT_CAPPED", "2005-12-30, 25000.00, GRANT"})
    void works_for_a_child_are_capped_without_a_question_once_nothing_is_contributed(
            String day, BigDecimal cost, DisabledFacilitiesGrantOutcome outcome) {
        assertThat(WORKS.on(day)
                        .with(GrantFacts.FOR_CHILD, true)
                        .with(GrantFacts.ASSESSED_CONTRIBUTION, new BigDecimal("5000.00"))
                        .with(GrantFacts.ELIGIBLE_COST, cost)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void an_unknown_contribution_matters_only_where_one_is_asked_for() {
        Question<DisabledFacilitiesGrantOutcome> unknown = WORKS.without(GrantFacts.ASSESSED_CONTRIBUTION);

        assertThat(unknown.possible()).containsExactly(GRANT, NIL_GRANT);
        assertThat(unknown.missing()).containsExactly("grant.assessed-contribution");
        assertThat(unknown.award()).isEqualTo("nothing given");
        assertThat(unknown.with(GrantFacts.APPLICANT_PASSPORTED, true).award()).isEqualTo("£12,000.00 once");
        assertThat(unknown.with(GrantFacts.FOR_CHILD, true).award()).isEqualTo("£12,000.00 once");
    }

    @Test
    void an_unknown_cost_is_a_grant_of_the_cost_or_of_the_maximum() {
        Question<DisabledFacilitiesGrantOutcome> unknown = WORKS.without(GrantFacts.ELIGIBLE_COST);

        assertThat(unknown.possible()).containsExactly(GRANT, GRANT_CAPPED);
        assertThat(unknown.with(GrantFacts.ASSESSED_CONTRIBUTION, new BigDecimal("0.01"))
                        .possible())
                .containsExactly(GRANT, NIL_GRANT, REFER);
    }

    @Test
    void the_maximum_before_2002_is_only_remembered() {
        assertThat(DisabledFacilitiesGrantConditions.MAXIMUM.history()).hasSize(3);
        assertThat(DisabledFacilitiesGrantConditions.MAXIMUM.on(LocalDate.of(2001, 12, 31)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // day, passported, contribution; the answer is the maximum, or how it meets the contribution
        "2008-05-21, true, 0.00, Community Care, SI 2008/1189",
        "2008-05-21, false, 0.00, Community Care, SI 2008/1189",
        "2008-05-21, false, 0.01, Community Care, SI 2008/1189",
        "2008-05-22, true, 0.00, SI 2008/1189, Community Care",
        "2008-05-22, false, 0.00, SI 2008/1189, Community Care",
        "2008-05-22, false, 0.01, SI 2008/1189, Community Care"
    })
    void the_maximum_of_a_day_has_the_source_of_that_day(
            String day, boolean passported, BigDecimal contribution, String source, String other) {
        assertThat(WORKS.on(day)
                        .with(GrantFacts.ELIGIBLE_COST, new BigDecimal("90000.00"))
                        .with(GrantFacts.APPLICANT_PASSPORTED, passported)
                        .with(GrantFacts.ASSESSED_CONTRIBUTION, contribution)
                        .sources())
                .anyMatch(text -> text.startsWith(source))
                .noneMatch(text -> text.startsWith(other));
    }

    @ParameterizedTest
    @CsvSource({"12000.00", "90000.00"})
    void the_rule_about_children_is_cited_from_its_first_day(BigDecimal cost) {
        Question<DisabledFacilitiesGrantOutcome> child = WORKS.with(GrantFacts.APPLICANT_PASSPORTED, true)
                .with(GrantFacts.FOR_CHILD, true)
                .with(GrantFacts.ELIGIBLE_COST, cost);

        assertThat(child.on("2005-12-30").sources()).isNotEmpty().doesNotContain("SI 2005/3323 reg.6");
        assertThat(child.on("2005-12-31").sources()).contains("SI 2005/3323 reg.6");
    }
}
