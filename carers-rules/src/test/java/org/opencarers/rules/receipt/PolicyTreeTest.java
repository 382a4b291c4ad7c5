package org.opencarers.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Amount;
import org.opencarers.rules.Award;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** Whatever a policy says outside its conditions is in its version: two that differ in one thing have two versions. */
class PolicyTreeTest {

    private static final String ID = "example.parts";
    private static final Favour<Answer> FAVOUR = Favour.descending(Answer.YES, Answer.NO);
    private static final Coverage COVERAGE = Coverage.from("2000-01-01");
    private static final DateRange SINCE_2020 = DateRange.from("2020-01-01");
    private static final Rule<Answer> RULE = rule("1", WET.isTrue());
    private static final Parameter<BigDecimal> RATE = Parameter.number("example.rate", "the rate", Unit.POUNDS);

    private enum Reply implements Outcome {
        YES,
        PERHAPS,
        NO;

        @Override
        public String meaning() {
            return "the reply is in other words";
        }
    }

    private static Rule<Answer> rule(String clause, Condition condition) {
        return Rule.clause(clause).when(condition).then(Answer.YES).citing(TEXT);
    }

    private static Policy<Answer> about(
            String id, Favour<Answer> favour, SafeSide safeSide, Coverage coverage, Fact<?>... facts) {
        return Policy.about(id, "Is it so?", Answer.class)
                .favouring(favour)
                .safeSide(safeSide)
                .covering(coverage)
                .asking(facts)
                .rule(RULE)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
    }

    private static Policy<Answer> favouring(Favour<Answer> favour) {
        return about(ID, favour, SafeSide.NEVER_REFUSE, COVERAGE, WET);
    }

    private static Policy<Answer> covering(Coverage coverage) {
        return about(ID, FAVOUR, SafeSide.NEVER_REFUSE, coverage, WET);
    }

    private static Policy<Answer> asking(Fact<?>... facts) {
        return about(ID, FAVOUR, SafeSide.NEVER_REFUSE, COVERAGE, facts);
    }

    private static PolicySteps.NeedsRules<Answer> begun() {
        return Example.policy(ID, WET, NET, GROSS);
    }

    private static PolicySteps.Complete<Answer> complete() {
        return begun().rule(RULE).otherwise(Answer.NO).citing(TEXT);
    }

    @SafeVarargs
    private static Policy<Answer> ruled(Rule<Answer>... rules) {
        PolicySteps.NeedsRules<Answer> policy = begun();
        for (Rule<Answer> rule : rules) {
            policy.rule(rule);
        }
        return policy.otherwise(Answer.NO).citing(TEXT).build();
    }

    private static void assertVersionsDiffer(Policy<?>... policies) {
        Map<String, Policy<?>> numbered = new LinkedHashMap<>();
        for (Policy<?> policy : policies) {
            numbered.put(policy + ", number " + (numbered.size() + 1), policy);
        }
        Versions.assertDistinct(numbered);
    }

    @Test
    void the_id_the_safe_side_and_every_end_of_a_period_covered_are_in_it() {
        assertVersionsDiffer(
                asking(WET),
                about("example.other", FAVOUR, SafeSide.NEVER_REFUSE, COVERAGE, WET),
                about(ID, FAVOUR, SafeSide.NEVER_DISCLOSE, COVERAGE, WET),
                covering(Coverage.from("2000-01-02")),
                covering(Coverage.of(DateRange.from("2000-01-01").until("2020-01-01"))),
                covering(Coverage.of(DateRange.from("2000-01-01").until("2020-01-02"))),
                covering(Coverage.of(DateRange.from("2000-01-01").until("2010-01-01"), SINCE_2020)));
    }

    @Test
    void the_facts_their_order_and_the_answers_that_each_can_have_are_in_it() {
        Fact<?> red =
                Fact.of(COLOUR.id(), COLOUR.question(), Informant.CARER).yesOrNo("its colour is red", "it is not red");
        assertVersionsDiffer(
                asking(WET),
                asking(WET, AGE),
                asking(AGE, WET),
                asking(WET, COLOUR),
                asking(WET, red),
                begun().rule(RULE).otherwise(Answer.NO).citing(TEXT).build(),
                begun().boundBy(AGE)
                        .rule(RULE)
                        .otherwise(Answer.NO)
                        .citing(TEXT)
                        .build(),
                begun().boundBy(COLOUR)
                        .rule(RULE)
                        .otherwise(Answer.NO)
                        .citing(TEXT)
                        .build());
    }

    @Test
    void which_outcome_is_better_than_which_is_in_it() {
        assertVersionsDiffer(
                favouring(Favour.none()),
                favouring(Favour.descending(Answer.YES, Answer.NO)),
                favouring(Favour.descending(Answer.NO, Answer.YES)),
                favouring(Favour.descending(Answer.YES, Answer.PERHAPS, Answer.NO)));
    }

    @Test
    void what_an_outcome_means_is_in_it() {
        assertVersionsDiffer(
                begun().otherwise(Answer.NO).citing(TEXT).build(),
                Policy.about(ID, "Is it so?", Reply.class)
                        .favouring(Favour.descending(Reply.YES, Reply.NO))
                        .safeSide(SafeSide.NEVER_REFUSE)
                        .covering(COVERAGE)
                        .asking(WET, NET, GROSS)
                        .otherwise(Reply.NO)
                        .citing(TEXT)
                        .build());
    }

    @Test
    void each_rule_and_all_that_it_says_is_in_it() {
        Rule<Answer> second = rule("2", NET.atLeast(18));
        assertVersionsDiffer(
                ruled(),
                ruled(RULE),
                ruled(rule("2", WET.isTrue())),
                ruled(rule("1", WET.isFalse())),
                ruled(RULE.withOutcome(Answer.PERHAPS)),
                ruled(RULE.inForce(SINCE_2020)),
                ruled(RULE.inForce(DateRange.from("2020-01-02"))),
                ruled(RULE.inForce(SINCE_2020.until("2021-01-01"))),
                ruled(RULE.inForce(SINCE_2020.until("2021-01-02"))),
                ruled(citing(TEXT.at("1"))),
                ruled(citing(TEXT, TEXT.at("1"))),
                ruled(citing(TEXT.at("1"), TEXT)),
                ruled(citing(TEXT.known(Certainty.INFERRED))),
                ruled(RULE, second),
                ruled(second, RULE));
    }

    private static Rule<Answer> citing(Citation citation, Citation... more) {
        return Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(citation, more);
    }

    @Test
    void what_follows_otherwise_with_its_clause_and_its_sources_of_each_time_is_in_it() {
        assertVersionsDiffer(
                complete().build(),
                begun().rule(RULE).otherwise(Answer.PERHAPS).citing(TEXT).build(),
                begun().rule(RULE).otherwise(Answer.NO).citing(TEXT.at("1")).build(),
                begun().rule(RULE)
                        .otherwise(Answer.NO)
                        .citing(TEXT, TEXT.at("1"))
                        .build(),
                complete().otherwiseClause("2").build(),
                complete().otherwiseClause("3").build(),
                complete().citingWithin(SINCE_2020, TEXT.at("2")).build(),
                complete().citingWithin(SINCE_2020, TEXT.at("3")).build(),
                complete()
                        .citingWithin(SINCE_2020.until("2021-01-01"), TEXT.at("2"))
                        .build());
    }

    @Test
    void awards_of_outcomes_and_of_rules_and_every_figure_in_them_are_in_it() {
        Parameter<BigDecimal> ten = RATE.with(SINCE_2020, BigDecimal.TEN, TEXT);
        assertVersionsDiffer(
                complete().build(),
                awarding(Award.of(Per.WEEK, RATE)),
                awarding(Award.of(Per.MONTH, RATE)),
                awarding(Award.of(Per.WEEK, ten)),
                awarding(Award.of(Per.WEEK, ten).less(NET)),
                awarding(Award.of(Per.WEEK, ten).less(GROSS)),
                awarding(Award.of(Per.WEEK, RATE.with(SINCE_2020, BigDecimal.ONE, TEXT))),
                awarding(Award.of(Per.WEEK, RATE.with(DateRange.from("2020-01-02"), BigDecimal.TEN, TEXT))),
                awarding(Award.of(Per.WEEK, RATE.with(SINCE_2020, BigDecimal.TEN, TEXT.at("1")))),
                awarding(Award.of(Per.WEEK, RATE.with(SINCE_2020, BigDecimal.TEN, TEXT.known(Certainty.RECALL)))),
                awarding(Award.leave(Amount.of(1), Amount.of(2))),
                awarding(Award.leave(Amount.of(1), Amount.of(3))),
                complete().awarding(Answer.NO, Award.of(Per.WEEK, RATE)).build(),
                ruled(RULE.awarding(Award.of(Per.WEEK, RATE))),
                ruled(RULE.awarding(Award.of(Per.WEEK, ten))));
    }

    private static Policy<Answer> awarding(Award award) {
        return complete().awarding(Answer.YES, award).build();
    }

    @Test
    void which_facts_are_filled_from_which_decisions_is_in_it() {
        Policy<Answer> adult = Example.yesWhen(AGE.atLeast(18), AGE);
        Policy<Answer> other = Example.policy("example.other", AGE)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        assertVersionsDiffer(
                asking(WET, COLOUR),
                filled(EarlierDecision.askedBy(WET).madeUnder(adult).answers(Answer.YES, true)),
                filled(EarlierDecision.askedBy(WET).madeUnder(adult).answers(Answer.YES, false)),
                filled(EarlierDecision.askedBy(WET).madeUnder(adult).answers(Answer.NO, true)),
                filled(EarlierDecision.askedBy(WET).madeUnder(other).answers(Answer.YES, true)),
                filled(EarlierDecision.askedBy(COLOUR).madeUnder(adult).answers(Answer.YES, Colour.RED)));
    }

    private static Policy<Answer> filled(EarlierDecision<?, ?> decision) {
        return Example.policy(ID, WET, COLOUR)
                .rule(RULE)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .fillable(decision)
                .build();
    }

    @Test
    void a_policy_that_says_the_same_has_the_same_version() {
        assertThat(Versions.of(complete().build()))
                .isEqualTo(Versions.of(complete().build()));
    }
}
