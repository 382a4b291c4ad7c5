package org.opencarers.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.answer.OrNone;

class TrainingRecordTest {

    /** Partners in Caring: new staff have six months. */
    private static final TrainingRecord RECORD = TrainingRecord.builder()
            .course("Partners in Caring")
            .newStaffWithinMonths(6)
            .build();

    private static final LocalDate START = LocalDate.of(2008, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2008, 7, 10);

    @ParameterizedTest(name = "six months from {0} end on {1}")
    @CsvSource({
        "2008-01-10, 2008-07-10",
        "2006-08-31, 2007-02-28",
        "2007-08-31, 2008-02-29",
        "2007-12-31, 2008-06-30",
    })
    void new_staff_have_six_months_the_last_day_included(LocalDate start, LocalDate due) {
        assertThat(RECORD.dueBy(since(start).build())).contains(due);
    }

    @Test
    void without_a_first_day_of_work_or_a_limit_no_day_is_known() {
        assertThat(RECORD.dueBy(Attendance.builder().build())).isEmpty();
        assertThat(TrainingRecord.builder()
                        .course("Partners in Caring")
                        .build()
                        .dueBy(since(START).build()))
                .isEmpty();
    }

    @Test
    void who_attends_on_the_last_day_is_in_time_and_who_attends_on_the_next_is_late() {
        assertThat(RECORD.standing(attended(DUE), DUE.plusYears(1))).contains(TrainingStanding.COMPLIANT);
        assertThat(RECORD.standing(attended(DUE.plusDays(1)), DUE.plusYears(1))).contains(TrainingStanding.LATE);
    }

    @Test
    void who_has_not_attended_has_time_on_the_last_day_and_is_overdue_on_the_next() {
        Attendance notYet = since(START).attendedOn(OrNone.none()).build();

        assertThat(RECORD.standing(notYet, DUE)).contains(TrainingStanding.NOT_YET_DUE);
        assertThat(RECORD.standing(notYet, DUE.plusDays(1))).contains(TrainingStanding.OVERDUE);
    }

    @Test
    void what_is_booked_for_later_has_not_happened_yet() {
        Attendance booked = attended(DUE.minusDays(2));

        assertThat(RECORD.standing(booked, DUE.minusDays(3))).contains(TrainingStanding.NOT_YET_DUE);
        assertThat(RECORD.standing(booked, DUE.minusDays(2))).contains(TrainingStanding.COMPLIANT);
        assertThat(RECORD.standing(attended(DUE.plusDays(9)), DUE.plusDays(1))).contains(TrainingStanding.OVERDUE);
    }

    @Test
    void nobody_is_called_overdue_because_a_day_is_missing() {
        LocalDate later = DUE.plusYears(1);

        assertThat(RECORD.standing(since(START).build(), later)).isEmpty();
        assertThat(RECORD.standing(
                        Attendance.builder().attendedOn(OrNone.none()).build(), later))
                .isEmpty();
        assertThat(RECORD.standing(
                        Attendance.builder().attendedOn(OrNone.of(START)).build(), later))
                .isEmpty();
    }

    @Test
    void the_five_counts_are_all_attendances() {
        TrainingCompliance compliance = TrainingRecord.builder()
                .from(RECORD)
                .addAttendances(
                        attended(START),
                        attended(DUE),
                        attended(DUE),
                        attended(DUE.plusDays(1)),
                        since(START).attendedOn(OrNone.none()).build(),
                        since(START).attendedOn(OrNone.none()).build(),
                        since(DUE).attendedOn(OrNone.none()).build(),
                        since(START).build(),
                        Attendance.builder().build())
                .build()
                .compliance(DUE.plusDays(1));

        assertThat(compliance)
                .isEqualTo(TrainingCompliance.builder()
                        .asOf(DUE.plusDays(1))
                        .compliant(3)
                        .late(1)
                        .overdue(2)
                        .notYetDue(1)
                        .unknown(2)
                        .build());
    }

    private static Attendance.Builder since(LocalDate start) {
        return Attendance.builder().startedWork(start);
    }

    private static Attendance attended(LocalDate day) {
        return since(START).attendedOn(OrNone.of(day)).build();
    }
}
