package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.DementiaCrisisSupportOutcome.LIMIT_REACHED;
import static org.opencarers.example.kent.DementiaCrisisSupportOutcome.MAY_USE;
import static org.opencarers.example.kent.DementiaCrisisSupportOutcome.NOT_COVERED;
import static org.opencarers.rules.Certainty.PRIMARY;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Favour;

/** The Dementia and Care Crisis Support Service: six weeks, where a caring arrangement may break down. */
class DementiaCrisisSupportTest {

    private static final KentQuestion<DementiaCrisisSupportOutcome> CRISIS = KentQuestion.about(
                    DementiaCrisisSupport.POLICY, "2010-05-01")
            .with(CaredForFacts.IN_NHS_WEST_KENT, true)
            .with(CaredForFacts.CONDITIONS, Set.of(HealthCondition.DEMENTIA))
            .with(CareFacts.AT_RISK_OF_BREAKDOWN, true)
            .with(SupportFacts.WEEK_NUMBER, 1);

    @ParameterizedTest
    @CsvSource({"2010-03-31, false", "2010-04-01, true", "2011-03-31, true", "2011-04-01, false"})
    void the_service_begins_with_april_2010(String day, boolean covered) {
        assertThat(CRISIS.on(day).isCovered()).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"1, MAY_USE", "6, MAY_USE", "7, LIMIT_REACHED"})
    void the_sixth_week_is_the_last(int week, DementiaCrisisSupportOutcome outcome) {
        assertThat(CRISIS.with(SupportFacts.WEEK_NUMBER, week).possible()).containsExactly(outcome);
    }

    @Test
    void each_condition_is_needed_in_every_week() {
        KentQuestion<DementiaCrisisSupportOutcome> late = CRISIS.with(SupportFacts.WEEK_NUMBER, 7);

        assertThat(CRISIS.with(CaredForFacts.IN_NHS_WEST_KENT, false).possible())
                .containsExactly(NOT_COVERED);
        assertThat(CRISIS.with(CareFacts.AT_RISK_OF_BREAKDOWN, false).possible())
                .containsExactly(NOT_COVERED);
        assertThat(CRISIS.with(CaredForFacts.CONDITIONS, EnumSet.complementOf(EnumSet.of(HealthCondition.DEMENTIA)))
                        .possible())
                .containsExactly(NOT_COVERED);
        assertThat(late.with(CaredForFacts.IN_NHS_WEST_KENT, false).possible()).containsExactly(NOT_COVERED);
        assertThat(CRISIS.with(CaredForFacts.CONDITIONS, EnumSet.allOf(HealthCondition.class))
                        .possible())
                .containsExactly(MAY_USE);
    }

    @Test
    void the_week_is_asked_about_last() {
        assertThat(CRISIS.facts())
                .containsExactly(
                        "cared-for.in-nhs-west-kent",
                        "cared-for.conditions",
                        "care.at-risk-of-breakdown",
                        "support.week-number");
        assertThat(CRISIS.without(CareFacts.AT_RISK_OF_BREAKDOWN).missing())
                .containsExactly("care.at-risk-of-breakdown");
        assertThat(CRISIS.without(SupportFacts.WEEK_NUMBER).possible()).containsExactly(MAY_USE, LIMIT_REACHED);
        assertThat(CRISIS.rules())
                .containsExactly(
                        tuple("1", NOT_COVERED, PRIMARY),
                        tuple("2", LIMIT_REACHED, PRIMARY),
                        tuple("2", MAY_USE, PRIMARY));
    }

    @Test
    void after_six_weeks_a_carer_is_no_better_off_than_one_who_is_not_covered() {
        Favour<DementiaCrisisSupportOutcome> favour = DementiaCrisisSupport.POLICY.favour();

        assertThat(favour.isBetter(MAY_USE, LIMIT_REACHED)).isTrue();
        assertThat(favour.isBetter(MAY_USE, NOT_COVERED)).isTrue();
        assertThat(favour.isBetter(LIMIT_REACHED, NOT_COVERED)).isFalse();
        assertThat(favour.isBetter(NOT_COVERED, LIMIT_REACHED)).isFalse();
    }
}
