package org.opencarers.law.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.assessment.CarersAssessment;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Fact;

/** What the facts read off a situation document. */
class SituationReadingTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

    @Test
    void an_empty_situation_answers_nothing() {
        CareSituation empty = CareSituation.builder().build();
        CareSituation hollow = CareSituation.builder()
                .carer(Carer.builder().build())
                .caredFor(CaredForPerson.builder().build())
                .caring(Caring.builder().build())
                .carersAssessment(CarersAssessment.builder().build())
                .build();

        assertThat(Vocabulary.facts()).allSatisfy(fact -> {
            assertThat(fact.readFrom(empty, AS_OF)).as(fact.id()).isEmpty();
            assertThat(fact.readFrom(hollow, AS_OF)).as(fact.id()).isEmpty();
        });
    }

    @Test
    void each_part_answers_for_itself() {
        CareSituation situation = CareSituation.builder()
                .carer(Carer.builder()
                        .netWeeklyEarnings(new BigDecimal("150.00"))
                        .build())
                .caredFor(CaredForPerson.builder()
                        .conditions(Set.of(HealthCondition.MENTAL_HEALTH))
                        .build())
                .caring(Caring.builder().hoursPerWeek(new BigDecimal("40")).build())
                .carersAssessment(CarersAssessment.builder()
                        .requestedBy(Set.<Requester>of())
                        .build())
                .build();

        assertThat(BenefitFacts.NET_WEEKLY_EARNINGS.readFrom(situation, AS_OF)).contains(new BigDecimal("150.00"));
        assertThat(CaredForFacts.CONDITIONS.readFrom(situation, AS_OF)).contains(Set.of(HealthCondition.MENTAL_HEALTH));
        assertThat(CareFacts.HOURS_PER_WEEK.readFrom(situation, AS_OF))
                .hasValueSatisfying(hours -> assertThat(hours).isEqualByComparingTo("40"));
        assertThat(AssessmentFacts.REQUESTED_BY.readFrom(situation, AS_OF))
                .as("nobody has asked: known, and empty")
                .contains(Set.of());
    }

    @Test
    void the_age_of_the_carer_is_not_that_of_the_person_cared_for() {
        CareSituation situation = CareSituation.builder()
                .carer(Carer.builder().dateOfBirth(LocalDate.of(2008, 11, 22)).build())
                .caredFor(CaredForPerson.builder()
                        .dateOfBirth(LocalDate.of(1950, 11, 21))
                        .build())
                .build();

        assertThat(CarerFacts.AGE.readFrom(situation, AS_OF)).contains(17);
        assertThat(CarerFacts.AGE.readFrom(situation, AS_OF.plusDays(1))).contains(18);
        assertThat(CaredForFacts.AGE.readFrom(situation, AS_OF)).contains(76);
    }

    @Test
    void weeks_since_a_death_are_completed_weeks_and_the_person_is_not_alive() {
        CareSituation situation = died(LocalDate.of(2026, 9, 27));

        assertThat(CaredForFacts.WEEKS_SINCE_DEATH.readFrom(situation, AS_OF)).contains(7);
        assertThat(CaredForFacts.WEEKS_SINCE_DEATH.readFrom(situation, AS_OF.plusDays(1)))
                .contains(8);
        assertThat(CaredForFacts.ALIVE.readFrom(situation, AS_OF)).contains(false);
    }

    @Test
    void without_a_day_of_death_nothing_is_concluded_about_life() {
        CareSituation situation = CareSituation.builder()
                .caredFor(CaredForPerson.builder().build())
                .build();

        assertThat(CaredForFacts.ALIVE.readFrom(situation, AS_OF)).isEmpty();
        assertThat(CaredForFacts.WEEKS_SINCE_DEATH.readFrom(situation, AS_OF)).isEmpty();
    }

    @Test
    void ages_and_weeks_say_from_which_day_they_are_counted() {
        assertThat(Vocabulary.facts().stream()
                        .filter(fact -> fact.reading()
                                .flatMap(reading -> reading.unit())
                                .isPresent())
                        .map(Fact::id))
                .containsExactlyInAnyOrder(
                        "carer.age", "cared-for.age", "cared-for.weeks-since-death", "applicant.age");
    }

    private static CareSituation died(LocalDate day) {
        return CareSituation.builder()
                .caredFor(CaredForPerson.builder().dateOfDeath(day).build())
                .build();
    }
}
