package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SupportCommandTest {

    @Test
    void the_support_that_a_policy_is_about_is_told_with_where_when_and_whom_to_ring() {
        Run run = Run.of("support", "--policy", "kmpt.carers-drop-in");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Carers Drop-in Service\n")
                .contains("\n  where       Priority House, Maidstone\n")
                .contains(
                        "\n  when        the first and third Tuesday of the month, 14:00 to 19:00. Nobody needs to book.")
                .contains("\n  telephone   01622 725000\n")
                .contains("\n  source      KMPT, Information for carers\n")
                .endsWith("\n  told by     kmpt, For carers in Kent and Medway\n");
    }

    @Test
    void for_an_area_the_entries_that_do_not_state_theirs_are_listed_apart() {
        Run run = Run.of("support", "--area", "E06000035", "--json");
        assertThat(run.status()).isZero();
        JsonNode json = run.json();
        assertThat(json.get("entries")).hasSize(1);
        assertThat(json.get("entries").get(0).get("entry").get("name").asString())
                .isEqualTo("Information for carers in Medway");
        assertThat(json.get("areaNotStated")).hasSize(11);
        assertThat(Run.of("support", "--json").json().get("entries")).hasSize(12);
    }

    @Test
    void what_cannot_be_asked_is_a_problem() {
        Run run = Run.of("support", "--area", "Kent", "--policy", "kmpt.carers-dropin");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("carers: --area Kent: must be the GSS code of a council or district")
                .contains("\ncarers: --policy kmpt.carers-dropin: there is no policy with this id; did you mean"
                        + " kmpt.carers-drop-in?\n");
    }

    @Test
    void a_policy_that_there_is_not_is_a_problem_of_the_option() {
        Run run = Run.of("support", "--policy", "kmpt.carers-dropin");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo(
                        "1 problem\n  --policy: there is no policy with this id; did you mean kmpt.carers-drop-in? (was:"
                                + " kmpt.carers-dropin)\n");
        assertThat(Run.of("support", "--json", "--policy", "kmpt.carers-dropin")
                        .json()
                        .get("problems")
                        .get(0)
                        .get("path")
                        .asString())
                .isEqualTo("$.policy");
        assertThat(Run.of("support", "--policy", "england.sharing").out())
                .startsWith(
                        "1 problem\n  --policy: is not decided about a situation, but about what a sharing document asks"
                                + " for;");
    }

    @Test
    void packs_are_listed_with_the_support_that_they_tell_of() {
        assertThat(Run.of("plugins", "list").out())
                .contains("\n  support     12 entries: Carers Drop-in Service, Being part of the care, ");
    }
}
