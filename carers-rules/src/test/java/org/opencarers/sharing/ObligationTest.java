package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What staff must do is named by the bases, or by the few rules that look at the request. */
class ObligationTest {

    @Test
    void every_obligation_comes_with_a_basis_or_from_a_rule_about_the_request() {
        Set<Obligation> used = EnumSet.of(
                Obligation.REVIEW_DUE,
                Obligation.AGE_APPROPRIATE,
                Obligation.OFFER_YOUNG_CARER_ASSESSMENT,
                Obligation.REDACT,
                Obligation.HUMAN_CHECK_OF_REDACTION,
                Obligation.ASK_PATIENT_IF_CARER_MAY_BE_TOLD_OF_REFUSAL);
        Arrays.stream(Basis.values()).map(Basis::obligations).forEach(used::addAll);

        assertThat(Obligation.values()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void words_for_staff_differ_and_fit_into_a_sentence() {
        assertThat(Obligation.values())
                .extracting(Obligation::meaning)
                .doesNotHaveDuplicates()
                .allSatisfy(meaning -> assertThat(meaning).matches("[a-z].+[^.]"));
        assertThat(ReferralRole.values())
                .extracting(ReferralRole::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).isNotBlank());
        assertThat(ReferralRole.values()).hasSize(23);
    }
}
