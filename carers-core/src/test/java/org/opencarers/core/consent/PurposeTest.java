package org.opencarers.core.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PurposeTest {

    @Test
    void every_purpose_reads_as_people_speak_of_it() {
        assertThat(Purpose.values())
                .extracting(Purpose::title)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        title -> assertThat(title).matches("[a-z].{5,100}[^.]").doesNotContain("_", "statutory"));
    }

    @Test
    void a_purpose_of_statute_names_its_act_and_section() {
        assertThat(Arrays.stream(Purpose.values())
                        .filter(purpose -> purpose.name().startsWith("STATUTORY_")))
                .hasSize(5)
                .allSatisfy(purpose -> {
                    String section =
                            purpose.name().substring("STATUTORY_S".length()).replaceFirst("_(\\d+)", "($1)");
                    assertThat(purpose.title())
                            .containsPattern(" Act \\d{4} s\\.")
                            .endsWith("s." + section + ")");
                });
    }
}
