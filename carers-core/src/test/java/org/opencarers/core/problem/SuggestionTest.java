package org.opencarers.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("dateOfBirth", "dateOfDeath", "nation", "NO");

    @Test
    void a_slip_of_the_pen_is_understood() {
        assertThat(Suggestion.nearest("dateOfBrith", KNOWN)).contains("dateOfBirth");
        assertThat(Suggestion.nearest("dateofdeath", KNOWN)).contains("dateOfDeath");
        assertThat(Suggestion.nearest("nations", KNOWN)).contains("nation");
        assertThat(Suggestion.nearest("atin", KNOWN)).contains("nation");
        assertThat(Suggestion.nearest("N", KNOWN)).contains("NO");
    }

    @Test
    void another_word_is_not_taken_for_a_slip() {
        assertThat(Suggestion.nearest("weather", KNOWN)).isEmpty();
        assertThat(Suggestion.nearest("", KNOWN)).isEmpty();
        assertThat(Suggestion.nearest("tin", KNOWN)).isEmpty();
        assertThat(Suggestion.nearest("nation", Set.of())).isEmpty();
    }

    @Test
    void among_equally_near_names_the_alphabet_decides() {
        assertThat(Suggestion.nearest("cat", List.of("rat", "bat"))).contains("bat");
    }

    @Test
    void a_very_long_name_is_not_compared() {
        assertThat(Suggestion.nearest("x".repeat(1_000_000), List.of("x".repeat(1_000_000))))
                .isEmpty();
    }
}
