package org.opencarers.law.gb;

import static org.opencarers.law.gb.CarersAllowanceConditions.CARER_IS_OLD_ENOUGH;
import static org.opencarers.law.gb.CarersAllowanceConditions.EARNINGS_WITHIN_LIMIT;
import static org.opencarers.law.gb.CarersAllowanceConditions.HABITUALLY_RESIDENT;
import static org.opencarers.law.gb.CarersAllowanceConditions.NOT_IN_FULL_TIME_STUDY;
import static org.opencarers.law.gb.CarersAllowanceConditions.NOT_SUBJECT_TO_IMMIGRATION_CONTROL;
import static org.opencarers.law.gb.CarersAllowanceConditions.PRESENT_FOR_ENOUGH_OF_156_WEEKS;
import static org.opencarers.law.gb.CarersAllowanceConditions.PRESENT_FOR_ENOUGH_OF_52_WEEKS;
import static org.opencarers.law.gb.CarersAllowanceLimits.WEEKLY_RATE;
import static org.opencarers.law.gb.CarersAllowanceSources.ACT;
import static org.opencarers.law.gb.CarersAllowanceSources.REGULATIONS;
import static org.opencarers.rules.Condition.all;

import org.opencarers.core.contact.Nation;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;
import org.opencarers.rules.Award;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Carer's Allowance: whether it is payable to this carer for this person, and how much it is a week. */
public final class CarersAllowance {

    private static final DateRange PRESENCE_OF_52_WEEKS =
            DateRange.from("1976-04-12").until("2013-04-08");
    private static final DateRange PRESENCE_OF_156_WEEKS = DateRange.from("2013-04-08");

    private static final Condition CARER_QUALIFIES_WITH_52_WEEKS = carerQualifies(PRESENT_FOR_ENOUGH_OF_52_WEEKS);
    private static final Condition CARER_QUALIFIES_WITH_156_WEEKS = carerQualifies(PRESENT_FOR_ENOUGH_OF_156_WEEKS);

    private static final Condition OVERLAPPING_BENEFIT_AS_HIGH = BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY
            .atLeast(WEEKLY_RATE)
            .clause("10")
            .citing(CarersAllowanceSources.OVERLAPPING_BENEFITS);

    /** The policy {@code gb.carers-allowance}; an entitlement is worth the weekly rate less an overlapping benefit. */
    public static final Policy<CarersAllowanceOutcome> POLICY = Policy.about(
                    "gb.carers-allowance",
                    "Is Carer's Allowance payable to this carer for this person?",
                    CarersAllowanceOutcome.class)
            .favouring(Favour.descending(
                    CarersAllowanceOutcome.ENTITLED,
                    CarersAllowanceOutcome.UNDERLYING_ENTITLEMENT,
                    CarersAllowanceOutcome.NOT_ENTITLED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.of(
                            DateRange.from("2003-04-07").through("2004-04-11"),
                            DateRange.from("2006-04-10").through("2010-04-11"),
                            DateRange.from("2015-04-06").through("2027-04-11"))
                    .because("between them the earnings limit is known only from memory,"
                            + " and after 11 April 2027 the next up-rating is due"))
            .asking(
                    CarerFacts.NATION,
                    CarerFacts.AGE,
                    CaredForFacts.ALIVE,
                    CaredForFacts.WEEKS_SINCE_DEATH,
                    BenefitFacts.ENTITLED_IMMEDIATELY_BEFORE,
                    CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON,
                    CareFacts.TEMPORARY_BREAK,
                    CareFacts.BREAK_WEEKS_LAST_26,
                    CareFacts.HOSPITAL_WEEKS_LAST_26,
                    CaredForFacts.QUALIFYING_BENEFITS,
                    CaredForFacts.OTHER_CARER_PAID,
                    BenefitFacts.NET_WEEKLY_EARNINGS,
                    BenefitFacts.FULL_TIME_EDUCATION,
                    BenefitFacts.EDUCATION_HOURS_PER_WEEK,
                    PresenceFacts.WEEKS_PRESENT_LAST_156,
                    PresenceFacts.WEEKS_PRESENT_LAST_52,
                    PresenceFacts.PAST_PRESENCE_EXEMPT,
                    PresenceFacts.HABITUALLY_RESIDENT,
                    PresenceFacts.SUBJECT_TO_IMMIGRATION_CONTROL,
                    BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY)
            .boundBy(BenefitFacts.GROSS_WEEKLY_EARNINGS, CareFacts.HOURS_PER_WEEK)
            .rule(Rule.clause("1")
                    .when(CarerFacts.NATION.is(Nation.NORTHERN_IRELAND))
                    .then(CarersAllowanceOutcome.REFER)
                    .citing(CarersAllowanceSources.NORTHERN_IRELAND))
            .rule(Rule.clause("1")
                    .when(CarerFacts.NATION.is(Nation.SCOTLAND))
                    .then(CarersAllowanceOutcome.REFER)
                    .citing(CarersAllowanceSources.SCOTLAND.known(Certainty.INFERRED))
                    .inForce(DateRange.from("2023-11-01").through("2024-11-03")))
            .rule(Rule.clause("1")
                    .when(CarerFacts.NATION.is(Nation.SCOTLAND))
                    .then(CarersAllowanceOutcome.OTHER_BENEFIT)
                    .citing(CarersAllowanceSources.SCOTLAND)
                    .inForce(DateRange.from("2024-11-04")))
            .rule(referAtEndOfRunOn(CARER_QUALIFIES_WITH_52_WEEKS).inForce(PRESENCE_OF_52_WEEKS))
            .rule(referAtEndOfRunOn(CARER_QUALIFIES_WITH_156_WEEKS).inForce(PRESENCE_OF_156_WEEKS))
            .rule(underlying(CARER_QUALIFIES_WITH_52_WEEKS).inForce(PRESENCE_OF_52_WEEKS))
            .rule(underlying(CARER_QUALIFIES_WITH_156_WEEKS).inForce(PRESENCE_OF_156_WEEKS))
            .rule(entitled(CARER_QUALIFIES_WITH_52_WEEKS).inForce(PRESENCE_OF_52_WEEKS))
            .rule(entitled(CARER_QUALIFIES_WITH_156_WEEKS).inForce(PRESENCE_OF_156_WEEKS))
            .otherwise(CarersAllowanceOutcome.NOT_ENTITLED)
            .citing(ACT.at("s.70"), REGULATIONS)
            .awarding(
                    CarersAllowanceOutcome.ENTITLED,
                    Award.of(Per.WEEK, WEEKLY_RATE).less(BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY))
            .notModelled(
                    Gap.of("Scottish awards not yet transferred from the Department for Work and Pensions (to October"
                                    + " 2025).")
                            .whenItGives(CarersAllowanceOutcome.OTHER_BENEFIT, CarersAllowanceOutcome.REFER)
                            .during(DateRange.from("2023-11-01").until("2025-11-01")),
                    // What follows in Scotland follows from the nation alone.
                    Gap.of("How net earnings are worked out (tax, National Insurance, half of pension contributions,"
                                    + " expenses, up to half of the rest for paid care) and averaged.")
                            .whenItGives(
                                    CarersAllowanceOutcome.ENTITLED,
                                    CarersAllowanceOutcome.UNDERLYING_ENTITLEMENT,
                                    CarersAllowanceOutcome.NOT_ENTITLED,
                                    CarersAllowanceOutcome.REFER),
                    Gap.of("Claims and backdating (three months).")
                            .whenItGives(
                                    CarersAllowanceOutcome.ENTITLED,
                                    CarersAllowanceOutcome.UNDERLYING_ENTITLEMENT,
                                    CarersAllowanceOutcome.REFER),
                    Gap.of("Married women before 22 December 1984 and the upper age before 28 October 2002: outside the"
                                    + " dates covered.")
                            .during(DateRange.before("2002-10-28")),
                    Gap.of("One award for each carer.")
                            .whenItGives(
                                    CarersAllowanceOutcome.ENTITLED,
                                    CarersAllowanceOutcome.UNDERLYING_ENTITLEMENT,
                                    CarersAllowanceOutcome.REFER))
            .leavingToJudgement(CarersAllowanceSources.NORTHERN_IRELAND, CarersAllowanceOutcome.REFER)
            .build();

    private CarersAllowance() {}

    private static Condition carerQualifies(Condition presence) {
        return all(
                        CARER_IS_OLD_ENOUGH,
                        EARNINGS_WITHIN_LIMIT,
                        NOT_IN_FULL_TIME_STUDY,
                        presence,
                        HABITUALLY_RESIDENT,
                        NOT_SUBJECT_TO_IMMIGRATION_CONTROL)
                .named("the carer meets the conditions of age, earnings, study, presence and residence");
    }

    private static Rule<CarersAllowanceOutcome> referAtEndOfRunOn(Condition carerQualifies) {
        return Rule.clause("5")
                .when(all(CarersAllowanceCaring.AT_END_OF_RUN_ON_AFTER_DEATH, carerQualifies))
                .then(CarersAllowanceOutcome.REFER)
                .citing(ACT.at("s.70(1A)").known(Certainty.INFERRED));
    }

    private static Rule<CarersAllowanceOutcome> underlying(Condition carerQualifies) {
        return Rule.clause("10")
                .when(all(CarersAllowanceCaring.CARING, carerQualifies, OVERLAPPING_BENEFIT_AS_HIGH))
                .then(CarersAllowanceOutcome.UNDERLYING_ENTITLEMENT)
                .citing(ACT.at("s.70"), CarersAllowanceSources.OVERLAPPING_BENEFITS);
    }

    private static Rule<CarersAllowanceOutcome> entitled(Condition carerQualifies) {
        return Rule.clause("10")
                .when(all(CarersAllowanceCaring.CARING, carerQualifies))
                .then(CarersAllowanceOutcome.ENTITLED)
                .citing(ACT.at("s.70"), REGULATIONS);
    }
}
