package ${package};

import static org.opencarers.rules.Condition.all;

import java.math.BigDecimal;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Award;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The break grant: who may have it, and how much it is. An example, to be replaced by the text of your own. */
public final class BreakGrant {

    private static final Citation TEXT = Citation.of("${authority}, Breaks for carers (example)");

    static final Parameter<BigDecimal> MIN_HOURS = Parameter.number(
                    "${packId}.break-grant.min-hours", "the hours of care required", Unit.HOURS)
            .from("2026-04-01", new BigDecimal("20"), TEXT.at("section 2"));

    static final Parameter<BigDecimal> AMOUNT = Parameter.number(
                    "${packId}.break-grant.amount", "the break grant", Unit.POUNDS)
            .from("2026-04-01", new BigDecimal("300.00"), TEXT.at("section 4"));

    static final Condition COVERED = all(
                    CarerFacts.AUTHORITY_CODE.is("${authorityCode}"), CareFacts.HOURS_PER_WEEK.atLeast(MIN_HOURS))
            .clause("2")
            .citing(TEXT.at("section 2"));

    /** The policy {@code ${packId}.break-grant}. */
    public static final Policy<BreakGrantOutcome> POLICY = Policy.about(
                    "${packId}.break-grant", "May this carer have the break grant?", BreakGrantOutcome.class)
            .favouring(Favour.descending(BreakGrantOutcome.MAY_HAVE, BreakGrantOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2026-04-01").because("the grant began on 1 April 2026"))
            .asking(CarerFacts.AGE, CarerFacts.AUTHORITY_CODE, CareFacts.HOURS_PER_WEEK)
            .rule(Rule.clause("3")
                    .when(all(COVERED, CarerFacts.AGE.lessThan(18)))
                    .then(BreakGrantOutcome.REFER)
                    .citing(TEXT.at("section 3")))
            .rule(Rule.clause("2").when(COVERED).then(BreakGrantOutcome.MAY_HAVE).citing(TEXT.at("section 2")))
            .otherwise(BreakGrantOutcome.NOT_COVERED)
            .citing(TEXT.at("section 1"))
            .awarding(BreakGrantOutcome.MAY_HAVE, Award.of(Per.ONE_OFF, AMOUNT))
            .build();

    private BreakGrant() {}
}
