package org.opencarers.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.problem.MissingPropertiesException;
import org.opencarers.core.problem.Problem;

class ConsentTest {

    @Test
    void a_consent_about_nothing_is_refused_by_its_builder() {
        assertThatThrownBy(() -> consent().build())
                .isInstanceOfSatisfying(
                        MissingPropertiesException.class,
                        lacking -> assertThat(lacking.properties()).containsExactly("items"))
                .hasMessage("lacks items; give what must be there");
    }

    @Test
    void a_recorded_decision_about_nothing_is_refused_by_its_builder() {
        RecordedDecision.Builder decision = RecordedDecision.builder()
                .type(RecordedDecisionType.PUBLIC_INTEREST)
                .recipient("carer");

        assertThatThrownBy(decision::build)
                .isInstanceOf(MissingPropertiesException.class)
                .hasMessage("lacks items; give what must be there");
        assertThat(decision.addItems("CARE_PLAN").build().getItems()).containsExactly("CARE_PLAN");
    }

    @Test
    void an_empty_list_of_items_is_a_problem_where_the_consent_stands() {
        String record = "{\"consents\":[{\"id\":\"c1\",\"decision\":\"REFUSE\",\"items\":[],"
                + "\"recipient\":\"carer\",\"author\":\"PATIENT\"}],"
                + "\"recordedDecisions\":[{\"type\":\"BEST_INTERESTS\",\"recipient\":\"carer\",\"items\":[]}]}";

        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class, () -> CarersJson.read(record, ConsentRecord.class))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "$.consents[0]: lacks items; give what must be there",
                        "$.recordedDecisions[0]: lacks items; give what must be there");
    }

    @Test
    void a_consent_without_an_end_differs_from_one_whose_end_nobody_recorded() {
        Consent unknown = consent().addItems("CARE_PLAN").build();
        Consent endless = consent().addItems("CARE_PLAN").validTo(OrNone.none()).build();
        Consent ending = consent()
                .addItems("CARE_PLAN")
                .validTo(OrNone.of(LocalDate.of(2026, 11, 21)))
                .build();

        assertThat(Set.of(unknown, endless, ending)).hasSize(3);
        assertThat(CarersJson.write(unknown)).doesNotContain("validTo");
        assertThat(CarersJson.write(endless)).contains("\"validTo\":null");
        assertThat(CarersJson.write(ending)).contains("\"validTo\":\"2026-11-21\"");
    }

    @Test
    void purposes_are_kept_in_the_order_of_the_catalogue_and_items_as_they_were_given() {
        Consent consent = consent()
                .addItems("MEDICATION", "CARE_PLAN")
                .purposes(EnumSet.of(Purpose.COMPLAINT, Purpose.CARE_SUPPORT))
                .build();

        assertThat(consent.getPurposes().orElseThrow()).containsExactly(Purpose.CARE_SUPPORT, Purpose.COMPLAINT);
        assertThat(consent.getItems()).isEqualTo(List.of("MEDICATION", "CARE_PLAN"));
    }

    private static Consent.Builder consent() {
        return Consent.builder()
                .id("c1")
                .decision(ConsentDecision.PERMIT)
                .recipient("carer")
                .author(ConsentAuthor.PATIENT);
    }
}
