package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.DelegatedAssessmentOutcome.CARERS_FIRST;
import static org.opencarers.example.kent.DelegatedAssessmentOutcome.CARERS_SUPPORT_DOVER_THANET;
import static org.opencarers.example.kent.DelegatedAssessmentOutcome.COUNCIL;
import static org.opencarers.example.kent.DelegatedAssessmentOutcome.NOT_COVERED;
import static org.opencarers.example.kent.DelegatedAssessmentOutcome.REFER;
import static org.opencarers.rules.Certainty.INFERRED;
import static org.opencarers.rules.Certainty.PRIMARY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Favour;

/** Who assesses carers in Kent while charities do so on trial: district by district. */
class DelegatedAssessmentTest {

    private static final KentQuestion<DelegatedAssessmentOutcome> QUESTION =
            KentQuestion.about(DelegatedAssessment.POLICY, "2010-03-01");

    @ParameterizedTest
    @CsvSource({"2009-11-30, false", "2009-12-01, true", "2011-03-31, true", "2011-04-01, false"})
    void the_pilots_end_with_march_2011(String day, boolean covered) {
        assertThat(QUESTION.on(day).isCovered()).isEqualTo(covered);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ashford, E07000105, COUNCIL",
        "Canterbury, E07000106, COUNCIL",
        "Dartford, E07000107, COUNCIL",
        "Dover, E07000108, CARERS_SUPPORT_DOVER_THANET",
        "Gravesham, E07000109, COUNCIL",
        "Maidstone, E07000110, COUNCIL",
        "Sevenoaks, E07000111, REFER",
        "Shepway, E07000112, COUNCIL",
        "Swale, E07000113, COUNCIL",
        "Thanet, E07000114, CARERS_SUPPORT_DOVER_THANET",
        "Tonbridge and Malling, E07000115, REFER",
        "Tunbridge Wells, E07000116, CARERS_FIRST",
        "the next code, E07000117, NOT_COVERED",
        "the code before, E07000104, NOT_COVERED",
        "Medway, E06000035, NOT_COVERED",
        "Havering, E09000016, NOT_COVERED"
    })
    void each_district_has_its_answer(String name, String code, DelegatedAssessmentOutcome outcome) {
        assertThat(QUESTION.with(CarerFacts.DISTRICT_CODE, code).possible())
                .as(name)
                .containsExactly(outcome);
    }

    @Test
    void the_district_is_all_that_is_asked() {
        assertThat(QUESTION.facts()).containsExactly("carer.district-code");
        assertThat(QUESTION.missing()).containsExactly("carer.district-code");
        assertThat(QUESTION.possible())
                .containsExactly(CARERS_FIRST, CARERS_SUPPORT_DOVER_THANET, COUNCIL, NOT_COVERED, REFER);
    }

    @Test
    void only_dover_and_thanet_are_named_where_the_report_tells_of_the_pilots() {
        assertThat(QUESTION.rules())
                .containsExactly(
                        tuple("1", CARERS_SUPPORT_DOVER_THANET, PRIMARY),
                        tuple("2", CARERS_FIRST, INFERRED),
                        tuple("2", REFER, INFERRED),
                        tuple("3", COUNCIL, INFERRED),
                        tuple("3", NOT_COVERED, INFERRED));
    }

    @Test
    void by_whom_one_is_assessed_is_neither_better_nor_worse() {
        Favour<DelegatedAssessmentOutcome> favour = DelegatedAssessment.POLICY.favour();

        assertThat(favour.isBetter(CARERS_FIRST, COUNCIL)).isFalse();
        assertThat(favour.isBetter(COUNCIL, CARERS_SUPPORT_DOVER_THANET)).isFalse();
        assertThat(favour.isBetter(CARERS_FIRST, NOT_COVERED)).isTrue();
        assertThat(favour.isBetter(CARERS_SUPPORT_DOVER_THANET, NOT_COVERED)).isTrue();
        assertThat(favour.isBetter(COUNCIL, NOT_COVERED)).isTrue();
        assertThat(favour.isBetter(NOT_COVERED, REFER)).isFalse();
    }

    @Test
    void that_the_council_stays_responsible_is_told_where_a_charity_assesses() {
        assertThat(QUESTION.with(CarerFacts.DISTRICT_CODE, "E07000114").gaps())
                .containsExactly("The council stays responsible.");
        assertThat(QUESTION.with(CarerFacts.DISTRICT_CODE, "E07000105").gaps()).isEmpty();
    }
}
