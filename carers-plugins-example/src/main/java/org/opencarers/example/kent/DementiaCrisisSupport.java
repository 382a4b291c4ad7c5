package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The Dementia and Care Crisis Support Service: whether it may be used in a given week. */
public final class DementiaCrisisSupport {

    private static final Citation SERVICE = KentSources.REPORT.at("s.3.14");

    /** The last of these weeks is inside. */
    private static final Parameter<BigDecimal> MAX_WEEKS = Parameter.number(
                    "kent.dementia-crisis-support.max-weeks", "the weeks for which the service may be used", Unit.COUNT)
            .from("2010-04-01", new BigDecimal("6"), SERVICE);

    /** The policy {@code kent.dementia-crisis-support}: without the service a carer has as little after six weeks as before. */
    public static final Policy<DementiaCrisisSupportOutcome> POLICY = Policy.about(
                    "kent.dementia-crisis-support",
                    "May the Dementia and Care Crisis Support Service be used this week?",
                    DementiaCrisisSupportOutcome.class)
            .favouring(Favour.descending(DementiaCrisisSupportOutcome.MAY_USE, DementiaCrisisSupportOutcome.NOT_COVERED)
                    .andDescending(DementiaCrisisSupportOutcome.MAY_USE, DementiaCrisisSupportOutcome.LIMIT_REACHED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.of(DateRange.from("2010-04-01").through("2011-03-31"))
                    .because("the service began in April 2010; that the report holds until March 2011 is inferred")
                    .citing(SERVICE))
            .asking(
                    CaredForFacts.IN_NHS_WEST_KENT,
                    CaredForFacts.CONDITIONS,
                    CareFacts.AT_RISK_OF_BREAKDOWN,
                    SupportFacts.WEEK_NUMBER)
            .rule(Rule.clause("1")
                    .when(any(
                            CaredForFacts.IN_NHS_WEST_KENT.isFalse(),
                            CaredForFacts.CONDITIONS.containsNoneOf(HealthCondition.DEMENTIA),
                            CareFacts.AT_RISK_OF_BREAKDOWN.isFalse()))
                    .then(DementiaCrisisSupportOutcome.NOT_COVERED)
                    .citing(SERVICE))
            .rule(Rule.clause("2")
                    .when(SupportFacts.WEEK_NUMBER.moreThan(MAX_WEEKS))
                    .then(DementiaCrisisSupportOutcome.LIMIT_REACHED)
                    .citing(SERVICE))
            .otherwise(DementiaCrisisSupportOutcome.MAY_USE)
            .citing(SERVICE)
            .otherwiseClause("2")
            .build();

    private DementiaCrisisSupport() {}
}
