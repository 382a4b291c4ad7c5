package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The Young Carers Project of Carers' Support in Ashford: whether it supports a child who cares. */
public final class AshfordYoungCarersProject {

    private static final Citation PART = KentSources.ASHFORD_AND_SHEPWAY;

    private static final Parameter<BigDecimal> MIN_AGE = Parameter.number(
                    "kent.ashford-young-carers-project.min-age", "the lower age limit for the young carer", Unit.YEARS)
            .from("2009-04-01", new BigDecimal("6"), PART);

    /** This age itself is inside. */
    private static final Parameter<BigDecimal> MAX_AGE = Parameter.number(
                    "kent.ashford-young-carers-project.max-age", "the upper age limit for the young carer", Unit.YEARS)
            .from("2009-04-01", new BigDecimal("18"), PART);

    private static final Condition LIVES_IN_ASHFORD_SHEPWAY_OR_DOVER = CarerFacts.DISTRICT_CODE
            .is(KentDistricts.ASHFORD, KentDistricts.SHEPWAY, KentDistricts.DOVER)
            .named("the carer lives in Ashford (E07000105), Shepway (E07000112) or Dover (E07000108)");

    /** The policy {@code kent.ashford-young-carers-project}. */
    public static final Policy<YoungCarersOutcome> POLICY = Policy.about(
                    "kent.ashford-young-carers-project",
                    "Does the Young Carers Project support this child?",
                    YoungCarersOutcome.class)
            .favouring(Favour.descending(YoungCarersOutcome.MAY_USE, YoungCarersOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(KentSources.TIME_OF_THE_REPORT)
            .asking(CarerFacts.AGE, CarerFacts.DISTRICT_CODE, CareFacts.PROVISION)
            .rule(Rule.clause("1")
                    .when(all(
                            CarerFacts.AGE.atLeast(MIN_AGE),
                            CarerFacts.AGE.atMost(MAX_AGE),
                            LIVES_IN_ASHFORD_SHEPWAY_OR_DOVER,
                            KentConditions.CARES))
                    .then(YoungCarersOutcome.MAY_USE)
                    .citing(PART))
            .otherwise(YoungCarersOutcome.NOT_COVERED)
            .citing(PART)
            .otherwiseClause("1")
            .build();

    private AshfordYoungCarersProject() {}
}
