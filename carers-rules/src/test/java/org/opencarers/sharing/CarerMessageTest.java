package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The three messages of the specification, letter by letter. */
class CarerMessageTest {

    @Test
    void no_personal_item_is_shared_though_one_was_asked_for() {
        assertThat(CarerMessage.of(List.of(), true))
                .isEqualTo("I can't give out personal information about anyone without their agreement. I can listen,"
                        + " give general information, and help you get support for yourself.");
    }

    @Test
    void nothing_personal_was_asked_for() {
        assertThat(CarerMessage.of(List.of(), false))
                .isEqualTo("I can listen, give general information, and help you get support for yourself.");
    }

    @Test
    void one_personal_item_is_shared() {
        assertThat(CarerMessage.of(List.of("CARE_PLAN"), true))
                .isEqualTo("Here is what I can tell you about: care plan. Please keep it private. I can also listen,"
                        + " give general information, and help you get support for yourself.");
    }

    @Test
    void several_are_named_in_the_order_given_and_each_once() {
        assertThat(CarerMessage.of(List.of("MEDICATION_CHANGE", "CARE_PLAN", "MEDICATION_CHANGE", "LEAVE"), true))
                .isEqualTo("Here is what I can tell you about: medication change; care plan; leave. Please keep it"
                        + " private. I can also listen, give general information, and help you get support for"
                        + " yourself.");
    }
}
