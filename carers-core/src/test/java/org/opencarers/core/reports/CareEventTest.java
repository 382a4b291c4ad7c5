package org.opencarers.core.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of table LTS003, and the spellings in which councils write what leads to them. */
class CareEventTest {

    private static final String DIRECT = "Carer Support: Direct to Carer";
    private static final String ADVICE = "NFA - Information & Advice / Signposting only";

    @ParameterizedTest(name = "{0} leads to row {1}")
    @CsvSource({
        "Direct Payment, 1",
        "CASSR Managed Personal Budget, 2",
        "CASSR Commissioned support, 3",
        "'', 4",
        "'  ', 4",
    })
    void support_direct_to_the_carer_stands_in_the_row_of_its_delivery_mechanism(String delivery, int row) {
        CareEvent event = event("Service").service(DIRECT).delivery(delivery).build();

        assertThat(event.row().map(CarerSupportRow::number)).contains(row);
    }

    @Test
    void support_direct_to_the_carer_without_a_mechanism_stands_in_row_4() {
        assertThat(event("Service").service(DIRECT).build().row()).contains(CarerSupportRow.DIRECT_UNKNOWN_DELIVERY);
    }

    @Test
    void support_involving_the_person_cared_for_stands_in_row_6_however_it_is_delivered() {
        CareEvent.Builder support = event("Service").service("Carer Support: Support involving the person cared-for");

        assertThat(support.build().row()).contains(CarerSupportRow.NO_DIRECT_SUPPORT);
        assertThat(support.delivery("Direct Payment").build().row()).contains(CarerSupportRow.NO_DIRECT_SUPPORT);
    }

    @Test
    void an_assessment_without_an_outcome_stands_in_row_6() {
        assertThat(event("Assessment").build().row()).contains(CarerSupportRow.NO_DIRECT_SUPPORT);
        assertThat(event("Assessment").outcome(" ").build().row()).contains(CarerSupportRow.NO_DIRECT_SUPPORT);
        assertThat(event("Assessment").outcome("Provision of service").build().row())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Request", "Review"})
    void a_request_or_review_that_ended_in_advice_stands_in_row_5(String type) {
        assertThat(event(type).outcome(ADVICE).build().row()).contains(CarerSupportRow.INFORMATION_AND_ADVICE);
        assertThat(event(type).outcome("NFA - Support declined").build().row()).isEmpty();
        assertThat(event(type).build().row()).isEmpty();
    }

    @Test
    void what_was_not_verified_is_put_into_no_row() {
        assertThat(event("Service").service("Home Support").build().row()).isEmpty();
        assertThat(event("Service").service(DIRECT).delivery("by post").build().row())
                .isEmpty();
        assertThat(event("Meeting").service(DIRECT).build().row()).isEmpty();
    }

    @Test
    void only_events_of_carers_lead_to_a_row() {
        assertThat(event("Assessment")
                        .clientType("Carer known by association")
                        .build()
                        .row())
                .contains(CarerSupportRow.NO_DIRECT_SUPPORT);
        assertThat(event("Assessment").clientType("Service User").build().row()).isEmpty();
        assertThat(event("Assessment").clientType("Neighbour").build().row()).isEmpty();
        assertThat(CareEvent.builder().eventType("Assessment").build().row()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "NFA - Information & Advice / Signposting only, NFA_INFORMATION_AND_ADVICE",
        "nfa \u2013 information & advice / signposting only, NFA_INFORMATION_AND_ADVICE",
        "NFA: Information & Advice / Signposting Only, NFA_INFORMATION_AND_ADVICE",
        "NFA - Support ended: Other reason, NFA_SUPPORT_ENDED",
        "NFA - Support ended - Other reason, NFA_SUPPORT_ENDED",
        "NFA\u2014Support ended \u2212 other reason, NFA_SUPPORT_ENDED",
        "NFA - No services offered \u2010 Other reason, NFA_NO_SERVICES_OFFERED",
        "NFA- Other, NFA_OTHER",
        "NFA - Other, NFA_OTHER",
        "'  NFA  -  Support   declined ', NFA_SUPPORT_DECLINED",
        "Progress to Re-assessment / Unplanned Review, PROGRESS_TO_REASSESSMENT",
        "progress to re - assessment / unplanned review, PROGRESS_TO_REASSESSMENT",
        "No change in package, NO_CHANGE_IN_PACKAGE",
    })
    void an_outcome_is_known_by_any_case_dash_or_colon_and_its_own_text_is_kept(String text, EventOutcome outcome) {
        CareEvent event = CareEvent.builder().outcome(text).build();

        assertThat(event.knownOutcome()).contains(outcome);
        assertThat(event.getOutcome()).contains(text);
    }

    @ParameterizedTest
    @EnumSource(EventOutcome.class)
    void no_outcome_is_taken_for_another(EventOutcome outcome) {
        assertThat(CareEvent.builder().outcome(outcome.title()).build().knownOutcome())
                .contains(outcome);
    }

    @Test
    void a_text_that_is_on_no_list_is_not_guessed_at() {
        assertThat(CareEvent.builder().outcome("NFA").build().knownOutcome()).isEmpty();
        assertThat(CareEvent.builder().clientType("Carers").build().knownClientType())
                .isEmpty();
        assertThat(CareEvent.builder().build().knownOutcome()).isEmpty();
    }

    private static CareEvent.Builder event(String type) {
        return CareEvent.builder().clientType("Carer").eventType(type);
    }
}
