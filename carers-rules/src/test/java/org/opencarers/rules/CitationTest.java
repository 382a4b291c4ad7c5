package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** Where something comes from, and how it is written. */
class CitationTest {

    private static final Citation ACT = Citation.of("Care Act 2014");

    @Test
    void a_source_is_read_aloud_with_the_place_in_it() {
        assertThat(ACT.text()).isEqualTo("Care Act 2014");
        assertThat(ACT.at("s.10(3)").text()).isEqualTo("Care Act 2014 s.10(3)");
    }

    @Test
    void its_parts_can_be_had_one_by_one() {
        Citation citation = ACT.at("s.10(3)").known(Certainty.INFERRED);
        assertThat(citation.source()).isEqualTo("Care Act 2014");
        assertThat(citation.provision()).isEqualTo("s.10(3)");
        assertThat(citation.certainty()).isEqualTo(Certainty.INFERRED);
        assertThat(ACT.provision()).isEmpty();
        assertThat(ACT.certainty()).isEqualTo(Certainty.PRIMARY);
    }

    @Test
    void it_is_shown_how_well_it_is_known_unless_it_was_read_at_first_hand() {
        assertThat(ACT.at("s.10")).hasToString("Care Act 2014 s.10");
        assertThat(ACT.at("s.10").known(Certainty.SECONDARY)).hasToString("Care Act 2014 s.10 (secondary)");
    }

    @Test
    void citations_that_read_the_same_and_are_known_equally_well_are_equal() {
        assertThat(ACT.at("s.10"))
                .isEqualTo(Citation.of("Care Act 2014 s.10"))
                .hasSameHashCodeAs(Citation.of("Care Act 2014 s.10"))
                .isNotEqualTo(ACT.at("s.11"))
                .isNotEqualTo(ACT.at("s.10").known(Certainty.RECALL));
    }

    @Test
    void neither_a_source_nor_a_place_is_blank() {
        assertThatIllegalArgumentException().isThrownBy(() -> Citation.of(" ")).withMessage("source must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> ACT.at("")).withMessage("provision must not be blank");
    }
}
