package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Amount;
import org.opencarers.rules.Award;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;

/** Which awards an outcome can bring: that of the rule that decides, else that of the outcome. */
class RuleAwardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Award OF_WET = Award.of(Per.WEEK, Amount.of(1));
    private static final Award OF_RED = Award.of(Per.WEEK, Amount.of(2));
    private static final Award OF_OLD = Award.of(Per.WEEK, Amount.of(3));
    private static final Award OF_YES = Award.of(Per.WEEK, Amount.of(4));

    private static Rule<Answer> rule(String clause, Condition condition) {
        return Rule.clause(clause).when(condition).then(Answer.YES).citing(TEXT);
    }

    /** Every case is YES: by four rules, three of which have an award of their own, or otherwise. */
    private static PolicySteps.Complete<Answer> always() {
        return policy("example.awards", WET, COLOUR, AGE)
                .rule(rule("1", WET.isTrue()).awarding(OF_WET))
                .rule(rule("2", COLOUR.is(Colour.RED)).awarding(OF_RED))
                .rule(rule("3", COLOUR.is(Colour.GREEN)))
                .rule(rule("4", AGE.atLeast(100)).awarding(OF_OLD))
                .otherwise(Answer.YES)
                .citing(TEXT);
    }

    private static Set<Optional<Award>> awards(Policy<Answer> policy, Facts facts) {
        return new PolicyCompiler(List.of(), PolicyCompiler.BUDGET)
                .whole(policy)
                .orElseThrow()
                .awards(Known.of(facts, DAY), Answer.YES);
    }

    @Test
    void the_first_rule_that_applies_brings_its_own_award() {
        Policy<Answer> policy = always().awarding(Answer.YES, OF_YES).build();
        Facts old = Facts.none().with(AGE, 100);
        Facts dry = old.with(WET, false);
        assertThat(awards(policy, old.with(WET, true).with(COLOUR, Colour.RED))).containsExactly(Optional.of(OF_WET));
        assertThat(awards(policy, dry.with(COLOUR, Colour.RED))).containsExactly(Optional.of(OF_RED));
        assertThat(awards(policy, dry.with(COLOUR, Colour.BLUE))).containsExactly(Optional.of(OF_OLD));
    }

    @Test
    void a_rule_without_an_award_brings_that_of_the_outcome_and_so_does_no_rule() {
        Policy<Answer> policy = always().awarding(Answer.YES, OF_YES).build();
        Facts dry = Facts.none().with(WET, false);
        assertThat(awards(policy, dry.with(COLOUR, Colour.GREEN).with(AGE, 100)))
                .containsExactly(Optional.of(OF_YES));
        assertThat(awards(policy, dry.with(COLOUR, Colour.BLUE).with(AGE, 99))).containsExactly(Optional.of(OF_YES));
    }

    @Test
    void every_rule_that_may_decide_brings_its_award() {
        Policy<Answer> policy = always().awarding(Answer.YES, OF_YES).build();
        assertThat(awards(policy, Facts.none().with(COLOUR, Colour.RED)))
                .containsExactlyInAnyOrder(Optional.of(OF_WET), Optional.of(OF_RED));
        assertThat(awards(policy, Facts.none().with(COLOUR, Colour.BLUE).with(AGE, 100)))
                .containsExactlyInAnyOrder(Optional.of(OF_WET), Optional.of(OF_OLD));
        assertThat(awards(policy, Facts.none()))
                .containsExactlyInAnyOrder(
                        Optional.of(OF_WET), Optional.of(OF_RED), Optional.of(OF_OLD), Optional.of(OF_YES));
    }

    @Test
    void nothing_is_awarded_where_neither_the_rule_nor_the_outcome_has_an_award() {
        Policy<Answer> policy = always().build();
        assertThat(awards(policy, Facts.none().with(WET, false).with(COLOUR, Colour.GREEN)))
                .containsExactly(Optional.empty());
        assertThat(awards(policy, Facts.none().with(COLOUR, Colour.GREEN)))
                .containsExactlyInAnyOrder(Optional.of(OF_WET), Optional.empty());
    }
}
