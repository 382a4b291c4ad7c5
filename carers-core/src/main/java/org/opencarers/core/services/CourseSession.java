package org.opencarers.core.services;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One session of a course, which people may also book alone where its sessions stand alone.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@WithinCapacity
@JsonDeserialize(builder = CourseSession.Builder.class)
public interface CourseSession {

    /** What it is about, such as {@code Caring and Coping}. */
    Optional<@FilledIn String> getTitle();

    /** The day. */
    Optional<LocalDate> getOn();

    /** The time at which it starts, included. */
    Optional<LocalTime> getStartTime();

    /** The time at which it ends, excluded; at or before the start, it is one on the day after. */
    Optional<LocalTime> getEndTime();

    /** Where it takes place, such as {@code online}. */
    Optional<@FilledIn String> getPlace();

    /** How many people there is room for. */
    Optional<@CountUpTo Integer> getCapacity();

    /** How many people have a place; never more than there is room for. */
    Optional<@CountUpTo Integer> getEnrolled();

    /**
     * Begins a session of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a session; what it is not given stays unknown. */
    final class Builder extends ImmutableCourseSession.Builder {
        Builder() {}
    }
}
