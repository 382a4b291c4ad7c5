package org.opencarers.law.scotland;

import static org.opencarers.law.scotland.CarerSupportPaymentConditions.CARER_QUALIFIES;
import static org.opencarers.law.scotland.CarerSupportPaymentConditions.OVERLAPPING_BENEFIT_IS_PAID;
import static org.opencarers.law.scotland.CarerSupportPaymentConditions.STUDY_DOES_NOT_EXCLUDE;
import static org.opencarers.law.scotland.ScotlandSources.GOVERNMENT;
import static org.opencarers.law.scotland.ScotlandSources.MYGOV;
import static org.opencarers.rules.Condition.all;

import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;
import org.opencarers.rules.Award;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Carer Support Payment: whether it is payable to a carer in Scotland, and how much it is a week. */
public final class CarerSupportPayment {

    /** The policy {@code scotland.carer-support-payment}. */
    public static final Policy<CarerSupportPaymentOutcome> POLICY = Policy.about(
                    "scotland.carer-support-payment",
                    "Is Carer Support Payment payable to this carer?",
                    CarerSupportPaymentOutcome.class)
            .favouring(Favour.descending(CarerSupportPaymentOutcome.ENTITLED, CarerSupportPaymentOutcome.NOT_ENTITLED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.of(DateRange.from("2024-11-04").through("2027-04-11"))
                    .because("Carer Support Payment has been open in all of Scotland since 4 November 2024,"
                            + " and after 11 April 2027 the next up-rating is due")
                    .citing(GOVERNMENT))
            .asking(
                    CarerFacts.NATION,
                    CarerFacts.AGE,
                    CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON,
                    CaredForFacts.QUALIFYING_BENEFITS,
                    CaredForFacts.OTHER_CARER_PAID,
                    PresenceFacts.MEETS_CSP_RESIDENCE,
                    BenefitFacts.NET_WEEKLY_EARNINGS,
                    BenefitFacts.FULL_TIME_EDUCATION,
                    BenefitFacts.EDUCATION_LEVEL,
                    BenefitFacts.CSP_EDUCATION_EXCEPTION,
                    BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY)
            .boundBy(BenefitFacts.GROSS_WEEKLY_EARNINGS, CareFacts.HOURS_PER_WEEK)
            .rule(Rule.clause("3")
                    .when(all(CARER_QUALIFIES, STUDY_DOES_NOT_EXCLUDE, OVERLAPPING_BENEFIT_IS_PAID))
                    .then(CarerSupportPaymentOutcome.REFER)
                    .citing(GOVERNMENT.known(Certainty.INFERRED)))
            .rule(Rule.clause("3")
                    .when(all(CARER_QUALIFIES, STUDY_DOES_NOT_EXCLUDE))
                    .then(CarerSupportPaymentOutcome.ENTITLED)
                    .citing(GOVERNMENT, MYGOV))
            .otherwise(CarerSupportPaymentOutcome.NOT_ENTITLED)
            .citing(GOVERNMENT, MYGOV)
            .awarding(
                    CarerSupportPaymentOutcome.ENTITLED, Award.of(Per.WEEK, CarerSupportPaymentConditions.WEEKLY_RATE))
            .notModelled(
                    Gap.of("Residence and presence conditions (Social Security Scotland says whether they are met)."),
                    Gap.of("Pilot areas before November 2024.").during(DateRange.before("2024-11-04")),
                    Gap.of("Planned breaks and run-on after a death: a carer on a break or lately bereaved may still be"
                                    + " entitled, although the answer is not entitled.")
                            .whenItGives(CarerSupportPaymentOutcome.NOT_ENTITLED),
                    Gap.of("Scottish Carer Supplement (weekly, from 15 March 2026).")
                            .during(DateRange.from("2026-03-15")))
            .leavingToJudgement(GOVERNMENT.at("(exceptions for students)"), BenefitFacts.CSP_EDUCATION_EXCEPTION)
            .delegating(
                    MYGOV.at("(residence and presence)"), "Social Security Scotland, which says whether they are met")
            .notYet(
                    GOVERNMENT.at("(pilot areas)"),
                    "where the payment was open before 4 November 2024; those days cannot be asked about")
            .build();

    private CarerSupportPayment() {}
}
