package org.opencarers.core.services;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One person's enrolment on a course.
 *
 * <p>Immutable. Whom it is about and how it stands must be there: without the second nobody could count the places.
 */
@Value.Immutable
@JsonDeserialize(builder = Enrolment.Builder.class)
public interface Enrolment {

    /** Who it is, as a reference of the records in which the person stands; never a name. */
    @FilledIn
    @Value.Redacted
    String getPerson();

    /** The day on which the person enrolled. */
    @Value.Redacted
    Optional<LocalDate> getEnrolledOn();

    /** How it stands, and with that whether it holds a place. */
    @Value.Redacted
    EnrolmentStatus getStatus();

    /**
     * Begins an enrolment; whom it is about and how it stands must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an enrolment. */
    final class Builder extends ImmutableEnrolment.Builder {
        Builder() {}
    }
}
