package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.law.england.EnglandSources.CARE_ACT_NOTES;
import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.core.support.ChargeSubject;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Charges to carers: whether there is a power to charge the carer, and whether for so much. */
public final class ChargingCarers {

    private static final Condition CHARGE_IS_AT_MOST_THE_COST = LinearTerm.of(SupportFacts.CHARGE_AMOUNT)
            .minus(SupportFacts.CHARGE_COST_TO_AUTHORITY)
            .atMost(Limit.constant(BigDecimal.ZERO))
            .clause("3")
            .citing(CARE_ACT.at("s.14(4)"));

    /** The policy {@code england.charging-carers}: the best outcome for the carer is the one that forbids the charge. */
    public static final Policy<ChargingCarersOutcome> POLICY = Policy.about(
                    "england.charging-carers", "May the authority charge the carer?", ChargingCarersOutcome.class)
            .favouring(Favour.descending(
                    ChargingCarersOutcome.MAY_NOT_CHARGE,
                    ChargingCarersOutcome.CHARGE_TOO_HIGH,
                    ChargingCarersOutcome.MAY_CHARGE))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("section 14 of the Care Act 2014 applies from that day")
                    .citing(CARE_ACT.at("s.14")))
            .asking(SupportFacts.CHARGE_FOR, SupportFacts.CHARGE_AMOUNT, SupportFacts.CHARGE_COST_TO_AUTHORITY)
            .rule(Rule.clause("1")
                    .when(SupportFacts.CHARGE_FOR.is(ChargeSubject.CARERS_ASSESSMENT))
                    .then(ChargingCarersOutcome.MAY_NOT_CHARGE)
                    .citing(CARE_ACT_NOTES.at("para.121")))
            .rule(Rule.clause("2")
                    .when(SupportFacts.CHARGE_FOR.is(ChargeSubject.CARE_TO_CARED_FOR))
                    .then(ChargingCarersOutcome.MAY_NOT_CHARGE)
                    .citing(CARE_ACT.at("s.14(3)")))
            .rule(Rule.clause("3")
                    .when(all(
                            SupportFacts.CHARGE_FOR
                                    .is(ChargeSubject.SUPPORT_TO_CARER)
                                    .clause("3"),
                            CHARGE_IS_AT_MOST_THE_COST))
                    .then(ChargingCarersOutcome.MAY_CHARGE)
                    .citing(CARE_ACT.at("s.14(1)"), CARE_ACT.at("s.14(4)")))
            .otherwise(ChargingCarersOutcome.CHARGE_TOO_HIGH)
            .citing(CARE_ACT.at("s.14(1)"), CARE_ACT.at("s.14(4)"))
            .notModelled(
                    Gap.of("Capital limits (£23,250 and £14,250, known at second hand).")
                            .whenItGives(ChargingCarersOutcome.MAY_CHARGE, ChargingCarersOutcome.CHARGE_TOO_HIGH),
                    Gap.of("Minimum income.")
                            .whenItGives(ChargingCarersOutcome.MAY_CHARGE, ChargingCarersOutcome.CHARGE_TOO_HIGH),
                    Gap.of("The cap on care costs (not in force; known at second hand).")
                            .whenItGives(ChargingCarersOutcome.MAY_CHARGE, ChargingCarersOutcome.CHARGE_TOO_HIGH))
            .build();

    private ChargingCarers() {}
}
