package org.opencarers.law.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Rule;

/** The data of the carer's eligibility criteria: dates covered, facts in order, order of clauses and of favour. */
class CarerEligibleNeedsDataTest {

    @Test
    void the_criteria_begin_with_the_care_act() {
        assertThat(CarerEligibleNeeds.POLICY.objectionsTo(LocalDate.of(2015, 4, 1)))
                .isEmpty();
        assertThat(CarerEligibleNeeds.POLICY.objectionsTo(LocalDate.of(2015, 3, 31)))
                .containsExactly("england.carer-eligible-needs covers 1 April 2015 onwards:"
                        + " SI 2015/313 came into force on that day");
    }

    @Test
    void clauses_are_tried_in_the_order_of_the_text() {
        assertThat(CarerEligibleNeeds.POLICY.rules())
                .extracting(Rule::clause, Rule::outcome)
                .containsExactly(
                        tuple("1", CarerEligibleNeedsOutcome.ASSESS_FIRST),
                        tuple("2", CarerEligibleNeedsOutcome.NOT_ELIGIBLE),
                        tuple("3", CarerEligibleNeedsOutcome.ASSESS_FIRST),
                        tuple("6", CarerEligibleNeedsOutcome.ELIGIBLE));
    }

    @Test
    void facts_are_asked_in_the_order_of_the_catalogue_and_what_takes_longer_is_never_asked() {
        assertThat(CarerEligibleNeeds.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "assessment.completed",
                        "carer.needs-from-necessary-care",
                        "carer.needs-fluctuate",
                        "assessment.covers-representative-period",
                        "carer.health-deteriorating-or-at-risk",
                        "carer.outcomes-needing-assistance",
                        "carer.outcomes-causing-distress",
                        "carer.outcomes-endangering",
                        "carer.significant-impact");
    }

    @Test
    void to_be_assessed_first_is_neither_better_nor_worse_than_a_refusal() {
        Favour<CarerEligibleNeedsOutcome> favour = CarerEligibleNeeds.POLICY.favour();

        assertThat(favour.isBetter(CarerEligibleNeedsOutcome.ELIGIBLE, CarerEligibleNeedsOutcome.NOT_ELIGIBLE))
                .isTrue();
        assertThat(favour.isBetter(CarerEligibleNeedsOutcome.ELIGIBLE, CarerEligibleNeedsOutcome.ASSESS_FIRST))
                .isTrue();
        assertThat(favour.isBetter(CarerEligibleNeedsOutcome.ASSESS_FIRST, CarerEligibleNeedsOutcome.NOT_ELIGIBLE))
                .isFalse();
        assertThat(favour.isBetter(CarerEligibleNeedsOutcome.NOT_ELIGIBLE, CarerEligibleNeedsOutcome.ASSESS_FIRST))
                .isFalse();
    }
}
