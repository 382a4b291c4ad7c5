package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.docs.northshire.BreakGrant;
import org.opencarers.docs.northshire.BreakGrantOutcome;
import org.opencarers.docs.northshire.Northshire;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** The examples of the page of ideas. */
class IdeasTest {

    @Test
    void the_words_fit_together() {
        // tag::facts[]
        Facts facts = Facts.none()
                .with(CarerFacts.AGE, 45)
                .with(CarerFacts.AUTHORITY_CODE, "E10999999")
                .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("18"))
                .with(BreakGrant.GRANT_LAST_12_MONTHS, false);
        // end::facts[]

        // tag::policy[]
        Policy<BreakGrantOutcome> policy = BreakGrant.POLICY;
        assertThat(policy.question()).isEqualTo("May this carer have Northshire's break grant?");
        assertThat(policy.outcomes()).hasToString("[MAY_HAVE, NOT_COVERED, REFER]");
        assertThat(policy.otherwise()).isEqualTo(BreakGrantOutcome.NOT_COVERED);
        // end::policy[]

        // tag::engine[]
        DecisionEngine engine = DecisionEngine.of(new Northshire());
        // end::engine[]

        // tag::decision[]
        Decision<BreakGrantOutcome> decision = engine.decide(policy, facts, LocalDate.of(2026, 11, 21));
        assertThat(decision.outcome()).contains(BreakGrantOutcome.MAY_HAVE);
        assertThat(decision.missing()).isEmpty();
        assertThat(decision.value().orElseThrow().amount()).contains(new BigDecimal("300.00"));
        // end::decision[]

        // tag::dates[]
        Decision<BreakGrantOutcome> yearBefore = engine.decide(policy, facts, LocalDate.of(2025, 11, 21));
        assertThat(yearBefore.possible()).hasToString("[MAY_HAVE, NOT_COVERED]");
        assertThat(yearBefore.missing()).containsExactly(CareFacts.AT_RISK_OF_BREAKDOWN);
        assertThat(yearBefore.validUntil()).contains(LocalDate.of(2026, 3, 31));
        // end::dates[]
    }

    @Test
    void x_or_not_x_is_definite() {
        Citation source = Citation.of("A law of logic");
        // tag::exact[]
        Condition either = any(CareFacts.AT_RISK_OF_BREAKDOWN.isTrue(), CareFacts.AT_RISK_OF_BREAKDOWN.isFalse());
        // end::exact[]
        Policy<BreakGrantOutcome> policy = Policy.about("x.or-not-x", "Does it hold?", BreakGrantOutcome.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2024-04-01"))
                .asking(CareFacts.AT_RISK_OF_BREAKDOWN)
                .rule(Rule.clause("1")
                        .when(either)
                        .then(BreakGrantOutcome.MAY_HAVE)
                        .citing(source))
                .otherwise(BreakGrantOutcome.NOT_COVERED)
                .citing(source)
                .build();

        Decision<BreakGrantOutcome> decision =
                DecisionEngine.of().decide(policy, Facts.none(), LocalDate.of(2026, 11, 21));

        assertThat(decision.outcome()).contains(BreakGrantOutcome.MAY_HAVE);
        assertThat(decision.missing()).isEmpty();
    }
}
