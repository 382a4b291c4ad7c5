package org.opencarers.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opencarers.core.assessment.AssessmentEvent;
import org.opencarers.core.assessment.AssessmentEventKind;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.support.SupportPlan;

class AssessmentReturnTest {

    private static final AssessmentLine NOTHING = line("nothing").build();

    private static final AssessmentLine OFFERED = line("offered")
            .assessment(events(AssessmentEventKind.OFFERED).build())
            .build();

    private static final AssessmentLine REFUSED = line("refused")
            .assessment(events(AssessmentEventKind.OFFERED, AssessmentEventKind.REFUSED)
                    .reasonNotRecorded("did not want one")
                    .build())
            .build();

    private static final AssessmentLine MOVED =
            line("moved").reasonIfNone("moved away").build();

    private static final AssessmentLine COMPLETED_BY_EVENT = line("by event")
            .assessment(events(AssessmentEventKind.OFFERED, AssessmentEventKind.OFFERED, AssessmentEventKind.COMPLETED)
                    .build())
            .plan(SupportPlan.builder().build())
            .build();

    private static final AssessmentLine COMPLETED_BY_ANSWER = line("by answer")
            .assessment(CarersAssessment.builder().completed(true).build())
            .build();

    private static final AssessmentLine NOT_COMPLETED = line("not completed")
            .assessment(CarersAssessment.builder().completed(false).build())
            .build();

    private static final AssessmentReturn MONTH = AssessmentReturn.builder()
            .addLines(NOTHING, OFFERED, REFUSED, MOVED, COMPLETED_BY_EVENT, COMPLETED_BY_ANSWER, NOT_COMPLETED)
            .build();

    @Test
    void a_carer_who_was_offered_twice_is_counted_once() {
        assertThat(MONTH.offersRecorded()).isEqualTo(3);
    }

    @Test
    void an_assessment_is_recorded_by_an_event_or_by_an_answer() {
        assertThat(MONTH.assessmentsRecorded()).isEqualTo(2);
        assertThat(COMPLETED_BY_EVENT.recordsAssessment()).isTrue();
        assertThat(COMPLETED_BY_ANSWER.recordsAssessment()).isTrue();
        assertThat(NOT_COMPLETED.recordsAssessment()).isFalse();
    }

    @Test
    void plans_are_counted() {
        assertThat(MONTH.plansRecorded()).isEqualTo(1);
    }

    @Test
    void a_reason_counts_wherever_it_stands() {
        assertThat(REFUSED.recordsReason()).isTrue();
        assertThat(MOVED.recordsReason()).isTrue();
        assertThat(OFFERED.recordsReason()).isFalse();
    }

    @Test
    void somebody_has_to_ask_where_neither_an_assessment_nor_a_reason_is_recorded() {
        assertThat(MONTH.withoutAssessmentOrReason()).containsExactly(NOTHING, OFFERED, NOT_COMPLETED);
    }

    private static AssessmentLine.Builder line(String carer) {
        return AssessmentLine.builder().carerRef(carer);
    }

    private static CarersAssessment.Builder events(AssessmentEventKind... kinds) {
        CarersAssessment.Builder assessment = CarersAssessment.builder();
        for (AssessmentEventKind kind : kinds) {
            assessment.addEvents(AssessmentEvent.builder().kind(kind).build());
        }
        return assessment;
    }
}
