package org.opencarers.docs.northshire;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Award;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The break grant of Northshire, a council that does not exist. */
public final class BreakGrant {

    // tag::source[]
    private static final Citation POLICY_OF_2024 = Citation.of("Northshire, Breaks for carers (2024)");
    private static final Citation DECISION_OF_2026 =
            Citation.of("Northshire Cabinet, 12 March 2026").at("minute 7");
    // end::source[]

    // tag::fact[]
    /** Whether the carer has had this grant in the twelve months before the date asked about. */
    public static final BooleanFact GRANT_LAST_12_MONTHS = Fact.of(
                    "northshire.break-grant-last-12-months",
                    "Has the carer had a Northshire break grant in the last 12 months?",
                    Informant.AUTHORITY)
            .yesOrNo(
                    "the carer has had the grant in the last 12 months",
                    "the carer has not had the grant in the last 12 months");
    // end::fact[]

    // tag::parameter[]
    static final Parameter<BigDecimal> MIN_HOURS = Parameter.number(
                    "northshire.break-grant.min-hours", "the hours of care required", Unit.HOURS)
            .from("2024-04-01", new BigDecimal("20"), POLICY_OF_2024.at("section 2"))
            .from("2026-04-01", new BigDecimal("15"), DECISION_OF_2026);
    // end::parameter[]

    // tag::amount[]
    static final Parameter<BigDecimal> AMOUNT = Parameter.number(
                    "northshire.break-grant.amount", "the break grant", Unit.POUNDS)
            .from("2024-04-01", new BigDecimal("300.00"), POLICY_OF_2024.at("section 5"));
    // end::amount[]

    // tag::condition[]
    static final Condition CARES_ENOUGH = any(
                    CareFacts.HOURS_PER_WEEK.atLeast(MIN_HOURS), CareFacts.AT_RISK_OF_BREAKDOWN.isTrue())
            .clause("2")
            .citing(POLICY_OF_2024.at("section 2"));
    // end::condition[]

    // tag::conditions[]
    static final Condition LIVES_IN_NORTHSHIRE =
            CarerFacts.AUTHORITY_CODE.is("E10999999").clause("1").citing(POLICY_OF_2024.at("section 1"));

    static final Condition NO_GRANT_THIS_YEAR =
            GRANT_LAST_12_MONTHS.isFalse().clause("3").citing(POLICY_OF_2024.at("section 3"));
    // end::conditions[]

    // tag::rule[]
    static final Rule<BreakGrantOutcome> YOUNG_CARERS = Rule.clause("4")
            .when(all(LIVES_IN_NORTHSHIRE, CARES_ENOUGH, NO_GRANT_THIS_YEAR, CarerFacts.AGE.lessThan(18)))
            .then(BreakGrantOutcome.REFER)
            .citing(POLICY_OF_2024.at("section 4"));
    // end::rule[]

    // tag::policy[]
    /** The policy {@code northshire.break-grant}. */
    public static final Policy<BreakGrantOutcome> POLICY = Policy.about(
                    "northshire.break-grant", "May this carer have Northshire's break grant?", BreakGrantOutcome.class)
            .favouring(Favour.descending(BreakGrantOutcome.MAY_HAVE, BreakGrantOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2024-04-01").because("the grant began on 1 April 2024"))
            .asking(
                    CarerFacts.AGE,
                    CarerFacts.AUTHORITY_CODE,
                    CareFacts.HOURS_PER_WEEK,
                    CareFacts.AT_RISK_OF_BREAKDOWN,
                    GRANT_LAST_12_MONTHS)
            .rule(YOUNG_CARERS)
            .rule(Rule.clause("5")
                    .when(all(LIVES_IN_NORTHSHIRE, CARES_ENOUGH, NO_GRANT_THIS_YEAR))
                    .then(BreakGrantOutcome.MAY_HAVE)
                    .citing(POLICY_OF_2024.at("section 5")))
            .otherwise(BreakGrantOutcome.NOT_COVERED)
            .citing(POLICY_OF_2024)
            .awarding(BreakGrantOutcome.MAY_HAVE, Award.of(Per.ONE_OFF, AMOUNT))
            .notModelled(Gap.of("The yearly budget: the grant may run out.")
                    .whenItGives(BreakGrantOutcome.MAY_HAVE, BreakGrantOutcome.REFER))
            .build();
    // end::policy[]

    private BreakGrant() {}
}
