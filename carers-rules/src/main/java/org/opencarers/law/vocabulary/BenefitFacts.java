package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.AUTHORITY;
import static org.opencarers.rules.Informant.CARER;

import java.math.BigDecimal;
import java.util.List;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.EducationLevel;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** Facts that benefits for carers ask about: earnings, study, presence, residence and other benefits. */
public final class BenefitFacts {

    /** Pounds a week after the deductions that the law allows; never more than the gross earnings. */
    public static final NumberFact<BigDecimal> NET_WEEKLY_EARNINGS = Fact.of(
                    "carer.net-weekly-earnings", "What are the carer's weekly earnings after deductions?", CARER)
            .money("the carer's net weekly earnings are")
            .readBy(SituationPart.carer(Carer::getNetWeeklyEarnings));

    /** Pounds a week before deductions. */
    public static final NumberFact<BigDecimal> GROSS_WEEKLY_EARNINGS = Fact.of(
                    "carer.gross-weekly-earnings", "What are the carer's weekly earnings before deductions?", CARER)
            .money("the carer's gross weekly earnings are")
            .readBy(SituationPart.carer(Carer::getGrossWeeklyEarnings));

    /** Pounds a week of State Pension or another overlapping benefit; none is 0.00. */
    public static final NumberFact<BigDecimal> OVERLAPPING_BENEFIT_WEEKLY = Fact.of(
                    "carer.overlapping-benefit-weekly",
                    "How much State Pension or other overlapping benefit does the carer get a week?",
                    CARER)
            .money("the carer's State Pension or other overlapping benefit a week is")
            .readBy(SituationPart.carer(Carer::getOverlappingBenefitWeekly));

    /** Hours of supervised study a week, 0 to 168. */
    public static final NumberFact<BigDecimal> EDUCATION_HOURS_PER_WEEK = Fact.of(
                    "carer.education-hours-per-week", "How many hours a week of supervised study?", CARER)
            .hoursAWeek("hours of supervised study a week are")
            .readBy(SituationPart.carer(Carer::getEducationHoursPerWeek));

    /** Whether the school, college or university calls the course full-time. */
    public static final BooleanFact FULL_TIME_EDUCATION = Fact.of(
                    "carer.full-time-education",
                    "Does the school, college or university call the course full-time?",
                    CARER)
            .yesOrNo("the carer's course is called full-time", "the carer is on no course that is called full-time")
            .readBy(SituationPart.carer(Carer::getFullTimeEducation));

    /** The level of the carer's course; no course is NONE. */
    public static final ChoiceFact<EducationLevel> EDUCATION_LEVEL = Fact.of(
                    "carer.education-level", "What level is the carer's course?", CARER)
            .oneOf("the level of the carer's course is", EducationLevel.class);

    /** Whether Social Security Scotland accepts an exception, such as no parental support. */
    public static final BooleanFact CSP_EDUCATION_EXCEPTION = Fact.of(
                    "carer.csp-education-exception",
                    "Does Social Security Scotland accept an exception, such as no parental support?",
                    AUTHORITY)
            .yesOrNo(
                    "Social Security Scotland accepts an exception for the education",
                    "Social Security Scotland accepts no exception for the education");

    /** Whether the carer meets the residence and presence conditions of Carer Support Payment. */
    public static final BooleanFact MEETS_CSP_RESIDENCE = Fact.of(
                    "carer.meets-csp-residence",
                    "Does the carer meet the residence and presence conditions of Carer Support Payment?",
                    AUTHORITY)
            .yesOrNo(
                    "the carer meets the residence and presence conditions of Carer Support Payment",
                    "the carer does not meet the residence and presence conditions of Carer Support Payment");

    /** Whether the carer is habitually resident; for dates before 2013, ordinarily resident. */
    public static final BooleanFact HABITUALLY_RESIDENT = Fact.of(
                    "carer.habitually-resident", "Is the carer habitually (before 2013: ordinarily) resident?", CARER)
            .yesOrNo("the carer is habitually resident", "the carer is not habitually resident")
            .readBy(SituationPart.carer(Carer::getHabituallyResident));

    /** Whether the carer is subject to immigration control. */
    public static final BooleanFact SUBJECT_TO_IMMIGRATION_CONTROL = Fact.of(
                    "carer.subject-to-immigration-control", "Is the carer subject to immigration control?", CARER)
            .yesOrNo("the carer is subject to immigration control", "the carer is not subject to immigration control")
            .readBy(SituationPart.carer(Carer::getSubjectToImmigrationControl));

    /** Weeks among the last 156 in which the carer was present, 0 to 156. */
    public static final NumberFact<Integer> WEEKS_PRESENT_LAST_156 = Fact.of(
                    "carer.weeks-present-last-156", "In how many of the last 156 weeks was the carer present?", CARER)
            .whole("weeks present among the last 156 are", Unit.WEEKS, 156)
            .readBy(SituationPart.carer(Carer::getWeeksPresentLast156));

    /** Weeks among the last 52 in which the carer was present, 0 to 52. */
    public static final NumberFact<Integer> WEEKS_PRESENT_LAST_52 = Fact.of(
                    "carer.weeks-present-last-52", "In how many of the last 52 weeks was the carer present?", CARER)
            .whole("weeks present among the last 52 are", Unit.WEEKS, 52)
            .readBy(SituationPart.carer(Carer::getWeeksPresentLast52));

    /** Whether past presence is not asked of the carer, as with refugee status or humanitarian protection. */
    public static final BooleanFact PAST_PRESENCE_EXEMPT = Fact.of(
                    "carer.past-presence-exempt",
                    "Is the carer exempt from past presence (refugee or humanitarian protection)?",
                    CARER)
            .yesOrNo("the carer is exempt from past presence", "the carer is not exempt from past presence")
            .readBy(SituationPart.carer(Carer::getPastPresenceExempt));

    /** Whether the carer was entitled immediately before the break in care or the death. */
    public static final BooleanFact ENTITLED_IMMEDIATELY_BEFORE = Fact.of(
                    "carer.entitled-immediately-before",
                    "Was the carer entitled immediately before the break or the death?",
                    AUTHORITY)
            .yesOrNo(
                    "the carer was entitled immediately before the break or the death",
                    "the carer was not entitled immediately before the break or the death")
            .readBy(SituationPart.carer(Carer::getEntitledImmediatelyBefore));

    /** Whether the carer is under State Pension age. Asked, not worked out from the age: that age depends on the day of birth. */
    public static final BooleanFact UNDER_STATE_PENSION_AGE = Fact.of(
                    "carer.under-state-pension-age", "Is the carer under State Pension age?", CARER)
            .yesOrNo("the carer is under State Pension age", "the carer is at or over State Pension age");

    /** Whether the same claimant has the Universal Credit element for limited capability for work and work-related activity. */
    public static final BooleanFact UC_LCWRA_ELEMENT = Fact.of(
                    "carer.uc-lcwra-element",
                    "Has the same claimant the element for limited capability for work and work-related activity?",
                    CARER)
            .yesOrNo(
                    "the claimant has the element for limited capability for work and work-related activity",
                    "the claimant does not have the element for limited capability for work and work-related activity");

    /** Whether the carer gets, or has applied for, Carer's Allowance or Carer Support Payment. */
    public static final BooleanFact HAS_OR_APPLIED_FOR_CARER_BENEFIT = Fact.of(
                    "carer.has-or-applied-for-carer-benefit",
                    "Does the carer get, or has the carer applied for, Carer's Allowance or Carer Support Payment?",
                    CARER)
            .yesOrNo(
                    "the carer gets, or has applied for, Carer's Allowance or Carer Support Payment",
                    "the carer neither gets nor has applied for Carer's Allowance or Carer Support Payment");

    /** Whether the carer has had a Young Carer Grant in the last 12 months. */
    public static final BooleanFact YOUNG_CARER_GRANT_LAST_12_MONTHS = Fact.of(
                    "carer.young-carer-grant-last-12-months",
                    "Has the carer had a Young Carer Grant in the last 12 months?",
                    CARER)
            .yesOrNo(
                    "the carer has had a Young Carer Grant in the last 12 months",
                    "the carer has had no Young Carer Grant in the last 12 months");

    /** Whether the carer was actually paid for the qualifying date; an underlying entitlement is not payment. */
    public static final BooleanFact PAID_ON_QUALIFYING_DATE = Fact.of(
                    "carer.paid-on-qualifying-date",
                    "Was the carer actually paid Carer's Allowance or Carer Support Payment for that date?",
                    AUTHORITY)
            .yesOrNo(
                    "the carer was actually paid Carer's Allowance or Carer Support Payment for the date",
                    "the carer was not actually paid Carer's Allowance or Carer Support Payment for the date");

    static final List<Fact<?>> ALL = List.of(
            NET_WEEKLY_EARNINGS,
            GROSS_WEEKLY_EARNINGS,
            OVERLAPPING_BENEFIT_WEEKLY,
            EDUCATION_HOURS_PER_WEEK,
            FULL_TIME_EDUCATION,
            EDUCATION_LEVEL,
            CSP_EDUCATION_EXCEPTION,
            MEETS_CSP_RESIDENCE,
            HABITUALLY_RESIDENT,
            SUBJECT_TO_IMMIGRATION_CONTROL,
            WEEKS_PRESENT_LAST_156,
            WEEKS_PRESENT_LAST_52,
            PAST_PRESENCE_EXEMPT,
            ENTITLED_IMMEDIATELY_BEFORE,
            UNDER_STATE_PENSION_AGE,
            UC_LCWRA_ELEMENT,
            HAS_OR_APPLIED_FOR_CARER_BENEFIT,
            YOUNG_CARER_GRANT_LAST_12_MONTHS,
            PAID_ON_QUALIFYING_DATE);

    private BenefitFacts() {}
}
