package org.opencarers.docs.northshire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A condition says what it means, with the values of the day. */
class BreakGrantSentenceTest {

    @Test
    void the_sentence_follows_from_the_condition() {
        // tag::sentence[]
        assertThat(BreakGrant.CARES_ENOUGH.sentence(LocalDate.of(2026, 11, 21)))
                .isEqualTo("at least one of: the hours of care a week for everyone together are at least 15 hours,"
                        + " the hours of care required;"
                        + " the caring arrangement is at risk of breaking down");
        // end::sentence[]
    }
}
