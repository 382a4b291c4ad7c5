package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.not;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.policy;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Judgement;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

class ExplanationTest {

    private static Decision<Answer> decide(Policy<Answer> policy, Facts facts) {
        return DecisionEngine.of(pack(policy)).decide(policy, facts, LocalDate.of(2026, 11, 21));
    }

    @Test
    void a_refusal_names_every_requirement_that_failed() {
        Policy<Answer> policy = yesWhen(
                all(
                        AGE.atLeast(18).citing(TEXT.at("3")),
                        any(WET.isTrue(), COLOUR.is(Colour.RED)).citing(TEXT.at("4")),
                        not(COLOUR.is(Colour.BLUE)).citing(TEXT.at("5"))),
                AGE,
                WET,
                COLOUR);
        Decision<Answer> refused =
                decide(policy, Facts.none().with(AGE, 17).with(WET, false).with(COLOUR, Colour.BLUE));
        assertThat(refused.outcome()).contains(Answer.NO);
        assertThat(refused.explanation().failedRequirements())
                .extracting(Finding::sentence)
                .containsExactly("its age is at least 18", "it is wet", "its colour is red", "its colour is blue");
        assertThat(refused.explanation().failedRequirements())
                .extracting(Finding::citations)
                .containsExactly(
                        List.of(TEXT.at("3")), List.of(TEXT.at("4")), List.of(TEXT.at("4")), List.of(TEXT.at("5")));
        assertThat(refused.citations()).containsExactly(TEXT.at("2"), TEXT.at("3"), TEXT.at("4"), TEXT.at("5"));
    }

    @Test
    void it_tells_whose_judgement_an_answer_is_wherever_it_shows_the_answer() {
        Judgement dated = Judgement.of("SOCIAL_WORKER", LocalDate.of(2026, 11, 2));
        Judgement undated = new Judgement(Optional.of("NURSE"), Optional.empty());
        Judgement nobodys = new Judgement(Optional.empty(), Optional.of(LocalDate.of(2026, 11, 21)));
        Policy<Answer> policy = policy("example.judged", WET, AGE, COLOUR, NET)
                .boundBy(GROSS)
                .rule(Rule.clause("1")
                        .when(all(WET.isTrue(), not(AGE.atLeast(18)), COLOUR.is(Colour.RED), NET.atMost(204)))
                        .then(Answer.YES)
                        .citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        Facts facts = Facts.none()
                .with(WET, true, dated)
                .with(AGE, 17, undated)
                .with(COLOUR, Colour.RED, nobodys)
                .with(GROSS, new BigDecimal("204.00"), undated);
        assertThat(decide(policy, facts).explanation().text())
                .contains(
                        "✓ it is wet (as judged by the social worker on 2 November 2026)\n",
                        "✓ not: its age is at least 18: 17 (as judged by the nurse)\n",
                        "✓ its colour is red: red (as judged on 21 November 2026)\n",
                        "✓ its net price is at most £204.00: thing.net unknown,"
                                + " thing.gross £204.00 (as judged by the nurse)");
    }

    @Test
    void a_judgement_of_a_later_day_than_the_date_asked_about_is_refused() {
        Judgement later = Judgement.of("SOCIAL_WORKER", LocalDate.of(2026, 11, 22));
        Facts facts = Facts.none().with(WET, true, later).with(AGE, 151, later);
        assertThatThrownBy(() -> decide(yesWhen(WET.isTrue(), WET), facts))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::describe)
                                .containsExactly(
                                        "$.facts['thing.wet'].on: must not lie after the date asked about, 2026-11-21"
                                                + " (was: 2026-11-22)",
                                        "$.facts['thing.age']: must be a whole number, 0 to 150 (was: 151)",
                                        "$.facts['thing.age'].on: must not lie after the date asked about, 2026-11-21"
                                                + " (was: 2026-11-22)"));
    }

    @Test
    void it_reads_as_text_with_marks_values_and_sources() {
        Policy<Answer> policy = yesWhen(all(AGE.atLeast(18).citing(TEXT.at("3")), WET.isTrue()), AGE, WET);
        assertThat(decide(policy, Facts.none().with(AGE, 17)).explanation().text())
                .isEqualTo(String.join(
                        "\n",
                        "Is it so?",
                        "  ✗ (1) YES (the answer is yes), when  [Example text 1]",
                        "    ✗ all of these",
                        "      ✗ its age is at least 18: 17  [Example text 3]",
                        "      ? it is wet: unknown",
                        "  ✓ otherwise NO (the answer is no)  [Example text 2]"));
    }

    @Test
    void the_clause_of_what_follows_otherwise_is_said() {
        Policy<Answer> policy = policy("example.otherwise", WET)
                .otherwise(Answer.NO)
                .citing(TEXT.at("2"))
                .otherwiseClause("2")
                .build();
        assertThat(decide(policy, Facts.none()).explanation().text())
                .endsWith("  ✓ (2) otherwise NO (the answer is no)  [Example text 2]");
    }

    @Test
    void a_fact_that_settles_another_by_its_bound_is_cited() {
        Policy<Answer> policy = policy("example.bounded", NET)
                .boundBy(GROSS)
                .rule(Rule.clause("1").when(NET.atMost(204)).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        Decision<Answer> decision = decide(policy, Facts.none().with(GROSS, new BigDecimal("204.00")));
        assertThat(decision.explanation().citedFacts()).containsExactly(GROSS);
        assertThat(decision.explanation().text())
                .contains("✓ its net price is at most £204.00: thing.net unknown, thing.gross £204.00");
    }

    @Test
    void a_definite_alternative_is_true_though_neither_part_is() {
        Policy<Answer> policy = yesWhen(any(WET.isTrue(), WET.isFalse()), WET);
        Finding rule = decide(policy, Facts.none()).explanation().root().parts().get(0);
        assertThat(rule.verdict()).isEqualTo(Verdict.TRUE);
        assertThat(rule.parts().get(0).parts()).extracting(Finding::verdict).containsOnly(Verdict.UNKNOWN);
    }

    @Test
    void rules_after_the_one_that_applies_are_left_out() {
        Policy<Answer> policy = policy("example.first", WET, AGE)
                .rule(Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(TEXT.at("1")))
                .rule(Rule.clause("2")
                        .when(AGE.atLeast(18))
                        .then(Answer.PERHAPS)
                        .citing(TEXT.at("2")))
                .otherwise(Answer.NO)
                .citing(TEXT.at("3"))
                .build();
        Decision<Answer> decision = decide(policy, Facts.none().with(WET, true).with(AGE, 20));
        assertThat(decision.explanation().root().parts()).hasSize(1);
        assertThat(decision.citations()).containsExactly(TEXT.at("1"));
        assertThat(decision.explanation().citedFacts()).containsExactly(WET);
    }
}
