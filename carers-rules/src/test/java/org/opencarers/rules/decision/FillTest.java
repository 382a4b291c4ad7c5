package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Facts that ask for an earlier decision, filled from it on request. */
class FillTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** Is it full-grown, as of 2010? Blue ones need a closer look. */
    private static final Policy<Answer> GROWN = Policy.about("example.grown", "Is it full-grown?", Answer.class)
            .favouring(Favour.descending(Answer.YES, Answer.NO))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2010-01-01"))
            .asking(COLOUR, AGE, NET, GROSS)
            .rule(Rule.clause("1")
                    .when(COLOUR.is(Colour.BLUE))
                    .then(Answer.PERHAPS)
                    .citing(TEXT.at("blue")))
            .rule(Rule.clause("2")
                    .when(AGE.atLeast(18).citing(TEXT.at("age")))
                    .then(Answer.YES)
                    .citing(TEXT.at("grown"))
                    .inForce(DateRange.from("2000-01-01").through("2026-12-31")))
            .otherwise(Answer.NO)
            .citing(TEXT.at("not grown"))
            .notModelled(Gap.of("Rust.").whenItGives(Answer.YES))
            .build();

    /** WET stands for "has it been decided that it is full-grown?". */
    private static final Policy<Answer> POLICY = policy("example.later", WET, HOURS)
            .rule(Rule.clause("1")
                    .when(all(WET.isTrue().citing(TEXT.at("decided")), HOURS.atLeast(35)))
                    .then(Answer.YES)
                    .citing(TEXT.at("later")))
            .otherwise(Answer.NO)
            .citing(TEXT.at("otherwise"))
            .fillable(EarlierDecision.askedBy(WET)
                    .madeUnder(GROWN)
                    .answers(Answer.YES, true)
                    .answers(Answer.NO, false))
            .notModelled("Frost.")
            .build();

    private static final Facts ENOUGH_HOURS = Facts.none().with(HOURS, new BigDecimal("35"));
    private static final Facts RED = ENOUGH_HOURS.with(COLOUR, Colour.RED);
    private static final DecisionEngine ENGINE = DecisionEngine.of(pack(GROWN, POLICY));

    private static Decision<Answer> filling(Facts facts) {
        return ENGINE.decide(POLICY, facts, DAY, Fill.FROM_EARLIER_DECISIONS);
    }

    private static String why(Facts facts) {
        return filling(facts).explanation().text();
    }

    @Test
    void a_definite_decision_with_a_declared_answer_fills_the_unknown_fact() {
        assertThat(filling(RED.with(AGE, 18)).outcome()).contains(Answer.YES);
        assertThat(filling(RED.with(AGE, 17)).outcome()).contains(Answer.NO);
        assertThat(filling(RED.with(AGE, 18)).filled()).containsExactly(WET);
        assertThat(why(RED.with(AGE, 18)))
                .contains(String.join(
                        "\n",
                        "      ✓ it is wet  [Example text decided]",
                        "        ✓ filled from example.grown: YES (the answer is yes)",
                        "          ✗ (1) PERHAPS (the answer is perhaps), when  [Example text blue]",
                        "            ✗ its colour is blue: red",
                        "          ✓ (2) YES (the answer is yes), when  [Example text grown]",
                        "            ✓ its age is at least 18: 18  [Example text age]",
                        "      ✓ its hours are at least 35 hours: 35 hours"));
    }

    @Test
    void nothing_is_filled_unless_that_is_asked_for() {
        Decision<Answer> decision = ENGINE.decide(POLICY, RED.with(AGE, 18), DAY);
        assertThat(decision.missing()).containsExactly(WET);
        assertThat(decision.filled()).isEmpty();
        assertThat(decision.explanation().text()).doesNotContain("filled");
    }

    @Test
    void a_given_answer_always_stands() {
        Decision<Answer> decision = filling(RED.with(AGE, 18).with(WET, false));
        assertThat(decision.outcome()).contains(Answer.NO);
        assertThat(decision.filled()).isEmpty();
        assertThat(decision.explanation().text()).doesNotContain("filled");
    }

    @Test
    void an_undetermined_decision_leaves_it_unknown_and_says_what_it_would_have_to_know() {
        Decision<Answer> decision = filling(RED);
        assertThat(decision.missing()).as("its own facts only").containsExactly(WET);
        assertThat(decision.possible()).containsExactly(Answer.YES, Answer.NO);
        assertThat(decision.filled()).isEmpty();
        assertThat(decision.explanation().text())
                .contains("? not filled from example.grown: undetermined as long as these are unknown: thing.age\n");
        assertThat(decision.citations()).doesNotContain(TEXT.at("grown"));
    }

    @Test
    void an_outcome_without_a_declared_answer_leaves_it_unknown() {
        Decision<Answer> decision = filling(ENOUGH_HOURS.with(COLOUR, Colour.BLUE));
        assertThat(decision.missing()).containsExactly(WET);
        assertThat(decision.explanation().text())
                .contains(
                        "? not filled from example.grown: PERHAPS (the answer is perhaps), which does not answer it\n");
    }

    @Test
    void a_policy_that_cannot_be_asked_leaves_it_unknown_and_says_why() {
        Decision<Answer> early =
                ENGINE.decide(POLICY, RED.with(AGE, 18), LocalDate.of(2009, 12, 31), Fill.FROM_EARLIER_DECISIONS);
        assertThat(early.missing()).containsExactly(WET);
        assertThat(early.explanation().text())
                .contains("? not filled from example.grown: example.grown covers 1 January 2010 onwards;");
        Facts contradictory = RED.with(AGE, 18).with(NET, BigDecimal.TEN).with(GROSS, BigDecimal.ONE);
        assertThat(filling(contradictory).missing()).containsExactly(WET);
        assertThat(why(contradictory)).contains("? not filled from example.grown: thing.net");
    }

    @Test
    void what_decided_earlier_is_cited_whether_it_helps_or_not() {
        assertThat(filling(RED.with(AGE, 18)).citations())
                .containsExactly(
                        TEXT.at("later"), TEXT.at("decided"), TEXT.at("grown"), TEXT.at("age"), TEXT.at("blue"));
        assertThat(filling(RED.with(AGE, 17)).citations())
                .containsExactly(TEXT.at("otherwise"), TEXT.at("decided"), TEXT.at("not grown"), TEXT.at("age"));
    }

    @Test
    void the_facts_cited_are_those_that_were_given_and_are_enough() {
        Facts facts = RED.with(AGE, 18).with(PLACE, "A01");
        assertThat(filling(facts).explanation().citedFacts()).containsExactly(COLOUR, AGE, HOURS);
        assertThat(filling(facts.without(PLACE)).outcome()).contains(Answer.YES);
    }

    @Test
    void an_answer_holds_no_longer_than_the_decision_that_it_rests_on() {
        assertThat(filling(RED.with(AGE, 18)).validUntil()).contains(LocalDate.of(2026, 12, 31));
        assertThat(filling(RED.with(AGE, 18).with(WET, true)).validUntil()).isEmpty();
    }

    @Test
    void the_gaps_of_a_decision_that_filled_a_fact_could_matter_too() {
        assertThat(filling(RED.with(AGE, 18)).notModelled())
                .extracting(Gap::text)
                .containsExactly("Frost.", "Rust.");
        assertThat(filling(RED.with(AGE, 17)).notModelled())
                .extracting(Gap::text)
                .containsExactly("Frost.");
        assertThat(filling(RED).notModelled()).extracting(Gap::text).containsExactly("Frost.");
    }

    @Test
    void a_choice_is_filled_too_and_an_earlier_decision_may_rest_on_one_before_it() {
        Policy<Answer> last = policy("example.last", COLOUR)
                .rule(Rule.clause("1")
                        .when(COLOUR.is(Colour.GREEN))
                        .then(Answer.YES)
                        .citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .fillable(EarlierDecision.askedBy(COLOUR).madeUnder(coloured()).answers(Answer.YES, Colour.GREEN))
                .build();
        Decision<Answer> decision = DecisionEngine.of(pack(last))
                .decide(last, Facts.none().with(AGE, 18), DAY, Fill.FROM_EARLIER_DECISIONS);
        assertThat(decision.outcome()).contains(Answer.YES);
        assertThat(decision.explanation().text())
                .contains(
                        "✓ its colour is green: green",
                        "✓ filled from example.coloured",
                        "✓ filled from example.adult");
        List<Fact<?>> cited = List.copyOf(decision.explanation().citedFacts());
        assertThat(cited).containsExactly(AGE);
    }

    /** YES when WET, which asks whether it is an adult. */
    private static Policy<Answer> coloured() {
        Policy<Answer> adult = policy("example.adult", AGE)
                .rule(Rule.clause("1").when(AGE.atLeast(18)).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        return policy("example.coloured", WET)
                .rule(Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .fillable(EarlierDecision.askedBy(WET).madeUnder(adult).answers(Answer.YES, true))
                .build();
    }
}
