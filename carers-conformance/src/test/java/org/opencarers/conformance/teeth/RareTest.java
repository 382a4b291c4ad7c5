package org.opencarers.conformance.teeth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opencarers.conformance.Subject;

/** The faults by which the power of laws is measured are as rare as the page about them says. */
class RareTest {

    private static final Subject SAMPLE = Subject.of(new SamplePack());

    @Test
    void each_fault_shows_only_where_four_facts_have_drawn_answers() {
        assertThat(Rare.of(SAMPLE, (subject, right, question) -> right.decide(question), 24))
                .hasSize(24)
                .allMatch(rare -> rare.facts() == 4);
    }
}
