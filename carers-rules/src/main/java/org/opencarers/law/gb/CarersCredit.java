package org.opencarers.law.gb;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** Carer's Credit: whether a carer gets National Insurance credits for a week of caring. */
public final class CarersCredit {

    private static final Citation REGULATIONS = Citation.of("SI 2010/19");

    private static final Citation MANUAL = Citation.of("HM Revenue and Customs, National Insurance Manual, NIM41262");

    private static final String FILE = "carers-credit.json";
    private static final ParameterFile LAW = ParameterFile.read(FILE, CarersCredit.class.getResourceAsStream(FILE));

    static final Parameter<BigDecimal> MIN_AGE = LAW.number("gb.carers-credit.min-age", Unit.YEARS);

    static final Parameter<BigDecimal> MIN_CARE_HOURS = LAW.number("gb.carers-credit.min-care-hours", Unit.HOURS);

    private static final Condition IS_OF_WORKING_AGE = all(
                    CarerFacts.AGE.atLeast(MIN_AGE), BenefitFacts.UNDER_STATE_PENSION_AGE.isTrue())
            .named("the carer is old enough and under State Pension age")
            .clause("1")
            .citing(MANUAL.known(Certainty.SECONDARY));

    // All people together: unlike Carer's Allowance, hours for different people are added.
    private static final Condition ENOUGH_HOURS =
            CareFacts.HOURS_PER_WEEK.atLeast(MIN_CARE_HOURS).clause("2").citing(REGULATIONS.at("reg.5"));

    private static final Condition BENEFIT_OR_CERTIFICATE = any(
                    CarersAllowanceConditions.QUALIFYING_BENEFIT_IS_PAID
                            .clause("3")
                            .citing(MANUAL),
                    CareFacts.CERTIFICATE_SIGNED.isTrue())
            .named("a qualifying benefit is paid, or a care certificate is signed")
            .clause("3")
            .citing(MANUAL);

    /** The policy {@code gb.carers-credit}. */
    public static final Policy<CarersCreditOutcome> POLICY = Policy.about(
                    "gb.carers-credit",
                    "Does the carer get National Insurance credits (Carer's Credit)?",
                    CarersCreditOutcome.class)
            .favouring(Favour.descending(CarersCreditOutcome.ENTITLED, CarersCreditOutcome.NOT_ENTITLED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2010-04-06")
                    .because("Carer's Credit began on that day (SI 2010/19)")
                    .citing(REGULATIONS, MANUAL))
            .asking(
                    CarerFacts.AGE,
                    BenefitFacts.UNDER_STATE_PENSION_AGE,
                    CareFacts.HOURS_PER_WEEK,
                    CaredForFacts.QUALIFYING_BENEFITS,
                    CareFacts.CERTIFICATE_SIGNED)
            .boundBy(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON)
            .rule(Rule.clause("4")
                    .when(all(IS_OF_WORKING_AGE, ENOUGH_HOURS, BENEFIT_OR_CERTIFICATE))
                    .then(CarersCreditOutcome.ENTITLED)
                    .citing(REGULATIONS, MANUAL))
            .otherwise(CarersCreditOutcome.NOT_ENTITLED)
            .citing(REGULATIONS, MANUAL)
            .notModelled(
                    Gap.of("Breaks of up to 12 weeks.").whenItGives(CarersCreditOutcome.NOT_ENTITLED),
                    Gap.of("Automatic credit with Carer's Allowance or Child Benefit.")
                            .whenItGives(CarersCreditOutcome.NOT_ENTITLED),
                    Gap.of("Home Responsibilities Protection before 2010.").during(DateRange.before("2010-04-06")))
            .build();

    private CarersCredit() {}
}
