package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageCommandTest {

    @Test
    void a_policy_has_a_line_for_each_provision_and_the_totals() {
        Run run = Run.of("coverage", "england.carer-eligible-needs");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "england.carer-eligible-needs: Do the carer's needs meet the national eligibility criteria?\n")
                .contains("  implemented        Care Act 2014 s.13(1): clause 1\n")
                .contains("reg.3(1)(c): carer.significant-impact; clause 5\n")
                .contains("  out of scope       WSI 2015/1578: ")
                .contains("\nTotal: 9 provisions\n")
                .endsWith("\n");
    }

    @Test
    void without_ids_every_policy_is_told() {
        Run run = Run.of("coverage");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\ngb.carers-allowance: ").contains("\nkmpt.carers-drop-in: ");
        assertThat(Run.of("coverage", "--json").json().get("policies")).hasSizeGreaterThan(20);
    }

    @Test
    void an_id_that_is_none_is_named_without_a_path_and_without_totals_of_nothing() {
        Run run = Run.of("coverage", "gb.carers-laeve", "england.sharing");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("gb.carers-laeve: there is no policy with this id; did you mean gb.carers-leave?\n\n"
                        + "england.sharing: is not decided about a situation, but about what a sharing document asks for;"
                        + " give the document to ./carers share\n");
        assertThat(Run.of("coverage", "--json", "gb.carers-laeve").json().has("totals"))
                .isTrue();
    }

    @Test
    void an_unknown_policy_is_a_problem_in_its_place_and_the_others_are_told() {
        Run run = Run.of("coverage", "--json", "gb.carers-leave", "gb.carers-laeve");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("policies").get(0).get("provisions").isEmpty())
                .isFalse();
        assertThat(run.json()
                        .get("policies")
                        .get(1)
                        .get("problems")
                        .get(0)
                        .get("message")
                        .asString())
                .isEqualTo("there is no policy with this id; did you mean gb.carers-leave?");
    }
}
