package org.opencarers.example.kent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.opencarers.example.kent.CarersEmergencyCardOutcome.MAY_JOIN;
import static org.opencarers.example.kent.CarersEmergencyCardOutcome.NOT_COVERED;
import static org.opencarers.example.kent.CarersEmergencyCardOutcome.REFER;
import static org.opencarers.rules.Certainty.INFERRED;
import static org.opencarers.rules.Certainty.PRIMARY;
import static org.opencarers.rules.Certainty.SECONDARY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CarerFacts;

/** The emergency card: open to all carers in Kent at first, to adults of Kent and Medway today. */
class CarersEmergencyCardTest {

    private static final String KENT = "E10000016";
    private static final String MEDWAY = "E06000035";
    private static final String LEICESTER = "E06000016";

    private static final KentQuestion<CarersEmergencyCardOutcome> TODAY = KentQuestion.about(
                    CarersEmergencyCard.POLICY, "2026-11-21")
            .with(CareFacts.PROVISION, CareProvision.PROVIDES)
            .with(CarerFacts.AUTHORITY_CODE, KENT)
            .with(CarerFacts.AGE, 40);

    private static final KentQuestion<CarersEmergencyCardOutcome> AT_FIRST = TODAY.on("2009-06-01");

    @ParameterizedTest
    @CsvSource({
        "2008-12-04, false",
        "2008-12-05, true",
        "2011-03-31, true",
        "2011-04-01, false",
        "2025-12-31, false",
        "2026-01-01, true"
    })
    void nothing_is_known_between_the_report_and_today(String day, boolean covered) {
        assertThat(TODAY.on(day).isCovered()).isEqualTo(covered);
    }

    @Test
    void an_objection_names_both_periods_and_why() {
        assertThat(TODAY.on("2020-01-01").objections())
                .containsExactly(
                        "kent.carers-emergency-card covers 5 December 2008 to 31 March 2011; 1 January 2026 onwards:"
                                + " the scheme began on 5 December 2008; that the annual report of 2009/10 holds until"
                                + " March 2011, and today's page from 2026, is inferred");
    }

    @ParameterizedTest
    @CsvSource({"PROVIDES, MAY_JOIN", "INTENDS_TO_PROVIDE, NOT_COVERED", "NEITHER, NOT_COVERED"})
    void only_whoever_cares_now_may_join(CareProvision provision, CarersEmergencyCardOutcome outcome) {
        assertThat(TODAY.with(CareFacts.PROVISION, provision).possible()).containsExactly(outcome);
        assertThat(AT_FIRST.with(CareFacts.PROVISION, provision).possible()).containsExactly(outcome);
    }

    @Test
    void at_first_every_carer_in_kent_could_join_at_any_age() {
        assertThat(AT_FIRST.with(CarerFacts.AGE, 9).possible()).containsExactly(MAY_JOIN);
        assertThat(AT_FIRST.with(CarerFacts.AGE, 18).possible()).containsExactly(MAY_JOIN);
        assertThat(AT_FIRST.without(CarerFacts.AGE).missing()).isEmpty();
    }

    @Test
    void at_first_the_report_does_not_say_whether_others_could_join() {
        assertThat(AT_FIRST.with(CarerFacts.AUTHORITY_CODE, MEDWAY).possible()).containsExactly(REFER);
        assertThat(AT_FIRST.with(CarerFacts.AUTHORITY_CODE, LEICESTER).possible())
                .containsExactly(REFER);
    }

    @ParameterizedTest
    @CsvSource({"17, NOT_COVERED", "18, REFER", "19, MAY_JOIN"})
    void today_whether_18_is_over_18_is_left_to_the_organisation(int age, CarersEmergencyCardOutcome outcome) {
        assertThat(TODAY.with(CarerFacts.AGE, age).possible()).containsExactly(outcome);
        assertThat(TODAY.with(CarerFacts.AGE, age)
                        .with(CarerFacts.AUTHORITY_CODE, MEDWAY)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void today_nobody_elsewhere_is_covered_at_any_age() {
        KentQuestion<CarersEmergencyCardOutcome> elsewhere = TODAY.with(CarerFacts.AUTHORITY_CODE, LEICESTER);

        assertThat(elsewhere.possible()).containsExactly(NOT_COVERED);
        assertThat(elsewhere.with(CarerFacts.AGE, 18).possible()).containsExactly(NOT_COVERED);
        assertThat(elsewhere.without(CarerFacts.AGE).missing()).isEmpty();
    }

    @Test
    void the_card_is_asked_about_in_this_order() {
        assertThat(TODAY.facts()).containsExactly("care.provision", "carer.authority-code", "carer.age");
        assertThat(TODAY.without(CarerFacts.AGE)
                        .without(CarerFacts.AUTHORITY_CODE)
                        .missing())
                .containsExactly("carer.authority-code", "carer.age");
    }

    @Test
    void the_report_was_read_and_the_page_is_known_at_second_hand() {
        assertThat(TODAY.rules())
                .containsExactly(
                        tuple("2", MAY_JOIN, PRIMARY),
                        tuple("2", REFER, INFERRED),
                        tuple("3", MAY_JOIN, SECONDARY),
                        tuple("3", REFER, INFERRED),
                        tuple("-", NOT_COVERED, SECONDARY));
    }

    @Test
    void what_happens_in_an_emergency_is_told_to_whoever_may_have_the_card() {
        assertThat(TODAY.gaps()).singleElement().asString().contains("County Duty");
        assertThat(TODAY.with(CarerFacts.AGE, 17).gaps()).isEmpty();
    }
}
