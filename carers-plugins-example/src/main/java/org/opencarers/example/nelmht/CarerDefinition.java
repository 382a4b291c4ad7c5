package org.opencarers.example.nelmht;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;

import java.math.BigDecimal;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.core.caring.Relationship;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The definition of a carer: whether somebody is one in the words of the strategy. */
public final class CarerDefinition {

    private static final Citation STRATEGY = CarersStrategy.STRATEGY.at("(definition of a carer)");

    private static final Citation READING = STRATEGY.known(Certainty.INFERRED);

    /** The age of the carer: the strategy states no age of the person cared for. */
    private static final Parameter<BigDecimal> YOUNG_CARER_UNDER = Parameter.number(
                    "nelmht.carer-definition.young-carer-under",
                    "the age at which young carers become adult carers",
                    Unit.YEARS)
            .with(CarersStrategy.YEARS, new BigDecimal("18"), STRATEGY);

    private static final Condition OUTSIDE_THE_DEFINITION = any(
                    not(CareFacts.PROVISION.is(CareProvision.PROVIDES)),
                    CareFacts.RELATIONSHIP.is(Relationship.OTHER),
                    CaredForFacts.CANNOT_MANAGE_ALONE.isFalse(),
                    not(CaredForFacts.CONDITIONS.isNotEmpty()))
            .clause("1")
            .citing(STRATEGY);

    // The strategy says "generally unpaid", which is no strict rule.
    private static final Condition PAID = CareFacts.PAID.isTrue().clause("2").citing(READING);

    private static final Condition CARER_IS_A_CHILD =
            CarerFacts.AGE.lessThan(YOUNG_CARER_UNDER).clause("3").citing(STRATEGY);

    private static final Condition CARES_FOR_PARENT_GRANDPARENT_OR_SIBLING = CareFacts.RELATIONSHIP
            .isAnyOf(Relationship.CHILD, Relationship.GRANDCHILD, Relationship.SIBLING)
            .clause("3")
            .citing(STRATEGY);

    /** The policy {@code nelmht.carer-definition}: to be a young carer is neither better nor worse than to be a carer. */
    public static final Policy<CarerDefinitionOutcome> POLICY = Policy.about(
                    "nelmht.carer-definition",
                    "Is this person a carer in the words of the Carers Strategy 2006–09?",
                    CarerDefinitionOutcome.class)
            .favouring(Favour.descending(CarerDefinitionOutcome.CARER, CarerDefinitionOutcome.NOT_A_CARER)
                    .andDescending(CarerDefinitionOutcome.YOUNG_CARER, CarerDefinitionOutcome.NOT_A_CARER))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(CarersStrategy.TIME_OF_THE_STRATEGY)
            .asking(
                    CareFacts.PROVISION,
                    CareFacts.RELATIONSHIP,
                    CaredForFacts.CANNOT_MANAGE_ALONE,
                    CaredForFacts.CONDITIONS,
                    CareFacts.PAID,
                    CarerFacts.AGE)
            .rule(Rule.clause("1")
                    .when(OUTSIDE_THE_DEFINITION)
                    .then(CarerDefinitionOutcome.NOT_A_CARER)
                    .citing(STRATEGY))
            .rule(Rule.clause("2").when(PAID).then(CarerDefinitionOutcome.REFER).citing(READING))
            .rule(Rule.clause("3")
                    .when(all(CARER_IS_A_CHILD, CARES_FOR_PARENT_GRANDPARENT_OR_SIBLING))
                    .then(CarerDefinitionOutcome.YOUNG_CARER)
                    .citing(STRATEGY))
            // Of a child who cares for anybody else the strategy does not speak.
            .rule(Rule.clause("3")
                    .when(CARER_IS_A_CHILD)
                    .then(CarerDefinitionOutcome.REFER)
                    .citing(READING))
            .otherwise(CarerDefinitionOutcome.CARER)
            .citing(STRATEGY)
            .otherwiseClause("3")
            .outOfScope(
                    CarersStrategy.STRATEGY.at("(living together)"), "whether the two live together does not matter")
            .build();

    private CarerDefinition() {}
}
