package org.opencarers.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void a_problem_describes_itself_with_the_value_and_prints_itself_without() {
        Problem problem = new Problem("$.carer.nation", "FRANCE", "must be one of ENGLAND, WALES");

        assertThat(problem).hasToString("$.carer.nation: must be one of ENGLAND, WALES");
        assertThat(problem.describe()).isEqualTo("$.carer.nation: must be one of ENGLAND, WALES (was: FRANCE)");
    }

    @Test
    void a_problem_without_a_value_describes_itself_without() {
        assertThat(Problem.at("$", "the document is empty").describe()).isEqualTo("$: the document is empty");
    }

    @Test
    void a_long_value_is_cut() {
        assertThat(new Problem("$", "x".repeat(80), "m").value()).isEqualTo("x".repeat(80));
        assertThat(new Problem("$", "x".repeat(81), "m").value()).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void a_value_is_never_cut_within_a_character() {
        assertThat(new Problem("$", "x".repeat(78) + "🙂🙂", "m").value()).isEqualTo("x".repeat(78) + "…");
    }

    @Test
    void a_value_cannot_steer_a_terminal() {
        assertThat(new Problem("$", "a\u001b[2J\nb\u009bc", "m").value()).isEqualTo("a [2J b c");
    }

    @Test
    void a_path_names_properties_and_elements() {
        assertThat(JsonPath.root().element(3).property("situation").property("carer"))
                .hasToString("$[3].situation.carer")
                .isEqualTo(JsonPath.of("$[3].situation.carer"))
                .hasSameHashCodeAs(JsonPath.of("$[3].situation.carer"));
    }

    @Test
    void an_unusual_name_in_a_path_is_quoted_and_cut() {
        assertThat(JsonPath.root().property("carer.age")).hasToString("$['carer.age']");
        assertThat(JsonPath.root().property("it's \\ \u0007")).hasToString("$['it\\'s \\\\  ']");
        assertThat(JsonPath.root().property("x".repeat(1_000))).hasToString("$['" + "x".repeat(59) + "…']");
    }

    @Test
    void a_path_begins_at_the_document() {
        assertThatThrownBy(() -> JsonPath.of("carer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a JSON path begins with $, but this was given: carer");
    }

    @Test
    void what_people_read_holds_nothing_that_does_not_show() {
        Problem problem = new Problem("$['a\u202eb']", "c\u202ed", "m");

        assertThat(problem.value()).isEqualTo("c\u202ed");
        assertThat(problem.toString()).isEqualTo("$['a\\u202eb']: m");
        assertThat(problem.describe()).isEqualTo("$['a\\u202eb']: m (was: c\\u202ed)");
    }
}
