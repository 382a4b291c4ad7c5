package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.all;

import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The carers' break fund: whether it may pay for a break of somebody who cares for a person with a mental health problem. */
public final class CarersBreakFund {

    private static final Citation FUND = KentSources.REPORT.at("s.4.6");

    /** The policy {@code kent.carers-break-fund}. */
    public static final Policy<CarersBreakFundOutcome> POLICY = Policy.about(
                    "kent.carers-break-fund",
                    "May the carers' break fund (mental health) pay for a break?",
                    CarersBreakFundOutcome.class)
            .favouring(Favour.descending(CarersBreakFundOutcome.MAY_BE_PAID, CarersBreakFundOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(KentSources.TIME_OF_THE_REPORT)
            .asking(CarerFacts.AUTHORITY_CODE, CaredForFacts.CONDITIONS)
            .rule(Rule.clause("1")
                    .when(all(
                            KentConditions.LIVES_IN_KENT,
                            CaredForFacts.CONDITIONS.contains(HealthCondition.MENTAL_HEALTH)))
                    .then(CarersBreakFundOutcome.MAY_BE_PAID)
                    .citing(FUND))
            .otherwise(CarersBreakFundOutcome.NOT_COVERED)
            .citing(FUND)
            .otherwiseClause("1")
            .notModelled(Gap.of("Amounts; which organisation administers the fund where.")
                    .whenItGives(CarersBreakFundOutcome.MAY_BE_PAID))
            .build();

    private CarersBreakFund() {}
}
