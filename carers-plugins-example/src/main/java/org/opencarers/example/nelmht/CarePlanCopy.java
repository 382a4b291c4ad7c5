package org.opencarers.example.nelmht;

import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/**
 * The copy of the care plan: whether the strategy promises it to the carer, with the contacts for a crisis.
 *
 * <p>Nothing is disclosed by the answer. Whether this person may be told this now is asked of the rules on sharing.
 */
public final class CarePlanCopy {

    private static final Citation ACTION = CarersStrategy.STRATEGY.at("action 3");

    private static final Condition THERE_IS_NO_PLAN =
            CaredForFacts.HAS_CARE_PLAN.isFalse().clause("1").citing(ACTION);

    private static final Condition PERSON_CONSENTS =
            CaredForFacts.CONSENTS_TO_SHARING_PLAN.isTrue().clause("2").citing(ACTION);

    /** The policy {@code nelmht.care-plan-copy}: a plan that is withheld does not compare with none. */
    public static final Policy<CarePlanCopyOutcome> POLICY = Policy.about(
                    "nelmht.care-plan-copy",
                    "Is the carer given a copy of the care plan with contacts?",
                    CarePlanCopyOutcome.class)
            .favouring(Favour.descending(CarePlanCopyOutcome.GIVE_COPY, CarePlanCopyOutcome.WITHHOLD_COPY)
                    .andDescending(CarePlanCopyOutcome.GIVE_COPY, CarePlanCopyOutcome.NO_PLAN))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(CarersStrategy.TIME_OF_THE_STRATEGY)
            .asking(CaredForFacts.HAS_CARE_PLAN, CaredForFacts.CONSENTS_TO_SHARING_PLAN)
            .rule(Rule.clause("1")
                    .when(THERE_IS_NO_PLAN)
                    .then(CarePlanCopyOutcome.NO_PLAN)
                    .citing(ACTION))
            .rule(Rule.clause("2")
                    .when(PERSON_CONSENTS)
                    .then(CarePlanCopyOutcome.GIVE_COPY)
                    .citing(ACTION))
            .otherwise(CarePlanCopyOutcome.WITHHOLD_COPY)
            .citing(ACTION)
            .otherwiseClause("2")
            .notModelled(Gap.of("Capacity and refusals: ask the rules on sharing information with carers.")
                    .whenItGives(CarePlanCopyOutcome.GIVE_COPY, CarePlanCopyOutcome.WITHHOLD_COPY))
            .delegating(
                    CarersStrategy.STRATEGY.at("action 3 (capacity and refusals)"),
                    "the rules on sharing information with carers")
            .build();

    private CarePlanCopy() {}
}
