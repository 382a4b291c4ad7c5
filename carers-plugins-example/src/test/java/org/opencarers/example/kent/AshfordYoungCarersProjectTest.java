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

/** The Young Carers Project: children of 6 to 18 in three districts. */
class AshfordYoungCarersProjectTest {

    private static final KentQuestion<YoungCarersOutcome> CHILD = KentQuestion.about(
                    AshfordYoungCarersProject.POLICY, "2010-03-01")
            .with(CarerFacts.AGE, 12)
            .with(CarerFacts.DISTRICT_CODE, "E07000105")
            .with(CareFacts.PROVISION, CareProvision.PROVIDES);

    @ParameterizedTest
    @CsvSource({"5, NOT_COVERED", "6, MAY_USE", "18, MAY_USE", "19, NOT_COVERED"})
    void both_ages_are_inside(int age, YoungCarersOutcome outcome) {
        assertThat(CHILD.with(CarerFacts.AGE, age).possible()).containsExactly(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ashford, E07000105, MAY_USE",
        "Canterbury, E07000106, NOT_COVERED",
        "Dover, E07000108, MAY_USE",
        "Shepway, E07000112, MAY_USE",
        "Swale, E07000113, NOT_COVERED",
        "Thanet, E07000114, NOT_COVERED"
    })
    void the_project_works_in_three_districts(String name, String code, YoungCarersOutcome outcome) {
        assertThat(CHILD.with(CarerFacts.DISTRICT_CODE, code).possible())
                .as(name)
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"PROVIDES, MAY_USE", "INTENDS_TO_PROVIDE, NOT_COVERED", "NEITHER, NOT_COVERED"})
    void the_child_cares_now(CareProvision provision, YoungCarersOutcome outcome) {
        assertThat(CHILD.with(CareFacts.PROVISION, provision).possible()).containsExactly(outcome);
    }

    @Test
    void the_child_is_asked_about_before_the_care() {
        assertThat(CHILD.facts()).containsExactly("carer.age", "carer.district-code", "care.provision");
        assertThat(CHILD.without(CarerFacts.DISTRICT_CODE).missing()).containsExactly("carer.district-code");
        assertThat(CHILD.rules()).containsExactly(tuple("1", MAY_USE, PRIMARY), tuple("1", NOT_COVERED, PRIMARY));
    }
}
