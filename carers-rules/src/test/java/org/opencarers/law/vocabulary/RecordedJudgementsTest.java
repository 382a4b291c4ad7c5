package org.opencarers.law.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Judgement;

/** Whose judgement an answer is, as an assessment records it. */
class RecordedJudgementsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Facts FACTS = Facts.of(CareSituation.builder()
            .carersAssessment(CarersAssessment.builder()
                    .significantImpact(SignificantImpact.YES)
                    .needsFromNecessaryCare(true)
                    .needsEligible(true)
                    .addJudgements(judged("significantImpact")
                            .by("SOCIAL_WORKER")
                            .on(LocalDate.of(2026, 10, 26))
                            .build())
                    .addJudgements(judged("needsFromNecessaryCare")
                            .grounds("Nobody else is there.")
                            .build())
                    .addJudgements(judged("needsEligible").by("the team").build())
                    .addJudgements(
                            judged("completed").on(LocalDate.of(2026, 10, 26)).build())
                    .build())
            .build());

    private static org.opencarers.core.assessment.Judgement.Builder judged(String property) {
        org.opencarers.core.assessment.Judgement.Builder judgement = org.opencarers.core.assessment.Judgement.builder();
        judgement.about(property);
        return judgement;
    }

    private static Optional<Judgement> of(Fact<?> fact, LocalDate asOf) {
        return FACTS.judgement(asOf, fact);
    }

    @Test
    void it_is_that_of_the_property_of_which_the_answer_is_read() {
        assertThat(of(CarerNeedsFacts.SIGNIFICANT_IMPACT, TODAY))
                .contains(Judgement.of("SOCIAL_WORKER", LocalDate.of(2026, 10, 26)));
        assertThat(of(CarerNeedsFacts.NEEDS_FLUCTUATE, TODAY)).isEmpty();
    }

    @Test
    void a_later_one_is_not_told_of() {
        assertThat(of(CarerNeedsFacts.SIGNIFICANT_IMPACT, LocalDate.of(2026, 10, 25)))
                .isEmpty();
    }

    @Test
    void one_that_says_neither_by_whom_nor_when_is_not_told_of() {
        assertThat(of(CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE, TODAY)).isEmpty();
    }

    @Test
    void what_is_no_role_in_a_document_that_nobody_has_validated_is_not_told_of() {
        assertThat(of(CarerNeedsFacts.NEEDS_ELIGIBLE, TODAY)).isEmpty();
    }
}
