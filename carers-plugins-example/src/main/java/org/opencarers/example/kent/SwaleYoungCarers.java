package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The young carers service of Swale: whether it supports a child who cares. */
public final class SwaleYoungCarers {

    private static final Citation PART = KentSources.SWALE_AND_CANTERBURY;

    private static final Parameter<BigDecimal> MIN_AGE = Parameter.number(
                    "kent.swale-young-carers.min-age", "the lower age limit for the young carer", Unit.YEARS)
            .from("2009-04-01", new BigDecimal("5"), PART);

    /** This age itself is inside. */
    private static final Parameter<BigDecimal> MAX_AGE = Parameter.number(
                    "kent.swale-young-carers.max-age", "the upper age limit for the young carer", Unit.YEARS)
            .from("2009-04-01", new BigDecimal("18"), PART);

    /** The policy {@code kent.swale-young-carers}. */
    public static final Policy<YoungCarersOutcome> POLICY = Policy.about(
                    "kent.swale-young-carers",
                    "Does the Swale young carers service support this child?",
                    YoungCarersOutcome.class)
            .favouring(Favour.descending(YoungCarersOutcome.MAY_USE, YoungCarersOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(KentSources.TIME_OF_THE_REPORT)
            .asking(CarerFacts.AGE, CarerFacts.LIVES_IN_SITTINGBOURNE_OR_SHEPPEY, CareFacts.PROVISION)
            .rule(Rule.clause("1")
                    .when(all(
                            CarerFacts.AGE.atLeast(MIN_AGE),
                            CarerFacts.AGE.atMost(MAX_AGE),
                            CarerFacts.LIVES_IN_SITTINGBOURNE_OR_SHEPPEY.isTrue(),
                            KentConditions.CARES))
                    .then(YoungCarersOutcome.MAY_USE)
                    .citing(PART))
            .otherwise(YoungCarersOutcome.NOT_COVERED)
            .citing(PART)
            .otherwiseClause("1")
            .build();

    private SwaleYoungCarers() {}
}
