package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARER;

import java.math.BigDecimal;
import java.util.List;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.EducationLevel;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;

/** Facts that benefits for carers ask about: earnings, study and other benefits. */
public final class BenefitFacts {

    /** Pounds a week after the deductions that the law allows; never more than the gross earnings. */
    public static final NumberFact<BigDecimal> NET_WEEKLY_EARNINGS = Fact.of(
                    "carer.net-weekly-earnings", "What are the carer's weekly earnings after deductions?", CARER)
            .money("the carer's net weekly earnings are")
            .readBy(SituationPart.CARER.answer("netWeeklyEarnings", Carer::getNetWeeklyEarnings));

    /** Pounds a week before deductions. */
    public static final NumberFact<BigDecimal> GROSS_WEEKLY_EARNINGS = Fact.of(
                    "carer.gross-weekly-earnings", "What are the carer's weekly earnings before deductions?", CARER)
            .money("the carer's gross weekly earnings are")
            .readBy(SituationPart.CARER.answer("grossWeeklyEarnings", Carer::getGrossWeeklyEarnings));

    /** Pounds a week of State Pension or another overlapping benefit; none is 0.00. */
    public static final NumberFact<BigDecimal> OVERLAPPING_BENEFIT_WEEKLY = Fact.of(
                    "carer.overlapping-benefit-weekly",
                    "How much State Pension or other overlapping benefit does the carer get a week?",
                    CARER)
            .money("the carer's State Pension or other overlapping benefit a week is")
            .called("the State Pension or other overlapping benefit")
            .readBy(SituationPart.CARER.answer("overlappingBenefitWeekly", Carer::getOverlappingBenefitWeekly));

    /** Hours of supervised study a week, 0 to 168. */
    public static final NumberFact<BigDecimal> EDUCATION_HOURS_PER_WEEK = Fact.of(
                    "carer.education-hours-per-week", "How many hours a week of supervised study?", CARER)
            .hoursAWeek("the hours of supervised study a week are")
            .readBy(SituationPart.CARER.answer("educationHoursPerWeek", Carer::getEducationHoursPerWeek));

    /** Whether the school, college or university calls the course full-time. */
    public static final BooleanFact FULL_TIME_EDUCATION = Fact.of(
                    "carer.full-time-education",
                    "Does the school, college or university call the course full-time?",
                    CARER)
            .yesOrNo("the carer's course is called full-time", "the carer is on no course that is called full-time")
            .readBy(SituationPart.CARER.answer("fullTimeEducation", Carer::getFullTimeEducation));

    /** The level of the carer's course; no course is NONE. */
    public static final ChoiceFact<EducationLevel> EDUCATION_LEVEL = Fact.of(
                    "carer.education-level", "What level is the carer's course?", CARER)
            .oneOf("the carer is on", EducationLevel.class)
            .readBy(SituationPart.CARER.answer("educationLevel", Carer::getEducationLevel));

    /** Whether Social Security Scotland accepts an exception, such as no parental support. */
    public static final BooleanFact CSP_EDUCATION_EXCEPTION = Fact.of(
                    "carer.csp-education-exception",
                    "Does Social Security Scotland accept an exception, such as no parental support?",
                    AUTHORITY)
            .yesOrNo(
                    "Social Security Scotland accepts an exception for the education",
                    "Social Security Scotland accepts no exception for the education")
            .readBy(SituationPart.CARER.answer("cspEducationException", Carer::getCspEducationException));

    /** Whether the carer was entitled immediately before the break in care or the death. */
    public static final BooleanFact ENTITLED_IMMEDIATELY_BEFORE = Fact.of(
                    "carer.entitled-immediately-before",
                    "Was the carer entitled immediately before the break or the death?",
                    AUTHORITY)
            .yesOrNo(
                    "the carer was entitled immediately before the break or the death",
                    "the carer was not entitled immediately before the break or the death")
            .readBy(SituationPart.CARER.answer("entitledImmediatelyBefore", Carer::getEntitledImmediatelyBefore));

    /** Whether the carer is under State Pension age. Asked, not worked out from the age: that age depends on the day of birth. */
    public static final BooleanFact UNDER_STATE_PENSION_AGE = Fact.of(
                    "carer.under-state-pension-age", "Is the carer under State Pension age?", CARER)
            .yesOrNo("the carer is under State Pension age", "the carer is at or over State Pension age")
            .readBy(SituationPart.CARER.answer("underStatePensionAge", Carer::getUnderStatePensionAge));

    /** Whether the same claimant has the Universal Credit element for limited capability for work and work-related activity. */
    public static final BooleanFact UC_LCWRA_ELEMENT = Fact.of(
                    "carer.uc-lcwra-element",
                    "Has the same claimant the element for limited capability for work and work-related activity?",
                    CARER)
            .yesOrNo(
                    "the claimant has the element for limited capability for work and work-related activity",
                    "the claimant does not have the element for limited capability for work and work-related activity")
            .readBy(SituationPart.CARER.answer("ucLcwraElement", Carer::getUcLcwraElement));

    /** Whether the carer gets, or has applied for, Carer's Allowance or Carer Support Payment. */
    public static final BooleanFact HAS_OR_APPLIED_FOR_CARER_BENEFIT = Fact.of(
                    "carer.has-or-applied-for-carer-benefit",
                    "Does the carer get, or has the carer applied for, Carer's Allowance or Carer Support Payment?",
                    CARER)
            .yesOrNo(
                    "the carer gets, or has applied for, Carer's Allowance or Carer Support Payment",
                    "the carer neither gets nor has applied for Carer's Allowance or Carer Support Payment")
            .readBy(SituationPart.CARER.answer("hasOrAppliedForCarerBenefit", Carer::getHasOrAppliedForCarerBenefit));

    /** Whether the carer has had a Young Carer Grant in the last 12 months. */
    public static final BooleanFact YOUNG_CARER_GRANT_LAST_12_MONTHS = Fact.of(
                    "carer.young-carer-grant-last-12-months",
                    "Has the carer had a Young Carer Grant in the last 12 months?",
                    CARER)
            .yesOrNo(
                    "the carer has had a Young Carer Grant in the last 12 months",
                    "the carer has had no Young Carer Grant in the last 12 months")
            .readBy(SituationPart.WHOLE.answer(
                    "youngCarerGrantLast12Months", CareSituation::getYoungCarerGrantLast12Months));

    /** Whether the carer was actually paid for the qualifying date; an underlying entitlement is not payment. */
    public static final BooleanFact PAID_ON_QUALIFYING_DATE = Fact.of(
                    "carer.paid-on-qualifying-date",
                    "Was the carer actually paid Carer's Allowance or Carer Support Payment for that date?",
                    AUTHORITY)
            .yesOrNo(
                    "the carer was actually paid Carer's Allowance or Carer Support Payment for the date",
                    "the carer was not actually paid Carer's Allowance or Carer Support Payment for the date")
            .readBy(SituationPart.CARER.answer("paidOnQualifyingDate", Carer::getPaidOnQualifyingDate));

    static final List<Fact<?>> ALL = List.of(
            NET_WEEKLY_EARNINGS,
            GROSS_WEEKLY_EARNINGS,
            OVERLAPPING_BENEFIT_WEEKLY,
            EDUCATION_HOURS_PER_WEEK,
            FULL_TIME_EDUCATION,
            EDUCATION_LEVEL,
            CSP_EDUCATION_EXCEPTION,
            ENTITLED_IMMEDIATELY_BEFORE,
            UNDER_STATE_PENSION_AGE,
            UC_LCWRA_ELEMENT,
            HAS_OR_APPLIED_FOR_CARER_BENEFIT,
            YOUNG_CARER_GRANT_LAST_12_MONTHS,
            PAID_ON_QUALIFYING_DATE);

    private BenefitFacts() {}
}
