package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;

import java.math.BigDecimal;
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

/** Swale and Canterbury Carers Support: whether the charity serves an adult carer. */
public final class SwaleCanterburyCarersSupport {

    private static final Citation PART = KentSources.SWALE_AND_CANTERBURY;

    private static final long ADULT = 18;

    /** The child may be this old; from 0 on, so there is no lower limit. */
    private static final Parameter<BigDecimal> MAX_CHILD_AGE = Parameter.number(
                    "kent.swale-canterbury-carers-support.max-child-age",
                    "the upper age limit for the child of a parent carer",
                    Unit.YEARS)
            .from("2009-04-01", new BigDecimal("25"), PART);

    private static final Condition LIVES_IN_SWALE_OR_CANTERBURY = CarerFacts.DISTRICT_CODE
            .is(KentDistricts.SWALE, KentDistricts.CANTERBURY)
            .named("the carer lives in Swale (E07000113) or Canterbury (E07000106)");

    private static final Condition PARENT_CARER = all(
            CareFacts.RELATIONSHIP.is(Relationship.PARENT),
            CaredForFacts.DISABLED.isTrue(),
            CaredForFacts.AGE.atMost(MAX_CHILD_AGE));

    /** The policy {@code kent.swale-canterbury-carers-support}. */
    public static final Policy<CarersSupportOutcome> POLICY = Policy.about(
                    "kent.swale-canterbury-carers-support",
                    "Does Swale and Canterbury Carers Support serve this adult carer?",
                    CarersSupportOutcome.class)
            .favouring(Favour.descending(CarersSupportOutcome.MAY_USE, CarersSupportOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(KentSources.TIME_OF_THE_REPORT)
            .asking(
                    CarerFacts.AGE,
                    CarerFacts.DISTRICT_CODE,
                    CareFacts.RELATIONSHIP,
                    CaredForFacts.AGE,
                    CaredForFacts.DISABLED)
            .rule(Rule.clause("1")
                    .when(any(CarerFacts.AGE.lessThan(ADULT), not(LIVES_IN_SWALE_OR_CANTERBURY)))
                    .then(CarersSupportOutcome.NOT_COVERED)
                    .citing(PART))
            .rule(Rule.clause("2")
                    .when(PARENT_CARER)
                    .then(CarersSupportOutcome.MAY_USE)
                    .citing(PART))
            .rule(Rule.clause("3")
                    .when(CaredForFacts.AGE.lessThan(ADULT))
                    .then(CarersSupportOutcome.NOT_COVERED)
                    .citing(PART))
            // Whether 18 itself is "over the age of 18", the report does not say.
            .rule(Rule.clause("3")
                    .when(any(CaredForFacts.AGE.exactly(ADULT), KentConditions.NEITHER_RELATIVE_NOR_FRIEND))
                    .then(CarersSupportOutcome.REFER)
                    .citing(PART.known(Certainty.INFERRED)))
            .otherwise(CarersSupportOutcome.MAY_USE)
            .citing(PART)
            .otherwiseClause("3")
            .build();

    private SwaleCanterburyCarersSupport() {}
}
