package org.opencarers.core.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One assessment of whether somebody could make one decision on one day (Mental Capacity Act 2005, ss. 2 and 3).
 *
 * <p>Immutable. The decision and the day must be there, because capacity is nothing that a person has or lacks at
 * large: an assessment says nothing about another decision or another day.
 */
@Value.Immutable
@JsonDeserialize(builder = CapacityAssessment.Builder.class)
public interface CapacityAssessment {

    /** The decision that was to be made, in the words of whoever assessed. */
    @Value.Redacted
    @FilledIn
    String getAbout();

    /** The day of the assessment. */
    @Value.Redacted
    LocalDate getOn();

    /** What it found. */
    @Value.Redacted
    Optional<CapacityFinding> getFinding();

    /** The role of whoever assessed, such as {@code RESPONSIBLE_CLINICIAN}, in the words of the record. */
    @Value.Redacted
    Optional<@FilledIn String> getBy();

    /** The grounds, in the words of whoever assessed. */
    @Value.Redacted
    Optional<@FilledIn String> getGrounds();

    /** Whether the person is expected to be able to decide later (s. 4(3)); absent when nobody has said. */
    @Value.Redacted
    Optional<Boolean> getExpectedToRegain();

    /** The day on which it is to be assessed again; none when that is not planned. */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getReassessOn();

    /**
     * Begins an assessment; the decision and the day must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an assessment; what it is not given stays unknown. */
    final class Builder extends ImmutableCapacityAssessment.Builder {
        Builder() {}
    }
}
