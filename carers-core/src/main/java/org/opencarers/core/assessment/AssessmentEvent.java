package org.opencarers.core.assessment;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One step in the life of an assessment.
 *
 * <p>Immutable. What happened must be there; when, why and by whom may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = AssessmentEvent.Builder.class)
public interface AssessmentEvent {

    /** What happened. */
    @Value.Redacted
    AssessmentEventKind getKind();

    /** The day on which it happened. */
    @Value.Redacted
    Optional<LocalDate> getOn();

    /** Why, in the words of the record: the reason for a refusal, or for completing it late. */
    @Value.Redacted
    Optional<@FilledIn String> getReason();

    /** Who did it; for a delegation, the body that carries the assessment out. */
    @Value.Redacted
    Optional<@Valid Organisation> getBody();

    /**
     * Begins a step; what happened must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a step. */
    final class Builder extends ImmutableAssessmentEvent.Builder {
        Builder() {}
    }
}
