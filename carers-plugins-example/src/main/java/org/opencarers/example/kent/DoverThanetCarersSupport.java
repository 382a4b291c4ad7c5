package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;

import java.math.BigDecimal;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** Carers' Support Dover District and Thanet: whether the charity supports an adult carer. */
public final class DoverThanetCarersSupport {

    private static final Citation PART = KentSources.DOVER_AND_THANET;
    private static final Citation READING = PART.known(Certainty.INFERRED);

    private static final DateRange BEFORE_THANET = DateRange.before("2009-11-01");
    private static final DateRange WITH_THANET = DateRange.from("2009-11-01");

    /** The charity took Thanet on in this month, on a day that is not stated. */
    private static final DateRange MONTH_OF_THANET =
            DateRange.from("2009-11-01").through("2009-11-30");

    /** The carer must be older than this: whether 18 itself is "over the age of 18", the report does not say. */
    private static final Parameter<BigDecimal> OVER_AGE = Parameter.number(
                    "kent.dover-thanet-carers-support.over-age", "the age that the carer must be over", Unit.YEARS)
            .from("2009-04-01", new BigDecimal("18"), PART);

    private static final Condition NOT_MEANT_FOR_THEM = any(
            CarerFacts.AGE.lessThan(OVER_AGE),
            CareFacts.PAID.isTrue(),
            CaredForFacts.CONDITIONS.containsNoneOf(
                    HealthCondition.PHYSICAL_DISABILITY,
                    HealthCondition.LEARNING_DISABILITY,
                    HealthCondition.MENTAL_HEALTH));

    private static final Condition LIVES_IN_DOVER =
            CarerFacts.DISTRICT_CODE.is(KentDistricts.DOVER).named("the carer lives in Dover (E07000108)");

    private static final Condition LIVES_IN_THANET =
            CarerFacts.DISTRICT_CODE.is(KentDistricts.THANET).named("the carer lives in Thanet (E07000114)");

    private static final Condition LIVES_IN_DOVER_OR_THANET = CarerFacts.DISTRICT_CODE
            .is(KentDistricts.DOVER, KentDistricts.THANET)
            .named("the carer lives in Dover (E07000108) or Thanet (E07000114)");

    /** The policy {@code kent.dover-thanet-carers-support}. */
    public static final Policy<CarersSupportOutcome> POLICY = Policy.about(
                    "kent.dover-thanet-carers-support",
                    "Does Carers' Support Dover District and Thanet support this carer?",
                    CarersSupportOutcome.class)
            .favouring(Favour.descending(CarersSupportOutcome.MAY_USE, CarersSupportOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(KentSources.TIME_OF_THE_REPORT)
            .asking(
                    CarerFacts.AGE,
                    CarerFacts.DISTRICT_CODE,
                    CareFacts.PAID,
                    CareFacts.RELATIONSHIP,
                    CaredForFacts.CONDITIONS)
            .rule(Rule.clause("1")
                    .when(NOT_MEANT_FOR_THEM)
                    .then(CarersSupportOutcome.NOT_COVERED)
                    .citing(PART))
            .rule(Rule.clause("1")
                    .when(not(LIVES_IN_DOVER))
                    .then(CarersSupportOutcome.NOT_COVERED)
                    .citing(PART)
                    .inForce(BEFORE_THANET))
            .rule(Rule.clause("1")
                    .when(not(LIVES_IN_DOVER_OR_THANET))
                    .then(CarersSupportOutcome.NOT_COVERED)
                    .citing(PART)
                    .inForce(WITH_THANET))
            .rule(Rule.clause("2")
                    .when(LIVES_IN_THANET)
                    .then(CarersSupportOutcome.REFER)
                    .citing(READING)
                    .inForce(MONTH_OF_THANET))
            .rule(Rule.clause("3")
                    .when(any(CarerFacts.AGE.exactly(OVER_AGE), KentConditions.NEITHER_RELATIVE_NOR_FRIEND))
                    .then(CarersSupportOutcome.REFER)
                    .citing(READING))
            .otherwise(CarersSupportOutcome.MAY_USE)
            .citing(PART)
            .otherwiseClause("3")
            .build();

    private DoverThanetCarersSupport() {}
}
