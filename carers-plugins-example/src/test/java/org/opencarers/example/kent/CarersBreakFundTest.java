package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.CarersBreakFundOutcome.MAY_BE_PAID;
import static org.opencarers.example.kent.CarersBreakFundOutcome.NOT_COVERED;
import static org.opencarers.rules.Certainty.PRIMARY;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;

/** The carers' break fund of Kent: for carers of people with mental health problems. */
class CarersBreakFundTest {

    private static final KentQuestion<CarersBreakFundOutcome> CARER = KentQuestion.about(
                    CarersBreakFund.POLICY, "2009-09-01")
            .with(CarerFacts.AUTHORITY_CODE, "E10000016")
            .with(CaredForFacts.CONDITIONS, Set.of(HealthCondition.MENTAL_HEALTH));

    @Test
    void only_a_mental_health_problem_opens_the_fund_and_others_beside_it_do_no_harm() {
        assertThat(CARER.possible()).containsExactly(MAY_BE_PAID);
        assertThat(CARER.with(CaredForFacts.CONDITIONS, EnumSet.allOf(HealthCondition.class))
                        .possible())
                .containsExactly(MAY_BE_PAID);
        assertThat(CARER.with(CaredForFacts.CONDITIONS, EnumSet.complementOf(EnumSet.of(HealthCondition.MENTAL_HEALTH)))
                        .possible())
                .containsExactly(NOT_COVERED);
        assertThat(CARER.with(CaredForFacts.CONDITIONS, Set.of()).possible()).containsExactly(NOT_COVERED);
    }

    @Test
    void the_carer_lives_under_the_county() {
        KentQuestion<CarersBreakFundOutcome> medway = CARER.with(CarerFacts.AUTHORITY_CODE, "E06000035");

        assertThat(medway.possible()).containsExactly(NOT_COVERED);
        assertThat(medway.without(CaredForFacts.CONDITIONS).missing()).isEmpty();
    }

    @Test
    void the_council_is_asked_about_before_the_condition() {
        assertThat(CARER.facts()).containsExactly("carer.authority-code", "cared-for.conditions");
        assertThat(CARER.without(CaredForFacts.CONDITIONS).missing()).containsExactly("cared-for.conditions");
    }

    @Test
    void the_fund_was_read_of_at_first_hand() {
        assertThat(CARER.rules()).containsExactly(tuple("1", MAY_BE_PAID, PRIMARY), tuple("1", NOT_COVERED, PRIMARY));
    }

    @Test
    void amounts_are_not_known_and_whoever_is_not_covered_need_not_hear_of_it() {
        assertThat(CARER.gaps()).containsExactly("Amounts; which organisation administers the fund where.");
        assertThat(CARER.with(CaredForFacts.CONDITIONS, Set.of()).gaps()).isEmpty();
    }
}
