package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.assessment.AssessmentEventKind;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.support.SupportPlan;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One carer in a return about assessments: the offer, the assessment, the plan, and why where there is none.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = AssessmentLine.Builder.class)
public interface AssessmentLine {

    /** The carer, by the id that the organisation has for them. */
    @Value.Redacted
    Optional<@FilledIn String> getCarerRef();

    /** The assessment with what happened to it, from the offer on. */
    @Value.Redacted
    Optional<@Valid CarersAssessment> getAssessment();

    /** The plan that came of it; absent when there is none or it is not known. */
    @Value.Redacted
    Optional<@Valid SupportPlan> getPlan();

    /** What came of it for the carer, in words. */
    @Value.Redacted
    Optional<@FilledIn String> getOutcome();

    /** Why there is no assessment or no plan, where there is none. */
    @Value.Redacted
    Optional<@FilledIn String> getReasonIfNone();

    /**
     * Whether something that happened to the assessment is recorded.
     *
     * @param kind what happened
     * @return whether there is an event of this kind
     */
    default boolean records(AssessmentEventKind kind) {
        return getAssessment().stream()
                .flatMap(assessment -> assessment.getEvents().stream())
                .anyMatch(event -> event.getKind() == kind);
    }

    /**
     * Whether the assessment is recorded as carried out, by an event or by an answer.
     *
     * @return whether it is
     */
    default boolean recordsAssessment() {
        return records(AssessmentEventKind.COMPLETED)
                || getAssessment().flatMap(CarersAssessment::getCompleted).orElse(false);
    }

    /**
     * Whether a reason is recorded, here or in the assessment.
     *
     * @return whether one is
     */
    default boolean recordsReason() {
        return getReasonIfNone().isPresent()
                || getAssessment()
                        .flatMap(CarersAssessment::getReasonNotRecorded)
                        .isPresent();
    }

    /**
     * Begins a line of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of one carer; what it is not given stays unknown. */
    final class Builder extends ImmutableAssessmentLine.Builder {
        Builder() {}
    }
}
