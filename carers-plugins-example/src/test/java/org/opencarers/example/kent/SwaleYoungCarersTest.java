package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.YoungCarersOutcome.MAY_USE;
import static org.opencarers.example.kent.YoungCarersOutcome.NOT_COVERED;
import static org.opencarers.rules.Certainty.PRIMARY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;

/** The young carers service of Swale: children of 5 to 18 in Sittingbourne and on Sheppey. */
class SwaleYoungCarersTest {

    private static final KentQuestion<YoungCarersOutcome> CHILD = KentQuestion.about(
                    SwaleYoungCarers.POLICY, "2010-03-01")
            .with(CarerFacts.AGE, 12)
            .with(CarerFacts.LIVES_IN_SITTINGBOURNE_OR_SHEPPEY, true)
            .with(CareFacts.PROVISION, CareProvision.PROVIDES);

    @ParameterizedTest
    @CsvSource({"4, NOT_COVERED", "5, MAY_USE", "18, MAY_USE", "19, NOT_COVERED"})
    void both_ages_are_inside(int age, YoungCarersOutcome outcome) {
        assertThat(CHILD.with(CarerFacts.AGE, age).possible()).containsExactly(outcome);
    }

    @Test
    void the_rest_of_swale_is_not_served() {
        assertThat(CHILD.with(CarerFacts.LIVES_IN_SITTINGBOURNE_OR_SHEPPEY, false)
                        .possible())
                .containsExactly(NOT_COVERED);
        assertThat(CHILD.without(CarerFacts.LIVES_IN_SITTINGBOURNE_OR_SHEPPEY).possible())
                .containsExactly(MAY_USE, NOT_COVERED);
    }

    @ParameterizedTest
    @CsvSource({"PROVIDES, MAY_USE", "INTENDS_TO_PROVIDE, NOT_COVERED", "NEITHER, NOT_COVERED"})
    void the_child_cares_now(CareProvision provision, YoungCarersOutcome outcome) {
        assertThat(CHILD.with(CareFacts.PROVISION, provision).possible()).containsExactly(outcome);
    }

    @Test
    void the_child_is_asked_about_before_the_care() {
        assertThat(CHILD.facts())
                .containsExactly("carer.age", "carer.lives-in-sittingbourne-or-sheppey", "care.provision");
        assertThat(CHILD.rules()).containsExactly(tuple("1", MAY_USE, PRIMARY), tuple("1", NOT_COVERED, PRIMARY));
    }
}
