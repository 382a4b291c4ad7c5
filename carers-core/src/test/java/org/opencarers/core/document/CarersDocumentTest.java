package org.opencarers.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencarers.core.plans.CarersPassport;
import org.opencarers.core.plans.EmergencyPlan;
import org.opencarers.core.situation.CareSituation;

class CarersDocumentTest {

    private static final CareSituation SITUATION = CareSituation.builder().build();

    @Test
    void the_kind_follows_from_the_value() {
        CarersDocument document = CarersDocument.of(SITUATION);

        assertThat(document.kind()).isEqualTo(DocumentKind.CARE_SITUATION);
        assertThat(document.content()).isSameAs(SITUATION);
    }

    @Test
    void a_value_of_no_kind_is_refused() {
        EmergencyPlan part = EmergencyPlan.builder().build();

        assertThatThrownBy(() -> CarersDocument.of(part))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no kind of document holds such a value; those that exist are in DocumentKind");
        assertThat(DocumentKind.of(part)).isEmpty();
    }

    @Test
    void a_value_of_another_kind_is_refused_without_being_shown() {
        assertThatThrownBy(() -> new CarersDocument(DocumentKind.CARERS_PASSPORT, SITUATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a document of the kind CARERS_PASSPORT holds a CarersPassport,"
                        + " but was given another type; choose the kind that fits");
    }

    @Test
    void the_content_is_had_only_as_what_it_is() {
        CarersDocument document = CarersDocument.of(SITUATION);

        assertThat(document.content(CareSituation.class)).contains(SITUATION);
        assertThat(document.content(CarersPassport.class)).isEmpty();
    }

    @Test
    void the_text_of_a_document_is_its_kind_alone() {
        assertThat(CarersDocument.of(SITUATION)).hasToString("CarersDocument{CARE_SITUATION}");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void no_two_kinds_hold_the_same_type(DocumentKind kind) {
        assertThat(DocumentKind.values())
                .filteredOn(other -> kind.type().isAssignableFrom(other.type()))
                .containsExactly(kind);
    }
}
