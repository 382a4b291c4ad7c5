package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.YoungOnsetDementiaActivitiesOutcome.FULL;
import static org.opencarers.example.kent.YoungOnsetDementiaActivitiesOutcome.MAY_ATTEND;
import static org.opencarers.example.kent.YoungOnsetDementiaActivitiesOutcome.NOT_COVERED;
import static org.opencarers.rules.Certainty.PRIMARY;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.SupportFacts;

/** The Young Onset Dementia Activities Project: couples who come together, up to six of them. */
class YoungOnsetDementiaActivitiesTest {

    private static final KentQuestion<YoungOnsetDementiaActivitiesOutcome> COUPLE = KentQuestion.about(
                    YoungOnsetDementiaActivities.POLICY, "2010-03-01")
            .with(CaredForFacts.CONDITIONS, Set.of(HealthCondition.DEMENTIA))
            .with(CarerFacts.WILL_ATTEND, true)
            .with(SupportFacts.COUPLES_BOOKED, 3);

    @ParameterizedTest
    @CsvSource({"0, MAY_ATTEND", "5, MAY_ATTEND", "6, FULL", "7, FULL"})
    void the_sixth_couple_is_the_last(int booked, YoungOnsetDementiaActivitiesOutcome outcome) {
        assertThat(COUPLE.with(SupportFacts.COUPLES_BOOKED, booked).possible()).containsExactly(outcome);
    }

    @Test
    void the_carer_must_come_too() {
        KentQuestion<YoungOnsetDementiaActivitiesOutcome> alone = COUPLE.with(CarerFacts.WILL_ATTEND, false);

        assertThat(alone.possible()).containsExactly(NOT_COVERED);
        assertThat(alone.with(SupportFacts.COUPLES_BOOKED, 6).possible()).containsExactly(NOT_COVERED);
        assertThat(alone.without(SupportFacts.COUPLES_BOOKED).missing()).isEmpty();
    }

    @Test
    void the_project_is_about_dementia() {
        assertThat(COUPLE.with(CaredForFacts.CONDITIONS, EnumSet.allOf(HealthCondition.class))
                        .possible())
                .containsExactly(MAY_ATTEND);
        assertThat(COUPLE.with(CaredForFacts.CONDITIONS, EnumSet.complementOf(EnumSet.of(HealthCondition.DEMENTIA)))
                        .possible())
                .containsExactly(NOT_COVERED);
    }

    @Test
    void the_bookings_are_asked_about_last() {
        assertThat(COUPLE.facts())
                .containsExactly("cared-for.conditions", "carer.will-attend", "project.couples-booked");
        assertThat(COUPLE.without(SupportFacts.COUPLES_BOOKED).possible()).containsExactly(MAY_ATTEND, FULL);
        assertThat(COUPLE.rules())
                .containsExactly(
                        tuple("1", NOT_COVERED, PRIMARY), tuple("2", FULL, PRIMARY), tuple("2", MAY_ATTEND, PRIMARY));
    }

    @Test
    void a_full_session_is_better_than_a_project_for_others() {
        assertThat(YoungOnsetDementiaActivities.POLICY.favour().isBetter(MAY_ATTEND, FULL))
                .isTrue();
        assertThat(YoungOnsetDementiaActivities.POLICY.favour().isBetter(FULL, NOT_COVERED))
                .isTrue();
    }
}
