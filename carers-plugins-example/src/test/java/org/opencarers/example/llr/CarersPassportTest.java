package org.opencarers.example.llr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.core.caring.Relationship;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** Who may have the passport, and in which of the three areas another organisation gives it. */
class CarersPassportTest {

    private static final DecisionEngine ENGINE = DecisionEngine.of(new LeicesterLeicestershireAndRutland());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String LEICESTER = "E06000016";
    private static final String RUTLAND = "E06000017";
    private static final String KENT = "E10000016";

    private static Facts carer(String authority, Relationship relationship) {
        return Facts.none()
                .with(CarerFacts.AUTHORITY_CODE, authority)
                .with(CareFacts.RELATIONSHIP, relationship)
                .with(CaredForFacts.CANNOT_MANAGE_ALONE, true);
    }

    private static Decision<CarersPassportOutcome> asked(Facts facts) {
        return ENGINE.decide(CarersPassport.POLICY, facts, DAY);
    }

    @Test
    void the_pack_is_found_beside_national_law() {
        DecisionEngine engine = DecisionEngine.discover();

        assertThat(engine.problems()).isEmpty();
        assertThat(engine.policy("llr.carers-passport")).isPresent();
    }

    @Test
    void the_facts_are_asked_in_the_order_of_the_text() {
        assertThat(CarersPassport.POLICY.facts())
                .extracting(Fact::id)
                .containsExactly(
                        "carer.authority-code", "care.relationship", "cared-for.cannot-manage-alone", "cared-for.age");
    }

    @Test
    void each_clause_of_the_text_is_a_rule() {
        assertThat(CarersPassport.POLICY.rules())
                .extracting(Rule::clause, Rule::outcome)
                .containsExactly(
                        tuple("1", CarersPassportOutcome.NOT_COVERED),
                        tuple("2", CarersPassportOutcome.REFER),
                        tuple("3", CarersPassportOutcome.APPLY_VIA_PARENT_CARER_VOICE));
        assertThat(CarersPassport.POLICY.otherwise()).isEqualTo(CarersPassportOutcome.MAY_APPLY);
    }

    @Test
    void in_rutland_the_age_of_the_child_decides_where_a_parent_applies() {
        Facts parent = carer(RUTLAND, Relationship.PARENT);

        assertThat(asked(parent.with(CaredForFacts.AGE, 17)).outcome())
                .contains(CarersPassportOutcome.APPLY_VIA_PARENT_CARER_VOICE);
        assertThat(asked(parent.with(CaredForFacts.AGE, 18)).outcome()).contains(CarersPassportOutcome.MAY_APPLY);
        assertThat(asked(parent).missing()).containsExactly(CaredForFacts.AGE);
    }

    @Test
    void in_leicester_the_age_never_matters() {
        assertThat(asked(carer(LEICESTER, Relationship.PARENT)).outcome()).contains(CarersPassportOutcome.MAY_APPLY);
    }

    @Test
    void somebody_not_named_on_the_page_is_referred_but_not_from_elsewhere() {
        assertThat(asked(carer(LEICESTER, Relationship.OTHER)).outcome()).contains(CarersPassportOutcome.REFER);
        assertThat(asked(carer(KENT, Relationship.OTHER)).outcome()).contains(CarersPassportOutcome.NOT_COVERED);
    }

    @Test
    void the_page_was_read_at_second_hand() {
        assertThat(asked(carer(LEICESTER, Relationship.FRIEND)).citations())
                .extracting(Citation::certainty)
                .contains(Certainty.SECONDARY)
                .doesNotContain(Certainty.PRIMARY);
    }

    @Test
    void the_two_ways_to_apply_do_not_compare() {
        assertThat(CarersPassport.POLICY
                        .favour()
                        .isBetter(CarersPassportOutcome.MAY_APPLY, CarersPassportOutcome.APPLY_VIA_PARENT_CARER_VOICE))
                .isFalse();
        assertThat(CarersPassport.POLICY
                        .favour()
                        .isBetter(
                                CarersPassportOutcome.APPLY_VIA_PARENT_CARER_VOICE, CarersPassportOutcome.NOT_COVERED))
                .isTrue();
    }

    @Test
    void the_policy_covers_the_time_of_the_scheme() {
        assertThat(CarersPassport.POLICY.objectionsTo(LocalDate.of(2021, 1, 1))).isEmpty();
        assertThat(CarersPassport.POLICY.objectionsTo(LocalDate.of(2020, 12, 31)))
                .contains("llr.carers-passport.parent-carer-child-under is not known before 2021-01-01");
    }
}
