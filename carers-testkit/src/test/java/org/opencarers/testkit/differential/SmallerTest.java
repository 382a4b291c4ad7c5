package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.Ruling;

class SmallerTest {

    private static final GeneratedCase<Ruling> LARGE = new CaseSeed(100_360, 10).generate();

    @Test
    void a_case_that_fails_for_its_otherwise_alone_loses_everything_else() {
        GeneratedCase<Ruling> smallest = new Smaller<Ruling>(candidate ->
                        candidate.policy().otherwise() == LARGE.policy().otherwise())
                .than(LARGE);

        assertThat(LARGE.policy().rules()).isNotEmpty();
        assertThat(smallest.policy().rules()).isEmpty();
        assertThat(smallest.policy().facts()).isEmpty();
        assertThat(smallest.facts().given()).isEmpty();
        assertThat(smallest.constraints()).isEmpty();
    }

    @Test
    void what_the_failure_needs_stays() {
        int wanted = LARGE.facts().given().size() / 2;

        GeneratedCase<Ruling> smallest =
                new Smaller<Ruling>(candidate -> candidate.facts().given().size() >= wanted).than(LARGE);

        assertThat(smallest.facts().given()).hasSize(wanted);
    }

    @Test
    void a_candidate_that_cannot_be_judged_is_not_taken() {
        GeneratedCase<Ruling> smallest = new Smaller<Ruling>(candidate -> {
                    throw new IllegalStateException("cannot be judged");
                })
                .than(LARGE);

        assertThat(smallest).isSameAs(LARGE);
    }
}
