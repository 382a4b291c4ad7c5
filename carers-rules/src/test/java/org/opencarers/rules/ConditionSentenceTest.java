package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.atLeast;
import static org.opencarers.rules.Condition.not;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;

/** How conditions are said that are made of others. */
class ConditionSentenceTest {

    private static final Condition ADULT = AGE.atLeast(18);
    private static final Condition RED = COLOUR.is(Colour.RED);

    @Test
    void it_says_how_many_of_its_parts_must_hold() {
        assertThat(all(WET.isTrue(), ADULT).sentence()).isEqualTo("all of: it is wet; its age is at least 18");
        assertThat(any(WET.isTrue(), ADULT).sentence()).isEqualTo("at least one of: it is wet; its age is at least 18");
        assertThat(atLeast(2, WET.isTrue(), ADULT, RED).sentence())
                .isEqualTo("at least 2 of: it is wet; its age is at least 18; its colour is red");
    }

    @Test
    void a_single_part_is_said_alone() {
        assertThat(all(ADULT).sentence()).isEqualTo("its age is at least 18");
        assertThat(any(all(WET.isTrue(), RED)).sentence()).isEqualTo("all of: it is wet; its colour is red");
    }

    @Test
    void a_denial_begins_with_not() {
        assertThat(not(WET.isTrue()).sentence()).isEqualTo("not: it is wet");
    }

    @Test
    void brackets_show_where_a_list_within_another_sentence_ends() {
        assertThat(all(any(WET.isTrue(), ADULT), RED).sentence())
                .isEqualTo("all of: (at least one of: it is wet; its age is at least 18); its colour is red");
        assertThat(all(not(all(WET.isTrue(), ADULT)), RED).sentence())
                .isEqualTo("all of: not: (all of: it is wet; its age is at least 18); its colour is red");
        assertThat(any(all(ADULT), RED).sentence())
                .isEqualTo("at least one of: its age is at least 18; its colour is red");
    }

    @Test
    void a_name_stands_for_what_it_names() {
        Condition fit = all(WET.isTrue(), ADULT).named("the thing is fit");
        assertThat(fit.sentence()).isEqualTo("the thing is fit");
        assertThat(fit.sentence(LocalDate.EPOCH)).isEqualTo("the thing is fit");
        assertThat(not(fit).sentence()).isEqualTo("not: the thing is fit");
        assertThat(any(fit, RED).sentence()).isEqualTo("at least one of: the thing is fit; its colour is red");
    }

    @Test
    void the_outcomes_of_another_policy_are_listed_in_their_order() {
        Policy<Answer> policy = yesWhen(WET.isTrue(), WET);
        assertThat(policy.gives(Answer.YES).sentence()).isEqualTo("example.yes-when gives yes");
        assertThat(policy.gives(Answer.NO, Answer.YES, Answer.PERHAPS).sentence())
                .isEqualTo("example.yes-when gives yes, perhaps or no");
    }

    @Test
    void parameters_within_parts_have_their_values_on_a_date() {
        Parameter<BigDecimal> limit = Parameter.number("example.limit", "the price limit", Unit.POUNDS)
                .from("2020-01-01", new BigDecimal("10.00"), TEXT);
        Condition cheap = all(WET.isTrue(), not(NET.moreThan(limit)));
        assertThat(cheap.sentence()).isEqualTo("all of: it is wet; not: its net price is more than the price limit");
        assertThat(cheap.sentence(LocalDate.of(2020, 1, 1)))
                .isEqualTo("all of: it is wet; not: its net price is more than £10.00, the price limit");
    }

    @Test
    void a_condition_is_shown_as_its_sentence() {
        assertThat(not(WET.isTrue())).hasToString("not: it is wet");
    }

    @Test
    void name_clause_and_sources_are_kept_in_whatever_order_they_are_given() {
        Condition first = WET.isTrue().named("the thing is wet").clause("2(a)").citing(TEXT);
        Condition last = WET.isTrue().citing(TEXT).clause("2(a)").named("the thing is wet");
        for (Condition condition : new Condition[] {first, last}) {
            assertThat(condition.name()).contains("the thing is wet");
            assertThat(condition.clause()).contains("2(a)");
            assertThat(condition.citations()).containsExactly(TEXT);
        }
        assertThat(WET.isTrue().name()).isEmpty();
        assertThat(WET.isTrue().clause()).isEmpty();
    }
}
