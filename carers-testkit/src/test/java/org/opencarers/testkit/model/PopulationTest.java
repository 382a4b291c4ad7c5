package org.opencarers.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.opencarers.core.caring.Relationship;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.core.validation.CarersValidator;

/** The people who are made up: always the same, always possible. */
class PopulationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final int PEOPLE = 2_000;

    private final Population population = Population.of(7, TODAY);

    @Test
    void everybody_is_valid() {
        assertThat(population.situations(PEOPLE))
                .allSatisfy(situation ->
                        assertThat(CarersValidator.check(situation)).isEmpty());
    }

    @Test
    void a_seed_names_the_same_people_in_whichever_order_they_are_asked_for() {
        List<CareSituation> inOrder = population.situations(50).toList();
        List<CareSituation> backwards = IntStream.iterate(49, number -> number >= 0, number -> number - 1)
                .mapToObj(Population.of(7, TODAY)::situation)
                .collect(Collectors.toList());
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(inOrder);
    }

    @Test
    void another_seed_names_other_people() {
        assertThat(Population.of(8, TODAY).situations(50).toList())
                .isNotEqualTo(population.situations(50).toList());
    }

    /**
     * A generator steps by a constant. Seeds that lie a multiple of it apart give one stream, shifted: whoever takes two
     * draws more in one of two populations then goes on as the same person in the other.
     */
    @Test
    void people_of_neighbouring_seeds_have_no_more_in_common_than_chance_would_have_it() {
        for (int apart = 1; apart <= 4; apart++) {
            Population neighbour = Population.of(7 + apart, TODAY);
            long alike = LongStream.range(0, 500)
                    .filter(number -> circumstances(neighbour.situation(number))
                            .equals(circumstances(population.situation(number))))
                    .count();

            assertThat(alike)
                    .as("of 500 people, with seeds " + apart + " apart")
                    .isLessThan(5);
        }
    }

    private static List<Object> circumstances(CareSituation situation) {
        return List.of(
                situation.getCarersAssessment(),
                situation.getCaredFor().orElseThrow().getConditions(),
                situation.getCaring().orElseThrow().getHoursPerWeek());
    }

    // Reports name a person by seed and number, so these must never change.
    @Test
    void the_first_carer_of_a_seed_is_known_for_ever() {
        assertThat(CarersJson.write(population.situation(0).getCaring().orElseThrow()))
                .isEqualTo("{\"atRiskOfBreakdown\":true,\"hoursPerWeekForOnePerson\":83,\"liveTogether\":true,"
                        + "\"paid\":false,\"provision\":\"PROVIDES\",\"relationship\":\"SPOUSE_OR_PARTNER\","
                        + "\"underContract\":false}");
    }

    @Test
    void people_are_as_old_on_the_date_as_they_would_be_on_any_other() {
        CareSituation later = Population.of(7, TODAY.plusYears(10)).situation(3);
        assertThat(bornOf(later)).isEqualTo(bornOf(population.situation(3)).plusYears(10));
    }

    @Test
    void parents_are_a_generation_older_than_their_children() {
        assertThat(population.situations(PEOPLE))
                .filteredOn(situation -> is(situation, Relationship.PARENT))
                .hasSizeGreaterThan(100)
                .allSatisfy(situation -> assertThat(yearsOlder(situation)).isGreaterThanOrEqualTo(17));
        assertThat(population.situations(PEOPLE))
                .filteredOn(situation -> is(situation, Relationship.CHILD))
                .hasSizeGreaterThan(100)
                .allSatisfy(situation -> assertThat(yearsOlder(situation)).isLessThanOrEqualTo(-17));
    }

    @Test
    void children_care_too_and_some_answers_are_unknown() {
        assertThat(population.situations(PEOPLE))
                .anyMatch(situation -> bornOf(situation).isAfter(TODAY.minusYears(16)))
                .anyMatch(situation ->
                        situation.getCaring().orElseThrow().getHoursPerWeek().isEmpty());
    }

    @Test
    void the_shares_are_said_to_be_made_up() {
        assertThat(Population.source()).contains("Made up");
    }

    private static boolean is(CareSituation situation, Relationship relationship) {
        return situation.getCaring().orElseThrow().getRelationship().orElseThrow() == relationship;
    }

    private static LocalDate bornOf(CareSituation situation) {
        return situation.getCarer().orElseThrow().getDateOfBirth().orElseThrow();
    }

    private static long yearsOlder(CareSituation situation) {
        LocalDate caredForBorn =
                situation.getCaredFor().orElseThrow().getDateOfBirth().orElseThrow();
        return ChronoUnit.YEARS.between(bornOf(situation), caredForBorn);
    }
}
