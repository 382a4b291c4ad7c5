package org.opencarers.core.services;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A course for carers or for staff: its sessions, its places, and who holds them.
 *
 * <p>Immutable. Only the name must be there. The enrolments are the register of the course, as far as one is kept.
 */
@Value.Immutable
@WithinCapacity
@JsonDeserialize(builder = Course.Builder.class)
public interface Course {

    /** What it is called. */
    @FilledIn
    String getName();

    /** Who runs it. */
    Optional<@Valid Organisation> getProvider();

    /** The sessions, in their order. */
    List<@Valid CourseSession> getSessions();

    /** How many hours each session lasts, above 0 and at most 24. */
    Optional<@HoursLong BigDecimal> getHoursPerSession();

    /** How many people there is room for; absent when it is not limited or not known. */
    Optional<@CountUpTo Integer> getCapacity();

    /** Who has enrolled, in the order in which they did; those that hold a place are never more than the capacity. */
    @Value.Redacted
    List<@Valid Enrolment> getEnrolments();

    /**
     * How many enrolments hold a place.
     *
     * @return the count, 0 when nobody does
     */
    default int placesTaken() {
        return (int) getEnrolments().stream()
                .filter(enrolment -> enrolment.getStatus().holdsPlace())
                .count();
    }

    /**
     * This course with one enrolment more.
     *
     * @param enrolment whom to add, and whether with a place or waiting for one
     * @return the new course; this one stays as it is
     * @throws CourseFullException if the enrolment would hold a place and all are taken; a course whose capacity is not
     *     known is never full
     */
    default Course enrol(Enrolment enrolment) {
        getCapacity()
                .filter(capacity -> enrolment.getStatus().holdsPlace() && placesTaken() >= capacity)
                .ifPresent(capacity -> {
                    throw new CourseFullException(placesTaken(), capacity);
                });
        return builder().from(this).addEnrolments(enrolment).build();
    }

    /**
     * Begins a course; its name must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a course; apart from the name, what it is not given stays unknown. */
    final class Builder extends ImmutableCourse.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Course build() {
            hoursPerSession(Canonical.decimal(super.build().getHoursPerSession()));
            return super.build();
        }
    }
}
