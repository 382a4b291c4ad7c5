package org.opencarers.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of laws. */
class LawsTest {

    private static final List<LawText> TEXTS =
            Laws.all().stream().map(law -> law.text()).toList();

    @Test
    void there_are_33_in_the_order_of_their_numbers() {
        assertThat(TEXTS.stream().map(LawText::id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 33)
                        .mapToObj(number -> "L" + number)
                        .toList());
    }

    @Test
    void each_says_what_it_wants_and_which_hazard_it_is_against() {
        assertThat(TEXTS).allSatisfy(text -> {
            assertThat(text.title()).isNotBlank().doesNotEndWith(".");
            assertThat(text.statement()).endsWith(".");
            assertThat(text.hazard()).matches("H[0-9]+(, H[0-9]+)*: .*\\.");
        });
        assertThat(TEXTS.stream().map(LawText::title)).doesNotHaveDuplicates();
    }

    @Test
    void only_the_law_about_what_is_cited_in_vain_warns() {
        assertThat(TEXTS.stream()
                        .filter(text -> text.severity() == Severity.WARNS)
                        .map(LawText::id))
                .containsExactly("L10");
    }

    @Test
    void an_id_that_there_is_not_names_those_that_there_are() {
        assertThatThrownBy(() -> Laws.named("L34"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no law L34; there are [L1, L2,");
    }
}
