package org.opencarers.example.swlstg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** The day of last use against the day a year before the one asked about, and the day between. */
class RecoveryCollegeTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new SouthWestLondonAndStGeorges());

    private static Decision<RecoveryCollegeOutcome> asked(String asOf, String lastUsed) {
        return ENGINE.decide(
                RecoveryCollege.POLICY,
                Facts.none().with(CaredForFacts.LAST_USED_TRUST_SERVICES, LocalDate.parse(lastUsed)),
                LocalDate.parse(asOf));
    }

    @Test
    void a_year_is_counted_back_from_the_day_asked_about() {
        assertThat(asked("2026-11-21", "2025-11-22").outcome()).contains(RecoveryCollegeOutcome.MAY_ENROL);
        assertThat(asked("2026-11-21", "2025-11-21").outcome()).contains(RecoveryCollegeOutcome.REFER);
        assertThat(asked("2026-11-21", "2025-11-20").outcome()).contains(RecoveryCollegeOutcome.NOT_COVERED);
    }

    @Test
    void one_year_before_29_february_is_28_february() {
        assertThat(asked("2024-02-29", "2023-03-01").outcome()).contains(RecoveryCollegeOutcome.MAY_ENROL);
        assertThat(asked("2024-02-29", "2023-02-28").outcome()).contains(RecoveryCollegeOutcome.REFER);
        assertThat(asked("2025-02-28", "2024-02-29").outcome()).contains(RecoveryCollegeOutcome.MAY_ENROL);
        assertThat(asked("2025-03-01", "2024-02-29").outcome()).contains(RecoveryCollegeOutcome.NOT_COVERED);
    }

    @Test
    void an_answer_holds_until_the_year_is_over() {
        assertThat(asked("2026-11-21", "2026-05-21").validUntil()).contains(LocalDate.of(2027, 5, 20));
        assertThat(asked("2027-05-21", "2026-05-21").validUntil()).contains(LocalDate.of(2027, 5, 21));
    }

    @Test
    void only_the_boundary_is_a_reading_of_the_page() {
        assertThat(RecoveryCollege.POLICY.rules())
                .extracting(Rule::clause, Rule::outcome, rule -> certainty(rule.citations()))
                .containsExactly(
                        tuple("1", RecoveryCollegeOutcome.MAY_ENROL, Certainty.PRIMARY),
                        tuple("1", RecoveryCollegeOutcome.REFER, Certainty.INFERRED));
    }

    @Test
    void the_policy_covers_the_time_of_the_page() {
        assertThat(RecoveryCollege.POLICY.objectionsTo(LocalDate.of(2020, 1, 1)))
                .isEmpty();
        assertThat(RecoveryCollege.POLICY.objectionsTo(LocalDate.of(2019, 12, 31)))
                .containsExactly("swlstg.recovery-college covers 1 January 2020 onwards:"
                        + " the Trust's page dates from the 2020s (inferred)");
    }

    private static Certainty certainty(List<Citation> citations) {
        assertThat(citations).hasSize(1);
        return citations.get(0).certainty();
    }
}
