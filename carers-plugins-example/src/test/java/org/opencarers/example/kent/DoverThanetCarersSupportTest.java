package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.CarersSupportOutcome.MAY_USE;
import static org.opencarers.example.kent.CarersSupportOutcome.NOT_COVERED;
import static org.opencarers.example.kent.CarersSupportOutcome.REFER;
import static org.opencarers.rules.Certainty.INFERRED;
import static org.opencarers.rules.Certainty.PRIMARY;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.caring.Relationship;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;

/** Carers' Support Dover District and Thanet: whom it supports, and when Thanet came in. */
class DoverThanetCarersSupportTest {

    private static final String DOVER = "E07000108";
    private static final String THANET = "E07000114";

    private static final KentQuestion<CarersSupportOutcome> DAUGHTER = KentQuestion.about(
                    DoverThanetCarersSupport.POLICY, "2010-03-01")
            .with(CarerFacts.AGE, 30)
            .with(CarerFacts.DISTRICT_CODE, DOVER)
            .with(CareFacts.PAID, false)
            .with(CareFacts.RELATIONSHIP, Relationship.CHILD)
            .with(CaredForFacts.CONDITIONS, Set.of(HealthCondition.PHYSICAL_DISABILITY));

    @ParameterizedTest
    @CsvSource({
        "2009-04-01, NOT_COVERED",
        "2009-10-31, NOT_COVERED",
        "2009-11-01, REFER",
        "2009-11-30, REFER",
        "2009-12-01, MAY_USE",
        "2011-03-31, MAY_USE"
    })
    void thanet_comes_in_during_november_2009_on_a_day_that_is_not_stated(String day, CarersSupportOutcome outcome) {
        assertThat(DAUGHTER.with(CarerFacts.DISTRICT_CODE, THANET).on(day).possible())
                .containsExactly(outcome);
        assertThat(DAUGHTER.on(day).possible()).as("Dover").containsExactly(MAY_USE);
        assertThat(DAUGHTER.with(CarerFacts.DISTRICT_CODE, "E07000113").on(day).possible())
                .as("Swale")
                .containsExactly(NOT_COVERED);
    }

    @Test
    void whoever_is_not_meant_is_not_referred_because_of_the_day() {
        KentQuestion<CarersSupportOutcome> november =
                DAUGHTER.with(CarerFacts.DISTRICT_CODE, THANET).on("2009-11-15");

        assertThat(november.with(CarerFacts.AGE, 17).possible()).containsExactly(NOT_COVERED);
        assertThat(november.with(CareFacts.PAID, true).possible()).containsExactly(NOT_COVERED);
        assertThat(november.with(CaredForFacts.CONDITIONS, Set.of()).possible()).containsExactly(NOT_COVERED);
        assertThat(november.without(CareFacts.RELATIONSHIP).missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17, NOT_COVERED", "18, REFER", "19, MAY_USE"})
    void whether_18_is_over_18_is_left_to_the_charity(int age, CarersSupportOutcome outcome) {
        assertThat(DAUGHTER.with(CarerFacts.AGE, age).possible()).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "SPOUSE_OR_PARTNER, MAY_USE",
        "PARENT, MAY_USE",
        "CHILD, MAY_USE",
        "SIBLING, MAY_USE",
        "GRANDPARENT, MAY_USE",
        "GRANDCHILD, MAY_USE",
        "OTHER_RELATIVE, MAY_USE",
        "FRIEND, MAY_USE",
        "NEIGHBOUR, REFER",
        "OTHER, REFER"
    })
    void relatives_and_friends_are_supported(Relationship relationship, CarersSupportOutcome outcome) {
        assertThat(DAUGHTER.with(CareFacts.RELATIONSHIP, relationship).possible())
                .containsExactly(outcome);
        assertThat(DAUGHTER.with(CareFacts.RELATIONSHIP, relationship)
                        .with(CareFacts.PAID, true)
                        .possible())
                .containsExactly(NOT_COVERED);
    }

    @ParameterizedTest
    @CsvSource({
        "PHYSICAL_DISABILITY, MAY_USE",
        "LEARNING_DISABILITY, MAY_USE",
        "MENTAL_HEALTH, MAY_USE",
        "DEMENTIA, NOT_COVERED",
        "DRUG_DEPENDENCY, NOT_COVERED",
        "ALCOHOL_DEPENDENCY, NOT_COVERED",
        "ILLNESS, NOT_COVERED",
        "FRAILTY, NOT_COVERED"
    })
    void three_conditions_count(HealthCondition condition, CarersSupportOutcome outcome) {
        assertThat(DAUGHTER.with(CaredForFacts.CONDITIONS, Set.of(condition)).possible())
                .containsExactly(outcome);
        assertThat(DAUGHTER.with(CaredForFacts.CONDITIONS, EnumSet.allOf(HealthCondition.class))
                        .possible())
                .containsExactly(MAY_USE);
    }

    @Test
    void the_carer_is_asked_about_first() {
        assertThat(DAUGHTER.facts())
                .containsExactly(
                        "carer.age", "carer.district-code", "care.paid", "care.relationship", "cared-for.conditions");
        assertThat(DAUGHTER.without(CarerFacts.AGE).missing()).containsExactly("carer.age");
    }

    @Test
    void what_the_report_leaves_open_is_inferred() {
        assertThat(DAUGHTER.rules())
                .containsExactly(
                        tuple("1", NOT_COVERED, PRIMARY),
                        tuple("1", NOT_COVERED, PRIMARY),
                        tuple("1", NOT_COVERED, PRIMARY),
                        tuple("2", REFER, INFERRED),
                        tuple("3", REFER, INFERRED),
                        tuple("3", MAY_USE, PRIMARY));
    }
}
