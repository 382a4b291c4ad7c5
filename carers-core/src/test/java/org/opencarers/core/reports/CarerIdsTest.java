package org.opencarers.core.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.core.reports.CarerSupportRow.INFORMATION_AND_ADVICE;
import static org.opencarers.core.reports.CarerSupportRow.NO_DIRECT_SUPPORT;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CarerIdsTest {

    private static final String ONE = "9990000018";
    private static final String OTHER = "9990000026";

    @Test
    void without_an_nhs_number_the_id_of_the_council_serves() {
        assertThat(count(
                                advice().councilId("A"),
                                assessment().councilId("A"),
                                assessment().councilId("B"))
                        .getCarers())
                .isEqualTo(Map.of(INFORMATION_AND_ADVICE, 1, NO_DIRECT_SUPPORT, 1));
    }

    @Test
    void an_nhs_number_of_spaces_is_none() {
        assertThat(count(
                                assessment().nhsNumber(" ").councilId("A"),
                                assessment().nhsNumber(" ").councilId("B"))
                        .getCarers())
                .isEqualTo(Map.of(NO_DIRECT_SUPPORT, 2));
    }

    @Test
    void an_id_of_the_council_that_stands_beside_one_nhs_number_is_that_person() {
        SupportReturn counts =
                count(assessment().councilId("A"), advice().councilId("A").nhsNumber(ONE));

        assertThat(counts.getCarers()).isEqualTo(Map.of(INFORMATION_AND_ADVICE, 1));
        assertThat(counts.getEventsDropped()).isZero();
    }

    @Test
    void an_id_of_the_council_that_stands_beside_two_nhs_numbers_is_nobody() {
        SupportReturn counts = count(
                assessment().councilId("A").nhsNumber(ONE),
                assessment().councilId("A").nhsNumber(OTHER),
                advice().councilId("A"));

        assertThat(counts.getCarers()).isEqualTo(Map.of(NO_DIRECT_SUPPORT, 2));
        assertThat(counts.getEventsDropped()).isEqualTo(1);
    }

    @Test
    void an_event_of_a_carer_without_any_id_is_dropped() {
        SupportReturn counts = count(support("Direct Payment"), advice().councilId(" "));

        assertThat(counts.getCarers()).isEmpty();
        assertThat(counts.getEventsDropped()).isEqualTo(2);
    }

    @Test
    void an_nhs_number_and_the_same_digits_as_an_id_of_the_council_are_two_people() {
        assertThat(count(assessment().nhsNumber(ONE), assessment().councilId(ONE))
                        .getCarers())
                .isEqualTo(Map.of(NO_DIRECT_SUPPORT, 2));
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
