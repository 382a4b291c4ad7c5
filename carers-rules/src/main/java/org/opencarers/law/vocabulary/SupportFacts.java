package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.PROFESSIONAL;

import java.math.BigDecimal;
import java.util.List;
import org.opencarers.core.breaks.ShortBreakBooking;
import org.opencarers.core.organisations.DelegatedFunction;
import org.opencarers.core.organisations.Delegation;
import org.opencarers.core.organisations.HospitalManager;
import org.opencarers.core.people.HospitalStay;
import org.opencarers.core.support.Charge;
import org.opencarers.core.support.ChargeSubject;
import org.opencarers.core.support.SupportForm;
import org.opencarers.core.support.SupportPlan;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** Facts about how needs are met: the form of support, charges for it, and who provides it. */
public final class SupportFacts {

    /** Whether the need would be met by support to the carer, or by care to the adult cared for. */
    public static final ChoiceFact<SupportForm> FORM = Fact.of(
                    "support.form",
                    "Would the need be met by support to the carer, or by care to the adult cared for?",
                    AUTHORITY)
            .oneOf("the need would be met by", SupportForm.class)
            .readBy(SituationPart.SUPPORT_PLAN.answer("form", SupportPlan::getForm));

    /** Whether a charge would be made for meeting the need. */
    public static final BooleanFact CHARGE_MADE = Fact.of(
                    "support.charge-made", "Would a charge be made for it?", AUTHORITY)
            .yesOrNo("a charge would be made for the support", "no charge would be made for the support")
            .readBy(SituationPart.CHARGE.answer("made", Charge::getMade));

    /** Which week of the service this would be; the first is 1. At most 10,000, some 190 years: no limit of law. */
    public static final NumberFact<Integer> WEEK_NUMBER = Fact.of(
                    "support.week-number", "Which week of the service would this be?", PROFESSIONAL)
            .whole("the number of this week of the service is", Unit.COUNT, 10000)
            .readBy(SituationPart.SHORT_BREAK.answer("weekNumber", ShortBreakBooking::getWeekNumber));

    /** What the carer would be charged for. */
    public static final ChoiceFact<ChargeSubject> CHARGE_FOR = Fact.of(
                    "charge.for", "What would the carer be charged for?", AUTHORITY)
            .oneOf("the carer would be charged for", ChargeSubject.class)
            .readBy(SituationPart.CHARGE.answer("subject", Charge::getSubject));

    /** How much the charge would be, in pounds. */
    public static final NumberFact<BigDecimal> CHARGE_AMOUNT = Fact.of(
                    "charge.amount", "How much would the charge be?", AUTHORITY)
            .money("the charge would be")
            .called("the charge")
            .readBy(SituationPart.CHARGE.answer("amount", Charge::getAmount));

    /** What meeting the need costs the authority, in pounds. */
    public static final NumberFact<BigDecimal> CHARGE_COST_TO_AUTHORITY = Fact.of(
                    "charge.cost-to-authority", "What does meeting the need cost the authority?", AUTHORITY)
            .money("the cost to the authority of meeting the need is")
            .called("the cost to the authority of meeting the need")
            .readBy(SituationPart.CHARGE.answer("costToAuthority", Charge::getCostToAuthority));

    /** Whether a personal budget states an amount for the carer's needs. */
    public static final BooleanFact PERSONAL_BUDGET_STATES_AMOUNT = Fact.of(
                    "personal-budget.states-amount",
                    "Does a personal budget state an amount for the carer's needs?",
                    AUTHORITY)
            .yesOrNo(
                    "a personal budget states an amount for the carer's needs",
                    "no personal budget states an amount for the carer's needs")
            .readBy(SituationPart.SUPPORT_PLAN.answer(
                    "personalBudgetStatesAmount", SupportPlan::getPersonalBudgetStatesAmount));

    /** Which function would be handed to another body. */
    public static final ChoiceFact<DelegatedFunction> DELEGATED_FUNCTION = Fact.of(
                    "delegation.function", "Which function would be handed to another body?", AUTHORITY)
            .oneOf("the function is", DelegatedFunction.class)
            .readBy(SituationPart.DELEGATION.answer("function", Delegation::getFunction));

    /** Who manages the hospital. */
    public static final ChoiceFact<HospitalManager> HOSPITAL_MANAGER = Fact.of(
                    "hospital.manager", "Who manages the hospital?", PROFESSIONAL)
            .oneOf("the hospital is managed by", HospitalManager.class)
            .readBy(SituationPart.HOSPITAL_STAY.answer("manager", HospitalStay::getManager));

    /** Whether the trust has begun to make plans for the discharge. */
    public static final BooleanFact DISCHARGE_PLANNING_BEGUN = Fact.of(
                    "discharge.planning-begun", "Has the trust begun to make plans for the discharge?", PROFESSIONAL)
            .yesOrNo("the trust has begun to plan the discharge", "the trust has not begun to plan the discharge")
            .readBy(SituationPart.HOSPITAL_STAY.answer(
                    "dischargePlanningBegun", HospitalStay::getDischargePlanningBegun));

    /** Couples already booked for the session. At most 10,000: no limit of a project. */
    public static final NumberFact<Integer> COUPLES_BOOKED = Fact.of(
                    "project.couples-booked", "How many couples are already booked?", AUTHORITY)
            .whole("the couples already booked for the session are", Unit.COUNT, 10000)
            .readBy(SituationPart.SHORT_BREAK.answer("couplesBooked", ShortBreakBooking::getCouplesBooked));

    static final List<Fact<?>> ALL = List.of(
            FORM,
            CHARGE_MADE,
            WEEK_NUMBER,
            CHARGE_FOR,
            CHARGE_AMOUNT,
            CHARGE_COST_TO_AUTHORITY,
            PERSONAL_BUDGET_STATES_AMOUNT,
            DELEGATED_FUNCTION,
            HOSPITAL_MANAGER,
            DISCHARGE_PLANNING_BEGUN,
            COUPLES_BOOKED);

    private SupportFacts() {}
}
