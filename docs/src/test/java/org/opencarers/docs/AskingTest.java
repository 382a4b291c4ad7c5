package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.caring.Relationship;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.example.kmpt.CarersDropIn;
import org.opencarers.example.kmpt.CarersDropInOutcome;
import org.opencarers.law.england.CarerEligibleNeeds;
import org.opencarers.law.england.CarersAssessment;
import org.opencarers.law.england.CarersAssessmentOutcome;
import org.opencarers.law.england.DutyToMeetCarerNeeds;
import org.opencarers.law.england.DutyToMeetCarerNeedsOutcome;
import org.opencarers.law.gb.CarersAllowance;
import org.opencarers.law.gb.CarersAllowanceOutcome;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Judgement;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Explanation;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.decision.Finding;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.exchange.Answer;
import org.opencarers.rules.exchange.DecideExchange;

/** The examples of the page about asking. */
class AskingTest {

    // tag::engine[]
    private static final DecisionEngine ENGINE = DecisionEngine.discover();
    // end::engine[]

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    // tag::situation[]
    private static final CareSituation SITUATION = CareSituation.builder()
            .carer(Carer.builder().dateOfBirth(LocalDate.of(2009, 2, 3)).build())
            .caredFor(CaredForPerson.builder()
                    .dateOfBirth(LocalDate.of(1968, 7, 9))
                    .conditions(Set.of(HealthCondition.MENTAL_HEALTH))
                    .receivesTrustCare(true)
                    .build())
            .caring(Caring.builder()
                    .relationship(Relationship.CHILD)
                    .provision(CareProvision.PROVIDES)
                    .build())
            .build();
    // end::situation[]

    private static final Facts REPLIES = Facts.none()
            .with(CaredForFacts.CONDITIONS, Set.of(HealthCondition.MENTAL_HEALTH))
            .with(CaredForFacts.RECEIVES_TRUST_CARE, false)
            .with(CareFacts.RELATIONSHIP, Relationship.FRIEND);

    @Test
    void no_pack_was_left_out_when_the_engine_was_made() {
        // tag::problems-of-packs[]
        assertThat(ENGINE.problems()).isEmpty();
        // end::problems-of-packs[]
    }

    @Test
    void a_situation_and_answers_given_directly() {
        // tag::decide[]
        Decision<CarersDropInOutcome> decision = ENGINE.decide(CarersDropIn.POLICY, SITUATION, TODAY);
        assertThat(decision.outcome()).contains(CarersDropInOutcome.MAY_ATTEND);
        // end::decide[]

        // tag::both[]
        Facts facts = Facts.of(SITUATION).with(CareFacts.AT_RISK_OF_BREAKDOWN, true);
        // end::both[]
        assertThat(ENGINE.decide(CarersDropIn.POLICY, facts, TODAY).outcome()).contains(CarersDropInOutcome.MAY_ATTEND);
    }

    @Test
    void asking_until_the_answer_is_definite() {
        List<String> asked = new ArrayList<>();
        // tag::ask[]
        Facts facts = Facts.none().with(CaredForFacts.AGE, 58);
        Decision<CarersDropInOutcome> decision = ENGINE.decide(CarersDropIn.POLICY, facts, TODAY);
        while (decision.outcome().isEmpty()) {
            Fact<?> next = decision.missing().get(0);
            asked.add(next.id());
            facts = answer(next, facts);
            decision = ENGINE.decide(CarersDropIn.POLICY, facts, TODAY);
        }
        assertThat(decision.outcome()).contains(CarersDropInOutcome.NOT_COVERED);
        assertThat(asked).containsExactly("cared-for.conditions", "cared-for.receives-trust-care");
        // end::ask[]
    }

    private static <T> Facts answer(Fact<T> question, Facts facts) {
        return facts.with(question, REPLIES.given(question).orElseThrow());
    }

    @Test
    void a_refusal_names_every_requirement_that_failed() {
        // tag::why[]
        Facts facts = Facts.none()
                .with(CarerFacts.NATION, Nation.ENGLAND)
                .with(CarerFacts.AGE, 15)
                .with(BenefitFacts.NET_WEEKLY_EARNINGS, new BigDecimal("210.00"));
        Decision<CarersAllowanceOutcome> decision = ENGINE.decide(CarersAllowance.POLICY, facts, TODAY);
        Explanation why = decision.explanation();
        assertThat(decision.outcome()).contains(CarersAllowanceOutcome.NOT_ENTITLED);
        assertThat(why.failedRequirements())
                .extracting(Finding::sentence)
                .contains(
                        "the carer's age is at least 16, the lower age limit",
                        "the carer's net weekly earnings are at most £204.00, the earnings limit");
        assertThat(why.citedFacts())
                .containsExactly(CarerFacts.NATION, CarerFacts.AGE, BenefitFacts.NET_WEEKLY_EARNINGS);
        // end::why[]
    }

    @Test
    void whose_judgement_an_answer_is_changes_no_outcome() {
        // tag::judgement[]
        Facts facts = Facts.none()
                .with(
                        CarerNeedsFacts.SIGNIFICANT_IMPACT,
                        SignificantImpact.LIKELY,
                        Judgement.of("SOCIAL_WORKER", LocalDate.of(2026, 11, 2)));
        // end::judgement[]
        Facts plain = Facts.none().with(CarerNeedsFacts.SIGNIFICANT_IMPACT, SignificantImpact.LIKELY);
        assertThat(ENGINE.decide(CarerEligibleNeeds.POLICY, facts, TODAY))
                .hasToString(
                        ENGINE.decide(CarerEligibleNeeds.POLICY, plain, TODAY).toString());
    }

    @Test
    void an_unknown_fact_is_filled_from_an_earlier_decision_on_request() {
        Facts facts = Facts.none()
                .with(AssessmentFacts.COMPLETED, true)
                .with(CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE, false);
        // tag::fill[]
        Decision<DutyToMeetCarerNeedsOutcome> decision =
                ENGINE.decide(DutyToMeetCarerNeeds.POLICY, facts, TODAY, Fill.FROM_EARLIER_DECISIONS);
        assertThat(decision.filled()).containsExactly(CarerNeedsFacts.NEEDS_ELIGIBLE);
        assertThat(decision.outcome()).contains(DutyToMeetCarerNeedsOutcome.NO_DUTY);
        // end::fill[]
    }

    @Test
    void an_answer_lasts_until_the_calendar_changes_it() {
        // tag::until[]
        Decision<CarersAssessmentOutcome> decision = ENGINE.decide(CarersAssessment.POLICY, SITUATION, TODAY);
        assertThat(decision.outcome()).contains(CarersAssessmentOutcome.NO_DUTY);
        assertThat(decision.validUntil()).contains(LocalDate.of(2027, 2, 2));
        // end::until[]
    }

    @Test
    void a_question_that_cannot_be_answered_is_refused_with_all_its_problems() {
        // tag::refused[]
        Facts facts = Facts.of(SITUATION)
                .with(CareFacts.RELATIONSHIP, Relationship.FRIEND)
                .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("169"));
        assertThatThrownBy(() -> ENGINE.decide(CarersDropIn.POLICY, facts, TODAY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .containsExactly("$.facts['care.relationship']", "$.facts['care.hours-per-week']"));
        // end::refused[]
    }

    @Test
    void a_document_that_is_wrong_is_refused_with_all_its_problems() {
        // tag::invalid[]
        String json = "{\"carer\": {\"address\": {\"nation\": \"FRANCE\"}}, \"caring\": {\"hoursPerWeek\": 169}}";
        assertThatThrownBy(() -> CarersJson.readSituation(json))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::describe)
                                .containsExactly(
                                        "$.carer.address.nation: must be one of ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND"
                                                + " (was: FRANCE)",
                                        "$.caring.hoursPerWeek: must be a number of hours in a week, from 0 to 168"
                                                + " (was: 169)"));
        // end::invalid[]
    }

    @Test
    void a_request_in_json_is_answered_in_json() {
        // tag::json[]
        DecideExchange exchange = new DecideExchange(ENGINE);
        Answer answer = exchange.answer(CarersJson.parse("""
                {"policy": "kmpt.carers-drop-in", "asOf": "2026-11-21", "facts": {"cared-for.age": 15}}"""));
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.json().get("outcome").stringValue()).isEqualTo("NOT_COVERED");
        // end::json[]
    }
}
