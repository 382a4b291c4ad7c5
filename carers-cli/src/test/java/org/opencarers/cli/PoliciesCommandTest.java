package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoliciesCommandTest {

    @Test
    void all_policies_are_listed_with_their_questions() {
        Run run = Run.of("policies");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("gb.carers-allowance ")
                .contains("May this person use the Carers Drop-in Service?")
                .endsWith("\n");
        assertThat(Run.of("policies", "--json").json().get(0).get("id").isString())
                .isTrue();
    }

    @Test
    void a_policy_on_a_date_has_its_conditions_limits_sources_and_gaps() {
        Run run = Run.of("policies", "gb.carers-allowance", "--as-of", "2026-11-21");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("(6) the carer's net weekly earnings are at most £204.00, the earnings limit  [")
                .contains("hours of care a week for this one person are at least 35 hours")
                .contains("£86.45")
                .contains("Not modelled\n");
    }

    @Test
    void the_same_policy_on_an_earlier_date_has_that_days_law() {
        Run run = Run.of("policies", "gb.carers-allowance", "--as-of", "2007-06-01");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("at most £87.00, the earnings limit").doesNotContain("£204.00");
    }

    @Test
    void a_date_that_is_not_covered_is_a_problem_that_names_the_parameters() {
        Run run = Run.of("policies", "gb.carers-allowance", "--as-of=1990-01-01");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("$.asOf: gb.carers-allowance.earnings-limit is known only from memory on 1990-01-01")
                .contains("$.asOf: gb.carers-allowance covers ");
    }

    @Test
    void an_unknown_policy_is_a_problem_with_a_suggestion() {
        Run run = Run.of("policies", "gb.carers-alowance", "--json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("problems").get(0).get("message").asString())
                .isEqualTo("there is no policy with this id; did you mean gb.carers-allowance?");
    }
}
