package org.opencarers.docs;

import static org.opencarers.testkit.assertion.CarersAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.docs.northshire.BreakGrant;
import org.opencarers.docs.northshire.BreakGrantOutcome;
import org.opencarers.docs.northshire.Northshire;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** The local policy of the guide answers as its text says. */
class LocalPolicyTest {

    // tag::test[]
    private static final DecisionEngine ENGINE = DecisionEngine.of(new Northshire());

    private static final Facts A_CARER_IN_NORTHSHIRE = Facts.none()
            .with(CarerFacts.AGE, 45)
            .with(CarerFacts.AUTHORITY_CODE, "E10999999")
            .with(CareFacts.AT_RISK_OF_BREAKDOWN, false)
            .with(BreakGrant.GRANT_LAST_12_MONTHS, false);

    @Test
    void fifteen_hours_are_enough_from_1_April_2026() {
        assertThat(decide("15", "2026-04-01")).hasOutcome(BreakGrantOutcome.MAY_HAVE);
        assertThat(decide("14.9", "2026-04-01")).hasOutcome(BreakGrantOutcome.NOT_COVERED);
        assertThat(decide("15", "2026-03-31")).hasOutcome(BreakGrantOutcome.NOT_COVERED);
    }

    @Test
    void the_grant_is_three_hundred_pounds() {
        assertThat(decide("15", "2026-04-01")).awards("£300.00 once");
    }

    private static Decision<BreakGrantOutcome> decide(String hours, String asOf) {
        Facts facts = A_CARER_IN_NORTHSHIRE.with(CareFacts.HOURS_PER_WEEK, new BigDecimal(hours));
        return ENGINE.decide(BreakGrant.POLICY, facts, LocalDate.parse(asOf));
    }
    // end::test[]

    @Test
    void a_young_carer_is_referred() {
        Facts young =
                A_CARER_IN_NORTHSHIRE.with(CarerFacts.AGE, 17).with(CareFacts.HOURS_PER_WEEK, new BigDecimal("20"));

        assertThat(ENGINE.decide(BreakGrant.POLICY, young, LocalDate.of(2026, 11, 21)))
                .hasOutcome(BreakGrantOutcome.REFER)
                .isDecidedByClause("4");
    }
}
