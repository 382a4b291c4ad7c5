package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.CarersSupportOutcome.MAY_USE;
import static org.opencarers.example.kent.CarersSupportOutcome.NOT_COVERED;
import static org.opencarers.example.kent.CarersSupportOutcome.REFER;
import static org.opencarers.rules.Certainty.INFERRED;
import static org.opencarers.rules.Certainty.PRIMARY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.caring.Relationship;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;

/** Swale and Canterbury Carers Support: adults who care for adults, and parents of disabled children. */
class SwaleCanterburyCarersSupportTest {

    private static final KentQuestion<CarersSupportOutcome> DAUGHTER = KentQuestion.about(
                    SwaleCanterburyCarersSupport.POLICY, "2010-03-01")
            .with(CarerFacts.AGE, 50)
            .with(CarerFacts.DISTRICT_CODE, "E07000113")
            .with(CareFacts.RELATIONSHIP, Relationship.CHILD)
            .with(CaredForFacts.AGE, 80)
            .with(CaredForFacts.DISABLED, false);

    private static final KentQuestion<CarersSupportOutcome> PARENT = DAUGHTER.with(
                    CareFacts.RELATIONSHIP, Relationship.PARENT)
            .with(CaredForFacts.AGE, 9)
            .with(CaredForFacts.DISABLED, true);

    @ParameterizedTest
    @CsvSource({"17, NOT_COVERED", "18, MAY_USE", "19, MAY_USE"})
    void the_carer_is_an_adult(int age, CarersSupportOutcome outcome) {
        assertThat(DAUGHTER.with(CarerFacts.AGE, age).possible()).containsExactly(outcome);
        assertThat(PARENT.with(CarerFacts.AGE, age).possible()).containsExactly(outcome);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Swale, E07000113, MAY_USE",
        "Canterbury, E07000106, MAY_USE",
        "Thanet, E07000114, NOT_COVERED",
        "Medway, E06000035, NOT_COVERED"
    })
    void the_charity_serves_two_districts(String name, String code, CarersSupportOutcome outcome) {
        assertThat(DAUGHTER.with(CarerFacts.DISTRICT_CODE, code).possible())
                .as(name)
                .containsExactly(outcome);
        assertThat(PARENT.with(CarerFacts.DISTRICT_CODE, code).possible())
                .as(name)
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0, MAY_USE", "17, MAY_USE", "18, MAY_USE", "25, MAY_USE", "26, MAY_USE"})
    void a_parent_of_a_disabled_child_is_served_at_any_age_of_the_child(int age, CarersSupportOutcome outcome) {
        assertThat(PARENT.with(CaredForFacts.AGE, age).possible()).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0, NOT_COVERED", "17, NOT_COVERED", "18, REFER", "19, MAY_USE"})
    void of_others_the_age_of_the_person_cared_for_decides(int age, CarersSupportOutcome outcome) {
        assertThat(DAUGHTER.with(CaredForFacts.AGE, age).possible()).containsExactly(outcome);
        assertThat(PARENT.with(CaredForFacts.DISABLED, false)
                        .with(CaredForFacts.AGE, age)
                        .possible())
                .as("a parent of a child without a disability")
                .containsExactly(outcome);
        assertThat(DAUGHTER.with(CareFacts.RELATIONSHIP, Relationship.GRANDPARENT)
                        .with(CaredForFacts.DISABLED, true)
                        .with(CaredForFacts.AGE, age)
                        .possible())
                .as("a grandparent of a disabled child")
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({"NEIGHBOUR, REFER", "OTHER, REFER", "FRIEND, MAY_USE", "OTHER_RELATIVE, MAY_USE"})
    void the_report_names_relatives_and_friends(Relationship relationship, CarersSupportOutcome outcome) {
        assertThat(DAUGHTER.with(CareFacts.RELATIONSHIP, relationship).possible())
                .containsExactly(outcome);
        assertThat(DAUGHTER.with(CareFacts.RELATIONSHIP, relationship)
                        .with(CaredForFacts.AGE, 17)
                        .possible())
                .as("of a child, whoever cares")
                .containsExactly(NOT_COVERED);
    }

    @Test
    void what_cannot_matter_any_more_is_not_asked() {
        assertThat(DAUGHTER.facts())
                .containsExactly(
                        "carer.age", "carer.district-code", "care.relationship", "cared-for.age", "cared-for.disabled");
        assertThat(DAUGHTER.without(CaredForFacts.DISABLED).missing()).isEmpty();
        assertThat(PARENT.without(CaredForFacts.DISABLED).missing()).containsExactly("cared-for.disabled");
        assertThat(PARENT.without(CaredForFacts.AGE).missing()).isEmpty();
        assertThat(PARENT.without(CaredForFacts.AGE).possible()).containsExactly(MAY_USE);
    }

    @Test
    void the_boundary_at_18_is_inferred() {
        assertThat(DAUGHTER.rules())
                .containsExactly(
                        tuple("1", NOT_COVERED, PRIMARY),
                        tuple("2", MAY_USE, PRIMARY),
                        tuple("3", NOT_COVERED, PRIMARY),
                        tuple("3", REFER, INFERRED),
                        tuple("3", MAY_USE, PRIMARY));
    }
}
