package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import org.opencarers.core.support.Manageability;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.DirectPaymentFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Direct payments to carers: whether the authority must pay the carer money in place of arranging support. */
public final class CarerDirectPayment {

    private static final Condition BUDGET_ALLOWS_A_PAYMENT = all(
                    SupportFacts.PERSONAL_BUDGET_STATES_AMOUNT.isTrue().citing(CARE_ACT.at("s.31(1)(a)")),
                    DirectPaymentFacts.PROHIBITED.isFalse().citing(CARE_ACT.at("s.31(5)")))
            .named("a personal budget states an amount, and regulations do not forbid a direct payment")
            .clause("1");

    private static final Condition CARER_CAN_ASK =
            CarerFacts.HAS_CAPACITY_TO_REQUEST.isTrue().clause("2").citing(CARE_ACT.at("s.31"));

    private static final Condition CARER_ASKS =
            DirectPaymentFacts.REQUESTED.isTrue().clause("3").citing(CARE_ACT.at("s.31(1)(b)"));

    // With help is as good as alone: s.31(6)(b).
    private static final Condition PAYMENT_CAN_BE_MANAGED = DirectPaymentFacts.MANAGEABLE
            .isAnyOf(Manageability.ALONE, Manageability.WITH_HELP)
            .clause("3")
            .citing(CARE_ACT.at("s.31(6)"), CARE_ACT.at("s.31(6)(b)"));

    private static final Condition PAYMENT_IS_APPROPRIATE =
            DirectPaymentFacts.APPROPRIATE.isTrue().clause("3").citing(CARE_ACT.at("s.31(7)"));

    private static final Condition ANY_NOMINEE_AGREES = any(
                    DirectPaymentFacts.TO_NOMINEE.isFalse(), DirectPaymentFacts.NOMINEE_AGREES.isTrue())
            .named("the payment goes to the carer, or the nominated person agrees")
            .clause("4")
            .citing(CARE_ACT.at("s.31(4)"));

    /** The policy {@code england.carer-direct-payment}. */
    public static final Policy<CarerDirectPaymentOutcome> POLICY = Policy.about(
                    "england.carer-direct-payment",
                    "Must the authority pay the carer a direct payment?",
                    CarerDirectPaymentOutcome.class)
            .favouring(Favour.descending(CarerDirectPaymentOutcome.MUST_PAY, CarerDirectPaymentOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("section 31 of the Care Act 2014 applies from that day")
                    .citing(CARE_ACT.at("s.31")))
            .asking(
                    SupportFacts.PERSONAL_BUDGET_STATES_AMOUNT,
                    DirectPaymentFacts.PROHIBITED,
                    CarerFacts.HAS_CAPACITY_TO_REQUEST,
                    DirectPaymentFacts.REQUESTED,
                    DirectPaymentFacts.TO_NOMINEE,
                    DirectPaymentFacts.NOMINEE_AGREES,
                    DirectPaymentFacts.MANAGEABLE,
                    DirectPaymentFacts.APPROPRIATE)
            .rule(Rule.clause("2")
                    .when(all(
                            BUDGET_ALLOWS_A_PAYMENT,
                            CarerFacts.HAS_CAPACITY_TO_REQUEST.isFalse().clause("2")))
                    .then(CarerDirectPaymentOutcome.REFER)
                    .citing(CARE_ACT.at("ss.31-32")))
            .rule(Rule.clause("5")
                    .when(all(
                            BUDGET_ALLOWS_A_PAYMENT,
                            CARER_CAN_ASK,
                            CARER_ASKS,
                            PAYMENT_CAN_BE_MANAGED,
                            PAYMENT_IS_APPROPRIATE,
                            ANY_NOMINEE_AGREES))
                    .then(CarerDirectPaymentOutcome.MUST_PAY)
                    .citing(CARE_ACT.at("s.31")))
            .otherwise(CarerDirectPaymentOutcome.NO_DUTY)
            .citing(CARE_ACT.at("s.31"))
            .notModelled(
                    // It is for carers without the capacity to ask; who must be paid under s.31 has asked.
                    Gap.of("Section 32, for a carer who lacks the capacity to ask.")
                            .whenItGives(CarerDirectPaymentOutcome.NO_DUTY, CarerDirectPaymentOutcome.REFER),
                    Gap.of("Stopping and recovering payments (s.33)."))
            .leavingToJudgement(CARE_ACT.at("ss.31-32"), CarerDirectPaymentOutcome.REFER)
            .leavingToJudgement(CARE_ACT.at("s.31(6)"), DirectPaymentFacts.MANAGEABLE)
            .leavingToJudgement(CARE_ACT.at("s.31(7)"), DirectPaymentFacts.APPROPRIATE)
            .notYet(
                    CARE_ACT.at("s.32"),
                    "the five conditions for an authorised person; where the carer lacks capacity, a person applies them")
            .outOfScope(CARE_ACT.at("s.33"), "stopping and recovering payments, not whether one must be made")
            .build();

    private CarerDirectPayment() {}
}
