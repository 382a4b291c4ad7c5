package org.opencarers.core.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.core.reports.CarerSupportRow.COMMISSIONED_SUPPORT;
import static org.opencarers.core.reports.CarerSupportRow.DIRECT_PAYMENT;
import static org.opencarers.core.reports.CarerSupportRow.INFORMATION_AND_ADVICE;
import static org.opencarers.core.reports.CarerSupportRow.NO_DIRECT_SUPPORT;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportReturnTest {

    private static final String ONE = "9990000018";
    private static final String OTHER = "9990000026";

    @Test
    void the_rows_have_their_numbers_and_the_words_of_the_national_table() {
        assertThat(CarerSupportRow.values())
                .extracting(row -> row.number() + " " + row.title())
                .containsExactly(
                        "1 Direct Payment only",
                        "2 CASSR Managed Personal Budget",
                        "3 CASSR Commissioned Support only",
                        "4 Support Direct to Carer: Unknown Delivery Mech",
                        "5 Information, Advice and Other Universal Services / Signposting",
                        "6 No Direct Support Provided to Carer");
    }

    @Test
    void a_carer_with_several_events_is_counted_once_in_the_lowest_row() {
        SupportReturn counts = count(
                assessment().nhsNumber(ONE),
                advice().nhsNumber(ONE),
                support("CASSR Commissioned support").nhsNumber(ONE),
                support("Direct Payment").nhsNumber(ONE),
                advice().nhsNumber(ONE));

        assertThat(counts.getCarers()).isEqualTo(Map.of(DIRECT_PAYMENT, 1));
        assertThat(counts.getEventsNotPlaced()).isZero();
    }

    @Test
    void the_order_of_the_events_makes_no_difference() {
        assertThat(count(support("Direct Payment").nhsNumber(ONE), assessment().nhsNumber(ONE)))
                .isEqualTo(count(
                        assessment().nhsNumber(ONE), support("Direct Payment").nhsNumber(ONE)));
    }

    @Test
    void two_carers_are_counted_apart() {
        assertThat(count(
                                assessment().nhsNumber(ONE),
                                assessment().nhsNumber(OTHER),
                                support("CASSR Commissioned support").councilId("A"))
                        .getCarers())
                .isEqualTo(Map.of(COMMISSIONED_SUPPORT, 1, NO_DIRECT_SUPPORT, 2));
    }

    @Test
    void service_users_are_not_counted() {
        SupportReturn counts = count(
                assessment().clientType("Service User").nhsNumber(ONE),
                assessment().clientType("Service User"),
                assessment().nhsNumber(OTHER));

        assertThat(counts.getCarers()).isEqualTo(Map.of(NO_DIRECT_SUPPORT, 1));
        assertThat(counts.getEventsOfServiceUsers()).isEqualTo(2);
        assertThat(counts.getEventsDropped()).isZero();
    }

    @Test
    void whom_no_verified_rule_places_is_counted_outside_the_rows() {
        SupportReturn counts = count(
                event("Review").outcome("No change in package").nhsNumber(ONE),
                event("Review").outcome("NFA - Support declined").nhsNumber(ONE),
                event("Review").outcome("Provision of service").nhsNumber(OTHER),
                advice().nhsNumber(OTHER),
                assessment().clientType("Neighbour").councilId("A"));

        assertThat(counts.getCarers()).isEqualTo(Map.of(INFORMATION_AND_ADVICE, 1));
        assertThat(counts.getCarersNotPlaced()).isEqualTo(1);
        assertThat(counts.getEventsNotPlaced()).isEqualTo(4);
    }

    @Test
    void no_events_are_no_carers() {
        assertThat(count())
                .isEqualTo(SupportReturn.builder()
                        .carersNotPlaced(0)
                        .eventsNotPlaced(0)
                        .eventsDropped(0)
                        .eventsOfServiceUsers(0)
                        .build());
    }

    private static SupportReturn count(CareEvent.Builder... events) {
        return SupportReturn.of(
                Arrays.stream(events).map(CareEvent.Builder::build).toList());
    }

    private static CareEvent.Builder assessment() {
        return event("Assessment");
    }

    private static CareEvent.Builder advice() {
        return event("Request").outcome("NFA - Information & Advice / Signposting only");
    }

    private static CareEvent.Builder support(String delivery) {
        return event("Service").service("Carer Support: Direct to Carer").delivery(delivery);
    }

    private static CareEvent.Builder event(String type) {
        return CareEvent.builder().clientType("Carer").eventType(type);
    }
}
