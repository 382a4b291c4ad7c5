package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Answer;

/** What a policy leaves out, and to which answers it matters. */
class GapTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Gap RUST = Gap.of("Rust.");

    @Test
    void it_matters_to_every_answer_unless_it_says_otherwise() {
        assertThat(RUST.matters(List.of(Answer.NO), DAY)).isTrue();
        assertThat(RUST.scope()).isEmpty();
    }

    @Test
    void it_may_matter_only_where_an_outcome_is_possible() {
        Gap gap = RUST.whenItGives(Answer.YES, Answer.PERHAPS);
        assertThat(gap.matters(List.of(Answer.PERHAPS), DAY)).isTrue();
        assertThat(gap.matters(List.of(Answer.YES, Answer.NO), DAY)).isTrue();
        assertThat(gap.matters(List.of(Answer.NO), DAY)).isFalse();
        assertThat(gap.scope()).contains("It matters only where the answer may be YES or PERHAPS.");
    }

    @Test
    void it_may_matter_only_on_some_days() {
        Gap gap = RUST.during(DateRange.from("2026-11-21").through("2026-11-22"));
        assertThat(gap.matters(List.of(Answer.NO), DAY.minusDays(1))).isFalse();
        assertThat(gap.matters(List.of(Answer.NO), DAY)).isTrue();
        assertThat(gap.matters(List.of(Answer.NO), DAY.plusDays(1))).isTrue();
        assertThat(gap.matters(List.of(Answer.NO), DAY.plusDays(2))).isFalse();
        assertThat(gap.scope()).contains("It matters only on these days: 21 November 2026 to 22 November 2026.");
    }

    @Test
    void outcomes_and_days_limit_it_together() {
        Gap gap = RUST.during(DateRange.from("2026-11-21")).whenItGives(Answer.YES);
        assertThat(gap.matters(List.of(Answer.YES), DAY)).isTrue();
        assertThat(gap.matters(List.of(Answer.NO), DAY)).isFalse();
        assertThat(gap.matters(List.of(Answer.YES), DAY.minusDays(1))).isFalse();
        assertThat(gap.scope())
                .contains("It matters only where the answer may be YES, on these days: 21 November 2026 onwards.");
    }

    @Test
    void it_says_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> Gap.of(" ")).withMessage("text must not be blank");
    }
}
