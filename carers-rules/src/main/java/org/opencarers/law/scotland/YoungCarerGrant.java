package org.opencarers.law.scotland;

import static org.opencarers.law.scotland.ScotlandSources.CITIZENS_ADVICE;
import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.core.contact.Nation;
import org.opencarers.law.gb.CarersAllowanceConditions;
import org.opencarers.law.vocabulary.BenefitFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Award;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The Young Carer Grant of Scotland: whether a young carer gets it, and how much it is. */
public final class YoungCarerGrant {

    private static final String FILE = "young-carer-grant.json";
    private static final ParameterFile LAW = ParameterFile.read(FILE, YoungCarerGrant.class.getResourceAsStream(FILE));

    /** Where the amount is only remembered, the grant is decided and its amount is not given. */
    static final Parameter<BigDecimal> AMOUNT = LAW.money("scotland.young-carer-grant.amount");

    static final Parameter<BigDecimal> MIN_HOURS = LAW.number("scotland.young-carer-grant.min-hours", Unit.HOURS);

    static final Parameter<BigDecimal> MIN_AGE = LAW.number("scotland.young-carer-grant.min-age", Unit.YEARS);

    /** This age itself is inside. */
    static final Parameter<BigDecimal> MAX_AGE = LAW.number("scotland.young-carer-grant.max-age", Unit.YEARS);

    private static final DateRange UP_TO_EIGHTEEN = DateRange.from("2019-10-21").until("2025-11-17");
    private static final DateRange UP_TO_NINETEEN = DateRange.from("2025-11-17");

    /** The policy {@code scotland.young-carer-grant}. */
    public static final Policy<YoungCarerGrantOutcome> POLICY = Policy.about(
                    "scotland.young-carer-grant",
                    "Does the young carer get a Young Carer Grant?",
                    YoungCarerGrantOutcome.class)
            .favouring(Favour.descending(YoungCarerGrantOutcome.ENTITLED, YoungCarerGrantOutcome.NOT_ENTITLED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2019-10-21").because("the grant began on that day (known at second hand)"))
            .asking(
                    CarerFacts.NATION,
                    CarerFacts.AGE,
                    CareFacts.AVERAGE_HOURS_13_WEEKS,
                    CaredForFacts.QUALIFYING_BENEFITS,
                    BenefitFacts.HAS_OR_APPLIED_FOR_CARER_BENEFIT,
                    BenefitFacts.YOUNG_CARER_GRANT_LAST_12_MONTHS)
            .rule(entitled(ScotlandSources.YOUNG_CARER_GRANT).inForce(UP_TO_EIGHTEEN))
            .rule(entitled(ScotlandSources.YOUNG_CARER_GRANT, ScotlandSources.NINETEEN)
                    .inForce(UP_TO_NINETEEN))
            .otherwise(YoungCarerGrantOutcome.NOT_ENTITLED)
            .citing(ScotlandSources.YOUNG_CARER_GRANT)
            .awarding(YoungCarerGrantOutcome.ENTITLED, Award.of(Per.YEAR, AMOUNT))
            .build();

    private YoungCarerGrant() {}

    private static Rule<YoungCarerGrantOutcome> entitled(Citation... upperAge) {
        return Rule.clause("1")
                .when(all(
                        CarerFacts.NATION.is(Nation.SCOTLAND).clause("1"),
                        CarerFacts.AGE.atLeast(MIN_AGE).clause("1"),
                        CarerFacts.AGE.atMost(MAX_AGE).clause("1").citing(upperAge),
                        CareFacts.AVERAGE_HOURS_13_WEEKS.atLeast(MIN_HOURS).clause("1"),
                        CarersAllowanceConditions.QUALIFYING_BENEFIT_IS_PAID
                                .clause("1")
                                .citing(ScotlandSources.YOUNG_CARER_GRANT),
                        BenefitFacts.HAS_OR_APPLIED_FOR_CARER_BENEFIT
                                .isFalse()
                                .clause("1")
                                .citing(CITIZENS_ADVICE),
                        BenefitFacts.YOUNG_CARER_GRANT_LAST_12_MONTHS
                                .isFalse()
                                .clause("1")
                                .citing(CITIZENS_ADVICE)))
                .then(YoungCarerGrantOutcome.ENTITLED)
                .citing(ScotlandSources.YOUNG_CARER_GRANT);
    }
}
