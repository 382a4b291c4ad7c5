package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.law.england.Delegation;
import org.opencarers.law.gb.CarersCredit;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.rules.Facts;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;

/** What is not decided while a pack is missing, and what is. */
class MissingPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Contradicts itself: more hours for one person than for everybody. */
    private static final Facts CONTRADICTION = Facts.none()
            .with(CareFacts.HOURS_PER_WEEK, BigDecimal.ZERO)
            .with(CareFacts.HOURS_PER_WEEK_FOR_ONE_PERSON, new BigDecimal("168"));

    @Test
    void numbers_are_not_decided_on_when_nobody_says_how_they_bound_each_other() {
        DecisionEngine engine = DecisionEngine.discover(PackSearch.onPath()
                .allowing(AllowList.empty().and("england").and("gb").and("scotland")));

        for (Facts facts : List.of(CONTRADICTION, Facts.none())) {
            assertThatThrownBy(() -> engine.decide(CarersCredit.POLICY, facts, DAY))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(
                            "is not decided without the pack uk.vocabulary, which says how facts of the policy"
                                    + " bound each other: NOT_ALLOWED: uk.vocabulary");
        }
        assertThat(engine.check(CarersCredit.POLICY, Facts.none(), DAY)).hasSize(1);
        assertThat(engine.decide(Delegation.POLICY, Facts.none(), DAY).possible())
                .as("a policy without numbers")
                .isNotEmpty();
    }
}
