package org.opencarers.law.gb;

import static org.opencarers.law.gb.CarersAllowanceConditions.ENOUGH_HOURS_FOR_ONE_PERSON;
import static org.opencarers.law.gb.CarersAllowanceConditions.NOBODY_ELSE_IS_PAID;
import static org.opencarers.law.gb.CarersAllowanceConditions.QUALIFYING_BENEFIT_IS_PAID;
import static org.opencarers.law.gb.CarersAllowanceConditions.TEMPORARY_BREAK;
import static org.opencarers.law.gb.CarersAllowanceLimits.RUN_ON_WEEKS;
import static org.opencarers.law.gb.CarersAllowanceSources.ACT;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;

/** The caring that Carer's Allowance is for, and what stands in its place in the weeks after a death: clauses 3 to 5. */
final class CarersAllowanceCaring {

    private static final Condition CARING_FOR_SOMEBODY_ALIVE = all(
                    CaredForFacts.ALIVE.isTrue(),
                    any(ENOUGH_HOURS_FOR_ONE_PERSON, TEMPORARY_BREAK)
                            .named("the carer cares for enough hours or is on a temporary break")
                            .clause("3"),
                    QUALIFYING_BENEFIT_IS_PAID,
                    NOBODY_ELSE_IS_PAID)
            .named("the carer cares for somebody who is alive");

    private static final Condition WITHIN_RUN_ON_AFTER_DEATH = all(
                    CaredForFacts.ALIVE.isFalse(),
                    BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE.isTrue(),
                    CaredForFacts.WEEKS_SINCE_DEATH.lessThan(RUN_ON_WEEKS))
            .named("the carer was entitled until a death, and the run-on has not ended")
            .clause("5")
            .citing(ACT.at("s.70(1A)"));

    // The weeks run from the Sunday after the death, so whether the last of them is over depends on the weekday.
    static final Condition AT_END_OF_RUN_ON_AFTER_DEATH = all(
                    CaredForFacts.ALIVE.isFalse(),
                    BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE.isTrue(),
                    CaredForFacts.WEEKS_SINCE_DEATH.exactly(RUN_ON_WEEKS))
            .named("the carer was entitled until a death, and the run-on is just ending")
            .clause("5")
            .citing(ACT.at("s.70(1A)").known(Certainty.INFERRED));

    static final Condition CARING = any(CARING_FOR_SOMEBODY_ALIVE, WITHIN_RUN_ON_AFTER_DEATH)
            .named("the carer is caring, or was until a recent death");

    private CarersAllowanceCaring() {}
}
