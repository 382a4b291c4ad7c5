package org.opencarers.core.registers;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One person's training in one course: when the person started work, and when the person attended.
 *
 * <p>Immutable. Everything may be unknown. A person has one attendance in a record.
 */
@Value.Immutable
@JsonDeserialize(builder = Attendance.Builder.class)
public interface Attendance {

    /** The person, by the id that the employer has for them. */
    @Value.Redacted
    Optional<@FilledIn String> getPersonRef();

    /** The person's first day of work. */
    @Value.Redacted
    Optional<LocalDate> getStartedWork();

    /** The day on which the person attended; none when the person has not, absent when nobody knows. */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getAttendedOn();

    /**
     * Begins an attendance of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an attendance; what it is not given stays unknown. */
    final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
