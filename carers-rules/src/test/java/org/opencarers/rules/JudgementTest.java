package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose judgement an answer is. */
class JudgementTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void it_is_told_in_plain_words() {
        assertThat(Judgement.of("SOCIAL_WORKER", DAY).text())
                .isEqualTo("as judged by the social worker on 2 November 2026");
        assertThat(new Judgement(Optional.of("NURSE"), Optional.empty()).text()).isEqualTo("as judged by the nurse");
        assertThat(new Judgement(Optional.empty(), Optional.of(DAY)).text()).isEqualTo("as judged on 2 November 2026");
    }

    @Test
    void it_says_by_whom_or_when() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Judgement(Optional.empty(), Optional.empty()))
                .withMessageContaining("needs the role of whoever judged, the day, or both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "social worker", "Social_Worker", "_NURSE", "NURSE_", "A__B", "1ST", "SOCIAL-WORKER"})
    void a_role_is_written_in_capital_letters(String other) {
        assertThat(Judgement.isRole(other)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Judgement.of(other, DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GP", "SOCIAL_WORKER", "BAND_6_NURSE"})
    void a_role_may_have_several_words_and_digits(String role) {
        assertThat(Judgement.of(role, DAY).by()).contains(role);
    }

    @Test
    void nobody_has_judged_after_the_date_asked_about() {
        Judgement judgement = Judgement.of("NURSE", DAY);
        assertThat(judgement.objection(DAY)).isEmpty();
        assertThat(judgement.objection(DAY.minusDays(1)))
                .contains("must not lie after the date asked about, 2026-11-01");
        assertThat(Judgement.of("NURSE", LocalDate.of(1799, 12, 31)).objection(DAY))
                .contains("must lie between 1800-01-01 and 2299-12-31");
        assertThat(new Judgement(Optional.of("NURSE"), Optional.empty()).objection(DAY))
                .isEmpty();
    }
}
