package org.opencarers.law.scotland;

import static org.opencarers.law.scotland.ScotlandSources.GOVERNMENT;
import static org.opencarers.law.scotland.ScotlandSources.MYGOV;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.people.EducationLevel;
import org.opencarers.law.gb.CarersAllowanceConditions;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.PresenceFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Unit;

/** The conditions of Carer Support Payment, with their limits by date. */
final class CarerSupportPaymentConditions {

    private static final String FILE = "carer-support-payment.json";
    private static final ParameterFile LAW =
            ParameterFile.read(FILE, CarerSupportPaymentConditions.class.getResourceAsStream(FILE));

    static final Parameter<BigDecimal> WEEKLY_RATE = LAW.money("scotland.carer-support-payment.weekly-rate");

    /** The test is "exceeds": exactly the limit is allowed. From 5 April 2026 it follows Great Britain; not verified. */
    static final Parameter<BigDecimal> EARNINGS_LIMIT = LAW.money("scotland.carer-support-payment.earnings-limit");

    static final Parameter<BigDecimal> EDUCATION_AGE =
            LAW.number("scotland.carer-support-payment.education-age", Unit.YEARS);

    private static final Condition EARNINGS_WITHIN_LIMIT =
            BenefitFacts.NET_WEEKLY_EARNINGS.atMost(EARNINGS_LIMIT).clause("1").citing(ScotlandSources.EARNINGS);

    static final Condition CARER_QUALIFIES = all(
                    CarerFacts.NATION.is(Nation.SCOTLAND).clause("1").citing(GOVERNMENT),
                    CarersAllowanceConditions.CARER_IS_OLD_ENOUGH.clause("1").citing(MYGOV),
                    CarersAllowanceConditions.ENOUGH_HOURS_FOR_ONE_PERSON
                            .clause("1")
                            .citing(MYGOV),
                    CarersAllowanceConditions.QUALIFYING_BENEFIT_IS_PAID
                            .clause("1")
                            .citing(MYGOV),
                    CarersAllowanceConditions.NOBODY_ELSE_IS_PAID.clause("1").citing(MYGOV),
                    PresenceFacts.MEETS_CSP_RESIDENCE.isTrue().clause("1").citing(MYGOV),
                    EARNINGS_WITHIN_LIMIT)
            .named("the carer lives in Scotland and meets the conditions of age, care, residence and earnings")
            .clause("1")
            .citing(GOVERNMENT, MYGOV);

    // What excludes is all four together: full-time, young, below advanced level, and no exception.
    static final Condition STUDY_DOES_NOT_EXCLUDE = any(
                    BenefitFacts.FULL_TIME_EDUCATION.isFalse(),
                    CarerFacts.AGE.moreThan(EDUCATION_AGE),
                    BenefitFacts.EDUCATION_LEVEL.isNoneOf(EducationLevel.NON_ADVANCED),
                    BenefitFacts.CSP_EDUCATION_EXCEPTION.isTrue())
            .named("the carer is not in full-time education of a kind that rules the payment out")
            .clause("2")
            .citing(GOVERNMENT);

    static final Condition OVERLAPPING_BENEFIT_IS_PAID = BenefitFacts.OVERLAPPING_BENEFIT_WEEKLY
            .moreThan(0)
            .clause("3")
            .citing(GOVERNMENT.known(Certainty.INFERRED));

    private CarerSupportPaymentConditions() {}
}
