package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opencarers.rules.analysis.UnknownWidens;

/** The diagram of all gates together, looked through as a whole. */
class UnknownNeverSharesTest {

    private static final int NODES = 6_000_000;

    @Test
    void no_unknown_leads_to_a_share_that_an_answer_would_not_lead_to() {
        assertThat(UnknownWidens.in(Release.POLICY, Disclosure.SHARE, NODES)).isEmpty();
    }
}
