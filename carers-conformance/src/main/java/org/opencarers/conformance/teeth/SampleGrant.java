package org.opencarers.conformance.teeth;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;

import java.math.BigDecimal;
import java.time.Period;
import org.opencarers.rules.Award;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The grant of an invented authority: small, and with one of everything that laws are about. */
final class SampleGrant {

    private static final Citation SOURCE = Citation.of("Invented policy of the test kit");

    static final NumberFact<Integer> AGE = Fact.of("testkit-sample.age", "How old is the carer?", Informant.CARER)
            .whole("the carer's age is", Unit.YEARS, 150);

    static final NumberFact<BigDecimal> HOURS = Fact.of(
                    "testkit-sample.hours", "How many hours a week does the carer care?", Informant.CARER)
            .hoursAWeek("the hours of care a week are");

    static final BooleanFact AT_RISK = Fact.of("testkit-sample.at-risk", "Is the caring at risk?", Informant.CARER)
            .yesOrNo("the caring is at risk", "the caring is not at risk");

    static final BooleanFact LIVES_HERE = Fact.of(
                    "testkit-sample.lives-here", "Does the carer live here?", Informant.CARER)
            .yesOrNo("the carer lives here", "the carer lives elsewhere");

    static final DateFact LAST_GRANT = Fact.of(
                    "testkit-sample.last-grant", "On which day was the last grant paid?", Informant.AUTHORITY)
            .pastDate("the day of the last grant is");

    private static final Parameter<BigDecimal> MIN_HOURS = Parameter.number(
                    "testkit-sample.grant.min-hours", "the hours of care required", Unit.HOURS)
            .from("2024-04-01", new BigDecimal("20"), SOURCE)
            .from("2026-04-01", new BigDecimal("15"), SOURCE);

    private static final Parameter<BigDecimal> AMOUNT = Parameter.number(
                    "testkit-sample.grant.amount", "the grant", Unit.POUNDS)
            .from("2024-04-01", new BigDecimal("300.00"), SOURCE);

    /** The policy as it should be. */
    static final Policy<SampleOutcome> POLICY = policy(HOURS.atLeast(MIN_HOURS));

    /** The policy with the hours the wrong way round. */
    static final Policy<SampleOutcome> TURNED_ROUND = policy(HOURS.atMost(MIN_HOURS));

    private SampleGrant() {}

    private static Policy<SampleOutcome> policy(Condition enough) {
        Condition covered = all(
                LIVES_HERE.isTrue(),
                any(enough, AT_RISK.isTrue()),
                not(LAST_GRANT.isLaterThan(Moment.before(Period.ofMonths(12)))));
        return Policy.about("testkit-sample.grant", "May this carer have the grant?", SampleOutcome.class)
                .favouring(Favour.descending(SampleOutcome.MAY_HAVE, SampleOutcome.NOT_COVERED))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2024-04-01").because("the grant began on 1 April 2024"))
                .asking(AGE, LIVES_HERE, HOURS, AT_RISK, LAST_GRANT)
                .rule(Rule.clause("1")
                        .when(all(covered, AGE.lessThan(18)))
                        .then(SampleOutcome.REFER)
                        .citing(SOURCE))
                .rule(Rule.clause("2")
                        .when(covered)
                        .then(SampleOutcome.MAY_HAVE)
                        .citing(SOURCE))
                .otherwise(SampleOutcome.NOT_COVERED)
                .citing(SOURCE)
                .awarding(SampleOutcome.MAY_HAVE, Award.of(Per.ONE_OFF, AMOUNT))
                .build();
    }
}
