package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.sharing.Disclosure.REFER;
import static org.opencarers.sharing.Disclosure.SHARE;
import static org.opencarers.sharing.Disclosure.WITHHOLD;

import org.junit.jupiter.api.Test;

class DisclosureTest {

    @Test
    void withholding_is_stricter_than_referring_and_that_than_sharing() {
        assertThat(WITHHOLD.isStricterThan(REFER)).isTrue();
        assertThat(REFER.isStricterThan(SHARE)).isTrue();
        assertThat(WITHHOLD.isStricterThan(SHARE)).isTrue();
    }

    @Test
    void nothing_is_stricter_than_itself_or_than_what_is_stricter() {
        assertThat(Disclosure.values()).noneMatch(disclosure -> disclosure.isStricterThan(disclosure));
        assertThat(REFER.isStricterThan(WITHHOLD)).isFalse();
        assertThat(SHARE.isStricterThan(REFER)).isFalse();
        assertThat(SHARE.isStricterThan(WITHHOLD)).isFalse();
    }

    @Test
    void what_is_shared_is_displayed_first() {
        assertThat(Disclosure.values()).containsExactly(SHARE, WITHHOLD, REFER);
    }
}
