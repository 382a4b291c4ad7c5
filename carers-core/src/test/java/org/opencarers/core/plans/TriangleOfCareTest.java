package org.opencarers.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.core.plans.RatingThresholds.COMMONLY_REPORTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriangleOfCareTest {

    @ParameterizedTest(name = "{0} of {1} met is {2}")
    @CsvSource({
        "10, 10, GREEN",
        "81, 100, GREEN",
        "80, 100, AMBER",
        "8, 10, AMBER",
        "5, 10, AMBER",
        "50, 100, AMBER",
        "49, 100, RED",
        "0, 10, RED",
        "5, 6, GREEN",
        "3, 7, RED",
    })
    void green_begins_above_80_per_cent_and_amber_at_50(int met, int all, Rating rating) {
        assertThat(assessment(met, all - met, 0).rating(COMMONLY_REPORTED)).contains(rating);
    }

    @ParameterizedTest(name = "{0} met, {1} not met, {2} open")
    @CsvSource({"8, 1, 1", "4, 5, 1", "0, 0, 1", "0, 4, 5", "3, 0, 7"})
    void while_an_open_criterion_could_change_the_rating_there_is_none(int met, int notMet, int open) {
        assertThat(assessment(met, notMet, open).rating(COMMONLY_REPORTED)).isEmpty();
    }

    @ParameterizedTest(name = "{0} met, {1} not met, {2} open is {3}")
    @CsvSource({"9, 0, 1, GREEN", "5, 2, 3, AMBER", "7, 2, 1, AMBER", "0, 6, 4, RED"})
    void once_no_open_criterion_can_change_it_the_rating_is_known(int met, int notMet, int open, Rating rating) {
        assertThat(assessment(met, notMet, open).rating(COMMONLY_REPORTED)).contains(rating);
    }

    @Test
    void a_criterion_that_is_met_in_part_does_not_count_as_met() {
        TriangleOfCare halfMet = TriangleOfCare.builder()
                .addAllCriteria(criteria(Principle.STAFF_TRAINED, 5, Optional.of(Rating.AMBER)))
                .build();

        assertThat(halfMet.rating(COMMONLY_REPORTED)).contains(Rating.RED);
    }

    @Test
    void without_criteria_there_is_no_rating() {
        assertThat(TriangleOfCare.builder().build().rating(COMMONLY_REPORTED)).isEmpty();
    }

    @Test
    void each_principle_is_rated_by_its_own_criteria() {
        TriangleOfCare assessment = TriangleOfCare.builder()
                .addAllCriteria(criteria(Principle.CARERS_IDENTIFIED, 2, Optional.of(Rating.GREEN)))
                .addAllCriteria(criteria(Principle.STAFF_TRAINED, 2, Optional.of(Rating.RED)))
                .addAllCriteria(criteria(Principle.SHARING_PROTOCOLS, 1, Optional.empty()))
                .build();

        assertThat(assessment.rating(Principle.CARERS_IDENTIFIED, COMMONLY_REPORTED))
                .contains(Rating.GREEN);
        assertThat(assessment.rating(Principle.STAFF_TRAINED, COMMONLY_REPORTED))
                .contains(Rating.RED);
        assertThat(assessment.rating(Principle.SHARING_PROTOCOLS, COMMONLY_REPORTED))
                .isEmpty();
        assertThat(assessment.rating(Principle.SUPPORT_FOR_CARERS, COMMONLY_REPORTED))
                .isEmpty();
    }

    @Test
    void an_organisation_may_set_other_thresholds() {
        RatingThresholds stricter = RatingThresholds.builder()
                .greenAbovePercent(90)
                .amberFromPercent(60)
                .build();

        assertThat(assessment(9, 1, 0).rating(stricter)).contains(Rating.AMBER);
        assertThat(assessment(5, 5, 0).rating(stricter)).contains(Rating.RED);
    }

    private static TriangleOfCare assessment(int met, int notMet, int open) {
        List<Criterion> criteria =
                new ArrayList<>(criteria(Principle.CARERS_IDENTIFIED, met, Optional.of(Rating.GREEN)));
        criteria.addAll(criteria(Principle.STAFF_TRAINED, notMet, Optional.of(Rating.RED)));
        criteria.addAll(criteria(Principle.SHARING_PROTOCOLS, open, Optional.empty()));
        return TriangleOfCare.builder().criteria(criteria).build();
    }

    private static List<Criterion> criteria(Principle principle, int number, Optional<Rating> met) {
        List<Criterion> criteria = new ArrayList<>();
        for (int each = 1; each <= number; each++) {
            criteria.add(Criterion.builder()
                    .principle(principle)
                    .number(each)
                    .met(met)
                    .build());
        }
        return criteria;
    }
}
