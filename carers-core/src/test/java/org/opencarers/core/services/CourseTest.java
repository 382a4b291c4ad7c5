package org.opencarers.core.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTest {

    private static final Course TWO_PLACES =
            Course.builder().name("Caring with Confidence").capacity(2).build();

    private static final Course FULL =
            TWO_PLACES.enrol(enrolment("a", EnrolmentStatus.ENROLLED)).enrol(enrolment("b", EnrolmentStatus.ENROLLED));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "WAITING, 0",
        "ENROLLED, 1",
        "COMPLETED, 1",
        "DID_NOT_ATTEND, 1",
        "WITHDRAWN, 0",
    })
    void a_place_is_held_by_whoever_has_or_had_it_and_did_not_give_it_up(EnrolmentStatus status, int places) {
        assertThat(TWO_PLACES.enrol(enrolment("a", status)).placesTaken()).isEqualTo(places);
    }

    @Test
    void the_last_place_can_be_taken() {
        assertThat(FULL.placesTaken()).isEqualTo(2);
        assertThat(FULL.getEnrolments()).extracting(Enrolment::getPerson).containsExactly("a", "b");
    }

    @Test
    void a_full_course_takes_nobody_more() {
        assertThatThrownBy(() -> FULL.enrol(enrolment("somebody", EnrolmentStatus.ENROLLED)))
                .isInstanceOfSatisfying(
                        CourseFullException.class,
                        full -> assertThat(full.capacity()).isEqualTo(2))
                .hasMessage("the course is full, 2 of 2 places are taken; enrol as WAITING, or on another course");
    }

    @Test
    void a_full_course_still_takes_who_waits() {
        Course course = FULL.enrol(enrolment("c", EnrolmentStatus.WAITING));

        assertThat(course.getEnrolments()).hasSize(3);
        assertThat(course.placesTaken()).isEqualTo(2);
    }

    @Test
    void a_place_that_was_given_up_is_free_again_and_one_that_was_missed_is_not() {
        Course withdrawn = TWO_PLACES
                .enrol(enrolment("a", EnrolmentStatus.WITHDRAWN))
                .enrol(enrolment("b", EnrolmentStatus.ENROLLED));
        Course missed = TWO_PLACES
                .enrol(enrolment("a", EnrolmentStatus.DID_NOT_ATTEND))
                .enrol(enrolment("b", EnrolmentStatus.ENROLLED));
        Enrolment next = enrolment("c", EnrolmentStatus.ENROLLED);

        assertThat(withdrawn.enrol(next).placesTaken()).isEqualTo(2);
        assertThatThrownBy(() -> missed.enrol(next)).isInstanceOf(CourseFullException.class);
    }

    @Test
    void a_course_without_places_is_full_and_one_whose_capacity_is_not_known_never_is() {
        Course none = Course.builder().from(TWO_PLACES).capacity(0).build();
        Course unlimited = Course.builder().name("open house").build();
        Enrolment enrolment = enrolment("a", EnrolmentStatus.ENROLLED);

        assertThatThrownBy(() -> none.enrol(enrolment)).isInstanceOf(CourseFullException.class);
        assertThat(unlimited.enrol(enrolment).enrol(enrolment).enrol(enrolment).placesTaken())
                .isEqualTo(3);
    }

    @Test
    void enrolling_gives_a_new_course_and_leaves_the_old_one_as_it_was() {
        Course sessions = Course.builder()
                .from(TWO_PLACES)
                .hoursPerSession(new BigDecimal("3.0"))
                .addSessions(CourseSession.builder().title("Caring and Coping").build())
                .build();

        Course next = sessions.enrol(enrolment("a", EnrolmentStatus.ENROLLED));

        assertThat(next.getSessions()).isEqualTo(sessions.getSessions());
        assertThat(next.getHoursPerSession()).contains(new BigDecimal("3"));
        assertThat(sessions.getEnrolments()).isEmpty();
    }

    private static Enrolment enrolment(String person, EnrolmentStatus status) {
        return Enrolment.builder().person(person).status(status).build();
    }
}
