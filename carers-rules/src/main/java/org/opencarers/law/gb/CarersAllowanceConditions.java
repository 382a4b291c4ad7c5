package org.opencarers.law.gb;

import static org.opencarers.law.gb.CarersAllowanceSources.ACT;
import static org.opencarers.law.gb.CarersAllowanceSources.DEANE;
import static org.opencarers.law.gb.CarersAllowanceSources.ORDER_2002;
import static org.opencarers.law.gb.CarersAllowanceSources.REGULATIONS;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;
import org.opencarers.rules.LinearTerm;

/**
 * The conditions of Carer's Allowance, one by one, for policies that share some of them.
 *
 * <p>Each carries the clause of Carer's Allowance that it encodes; a policy that uses it under a clause of its own says so
 * with {@link Condition#clause(String)}. Conditions of several parts have a name; single comparisons speak for themselves,
 * so that their sentences show the limit of the day.
 */
public final class CarersAllowanceConditions {

    /** Clause 2: the carer is old enough. There is no upper age. */
    public static final Condition CARER_IS_OLD_ENOUGH =
            CarerFacts.AGE.atLeast(CarersAllowanceLimits.MIN_AGE).clause("2").citing(ACT.at("s.70(3)"), ORDER_2002);

    /** Clause 3: enough hours in the week for this one person; hours for different people are never added. */
    public static final Condition ENOUGH_HOURS_FOR_ONE_PERSON = CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON
            .atLeast(CarersAllowanceLimits.MIN_CARE_HOURS)
            .clause("3")
            .citing(REGULATIONS.at("reg.4"));

    /** Clause 3: a temporary break, within the weeks allowed, of a carer who was entitled before it. */
    public static final Condition TEMPORARY_BREAK = all(
                    CareFacts.TEMPORARY_BREAK.isTrue(),
                    BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE.isTrue(),
                    CareFacts.BREAK_WEEKS_LAST_26.atMost(CarersAllowanceLimits.BREAK_WEEKS),
                    LinearTerm.of(CareFacts.BREAK_WEEKS_LAST_26)
                            .minus(CareFacts.HOSPITAL_WEEKS_LAST_26)
                            .saying("the weeks of break with neither person in hospital are")
                            .atMost(CarersAllowanceLimits.BREAK_WEEKS_OUTSIDE_HOSPITAL))
            .named("a carer who was entitled is on a temporary break within the weeks allowed")
            .clause("3")
            .citing(REGULATIONS.at("reg.4(2)").known(Certainty.SECONDARY));

    /** Clause 4: the person cared for is paid a benefit that qualifies the carer. */
    public static final Condition QUALIFYING_BENEFIT_IS_PAID = CaredForFacts.QUALIFYING_BENEFITS
            .containsAnyOf(CarersAllowanceLimits.QUALIFYING_BENEFITS)
            .clause("4")
            .citing(ACT.at("s.70(2)"), CarersAllowanceSources.QUALIFYING_BENEFITS);

    /** Clause 4: nobody else is paid for caring for the same person. */
    public static final Condition NOBODY_ELSE_IS_PAID =
            CaredForFacts.OTHER_CARER_PAID.isFalse().clause("4").citing(ACT.at("s.70(7)"));

    /** Clause 6: net earnings do not exceed the limit; exactly the limit is allowed. */
    public static final Condition EARNINGS_WITHIN_LIMIT = BenefitFacts.NET_WEEKLY_EARNINGS
            .atMost(CarersAllowanceLimits.EARNINGS_LIMIT)
            .clause("6")
            .citing(REGULATIONS.at("reg.8(1)"));

    /** Clause 7: neither so many hours of study nor a course that is called full-time. */
    public static final Condition NOT_IN_FULL_TIME_STUDY = all(
                    BenefitFacts.FULL_TIME_EDUCATION.isFalse().citing(DEANE),
                    BenefitFacts.EDUCATION_HOURS_PER_WEEK
                            .lessThan(CarersAllowanceLimits.EDUCATION_HOURS)
                            .citing(REGULATIONS.at("reg.5")))
            .named("the carer is not in full-time study")
            .clause("7");

    /** Clause 8 from 8 April 2013: present for enough of the last 156 weeks, or exempt. */
    public static final Condition PRESENT_FOR_ENOUGH_OF_156_WEEKS = any(
                    PresenceFacts.WEEKS_PRESENT_LAST_156.atLeast(CarersAllowanceLimits.PAST_PRESENCE),
                    PresenceFacts.PAST_PRESENCE_EXEMPT.isTrue())
            .named("the carer has been present for enough weeks or is exempt")
            .clause("8")
            .citing(REGULATIONS.at("reg.9"));

    /** Clause 8 before 8 April 2013: present for enough of the last 52 weeks. */
    public static final Condition PRESENT_FOR_ENOUGH_OF_52_WEEKS = PresenceFacts.WEEKS_PRESENT_LAST_52
            .atLeast(CarersAllowanceLimits.PAST_PRESENCE)
            .clause("8")
            .citing(REGULATIONS.at("reg.9(1)(c) as made"));

    /** Clause 9: the carer is habitually resident; before 2013, ordinarily. */
    public static final Condition HABITUALLY_RESIDENT =
            PresenceFacts.HABITUALLY_RESIDENT.isTrue().clause("9").citing(REGULATIONS.at("reg.9"));

    /** Clause 9: the carer is not subject to immigration control. */
    public static final Condition NOT_SUBJECT_TO_IMMIGRATION_CONTROL =
            PresenceFacts.SUBJECT_TO_IMMIGRATION_CONTROL.isFalse().clause("9").citing(REGULATIONS.at("reg.9"));

    private CarersAllowanceConditions() {}
}
