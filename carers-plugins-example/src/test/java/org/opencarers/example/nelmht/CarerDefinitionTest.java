package org.opencarers.example.nelmht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.caring.Relationship;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** The definition, clause by clause, and the days for which it speaks. */
class CarerDefinitionTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new NorthEastLondonMentalHealth());
    private static final LocalDate DAY = LocalDate.of(2007, 1, 1);
    private static final Facts NEIGHBOUR = Facts.none()
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(CareFacts.RELATIONSHIP, Relationship.NEIGHBOUR)
            .with(CaredForFacts.CANNOT_MANAGE_ALONE, true)
            .with(CaredForFacts.CONDITIONS, Set.of(HealthCondition.DRUG_DEPENDENCY))
            .with(CareFacts.PAID, false)
            .with(CarerFacts.AGE, 40);

    private static Decision<CarerDefinitionOutcome> asked(Facts facts) {
        return ENGINE.decide(CarerDefinition.POLICY, facts, DAY);
    }

    @Test
    void the_facts_are_asked_in_the_order_of_the_text() {
        assertThat(CarerDefinition.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "care.provision",
                        "care.relationship",
                        "cared-for.cannot-manage-alone",
                        "cared-for.conditions",
                        "care.paid",
                        "carer.age");
    }

    @Test
    void what_the_strategy_leaves_open_is_referred_and_marked_as_a_reading() {
        assertThat(CarerDefinition.POLICY.rules())
                .extracting(
                        Rule::clause,
                        Rule::outcome,
                        rule -> rule.citations().get(0).certainty())
                .containsExactly(
                        tuple("1", CarerDefinitionOutcome.NOT_A_CARER, Certainty.PRIMARY),
                        tuple("2", CarerDefinitionOutcome.REFER, Certainty.INFERRED),
                        tuple("3", CarerDefinitionOutcome.YOUNG_CARER, Certainty.PRIMARY),
                        tuple("3", CarerDefinitionOutcome.REFER, Certainty.INFERRED));
        assertThat(CarerDefinition.POLICY.otherwise()).isEqualTo(CarerDefinitionOutcome.CARER);
    }

    @Test
    void a_neighbour_is_a_carer_and_a_stranger_is_not() {
        assertThat(asked(NEIGHBOUR).outcome()).contains(CarerDefinitionOutcome.CARER);
        assertThat(asked(NEIGHBOUR.with(CareFacts.RELATIONSHIP, Relationship.OTHER))
                        .outcome())
                .contains(CarerDefinitionOutcome.NOT_A_CARER);
    }

    @Test
    void somebody_with_no_condition_has_no_carer() {
        assertThat(asked(NEIGHBOUR.with(CaredForFacts.CONDITIONS, Set.of())).outcome())
                .contains(CarerDefinitionOutcome.NOT_A_CARER);
    }

    @Test
    void generally_unpaid_is_no_strict_rule() {
        assertThat(asked(NEIGHBOUR.with(CareFacts.PAID, true)).outcome()).contains(CarerDefinitionOutcome.REFER);
        assertThat(asked(NEIGHBOUR.with(CareFacts.PAID, true).with(CareFacts.PROVISION, CareProvision.NEITHER))
                        .outcome())
                .contains(CarerDefinitionOutcome.NOT_A_CARER);
    }

    @Test
    void only_children_grandchildren_and_siblings_are_named_young_carers() {
        Facts grandchild = NEIGHBOUR.with(CareFacts.RELATIONSHIP, Relationship.GRANDCHILD);

        assertThat(asked(grandchild.with(CarerFacts.AGE, 17)).outcome()).contains(CarerDefinitionOutcome.YOUNG_CARER);
        assertThat(asked(grandchild.with(CarerFacts.AGE, 18)).outcome()).contains(CarerDefinitionOutcome.CARER);
        assertThat(asked(NEIGHBOUR.with(CarerFacts.AGE, 17)).outcome()).contains(CarerDefinitionOutcome.REFER);
    }

    @Test
    void the_strategy_speaks_for_its_own_years_only() {
        assertThat(CarerDefinition.POLICY.objectionsTo(LocalDate.of(2005, 12, 31)))
                .isNotEmpty();
        assertThat(CarerDefinition.POLICY.objectionsTo(LocalDate.of(2006, 1, 1)))
                .isEmpty();
        assertThat(CarerDefinition.POLICY.objectionsTo(LocalDate.of(2009, 12, 31)))
                .isEmpty();
        assertThat(CarerDefinition.POLICY.objectionsTo(LocalDate.of(2010, 1, 1)))
                .contains("nelmht.carer-definition covers 1 January 2006 to 31 December 2009:"
                        + " the strategy is for the years 2006 to 2009 (the days are inferred)");
    }
}
