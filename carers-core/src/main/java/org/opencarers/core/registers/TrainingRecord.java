package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who has attended a course about carers, and by when new staff have to.
 *
 * <p>Immutable. The name of the course must be there. In North East London new staff had six months (Carers Strategy
 * 2006-2009, action 11).
 */
@Value.Immutable
@JsonDeserialize(builder = TrainingRecord.Builder.class)
public interface TrainingRecord {

    /** What the course is called. */
    @FilledIn
    String getCourse();

    /** For whom it is required, in words, such as {@code all staff}. */
    Optional<@FilledIn String> getRequiredFor();

    /** Within how many months of their first day new staff have to attend; absent when no limit is known. */
    Optional<@CountUpTo(120) Integer> getNewStaffWithinMonths();

    /** How often it is to be refreshed, as it is stated; "bi-annually" has two meanings and stays as it is. */
    Optional<@FilledIn String> getRefresher();

    /** The attendances, one for each person. */
    @Value.Redacted
    List<@Valid Attendance> getAttendances();

    /**
     * The last day on which somebody attends in time.
     *
     * <p>Months are counted as {@link LocalDate#plusMonths(long)} counts them: six months from 31 August end on the
     * last day of February.
     *
     * @param attendance the attendance
     * @return the last day, included; empty when the first day of work or the limit is not known
     */
    default Optional<LocalDate> dueBy(Attendance attendance) {
        return attendance
                .getStartedWork()
                .flatMap(start -> getNewStaffWithinMonths().map(months -> start.plusMonths(months)));
    }

    /**
     * Where somebody stands on a day.
     *
     * @param attendance the attendance
     * @param asOf the day that is asked about; what is recorded for a later day has not happened yet
     * @return the standing; empty when a day or the limit is not known
     */
    default Optional<TrainingStanding> standing(Attendance attendance, LocalDate asOf) {
        return attendance
                .getAttendedOn()
                .flatMap(attended -> dueBy(attendance)
                        .map(due -> attended.value()
                                .filter(day -> !day.isAfter(asOf))
                                .map(day -> day.isAfter(due) ? TrainingStanding.LATE : TrainingStanding.COMPLIANT)
                                .orElse(asOf.isAfter(due) ? TrainingStanding.OVERDUE : TrainingStanding.NOT_YET_DUE)));
    }

    /**
     * How many stand where on a day.
     *
     * @param asOf the day that is asked about
     * @return the counts
     */
    default TrainingCompliance compliance(LocalDate asOf) {
        List<TrainingStanding> standings = getAttendances().stream()
                .flatMap(attendance -> standing(attendance, asOf).stream())
                .toList();
        return TrainingCompliance.builder()
                .asOf(asOf)
                .compliant(Collections.frequency(standings, TrainingStanding.COMPLIANT))
                .late(Collections.frequency(standings, TrainingStanding.LATE))
                .overdue(Collections.frequency(standings, TrainingStanding.OVERDUE))
                .notYetDue(Collections.frequency(standings, TrainingStanding.NOT_YET_DUE))
                .unknown(getAttendances().size() - standings.size())
                .build();
    }

    /**
     * Begins a record; the name of the course must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a course and its attendances; what it is not given stays unknown. */
    final class Builder extends ImmutableTrainingRecord.Builder {
        Builder() {}
    }
}
