package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.policy;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Answer;

/** A policy lists every fact that it rests on, and stays what it was when it was built. */
class PolicyDraftTest {

    private static final Parameter<BigDecimal> RATE = Parameter.number("example.rate", "the rate", Unit.POUNDS);

    @Test
    void facts_of_rules_are_listed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yesWhen(any(WET.isTrue(), AGE.atLeast(18)), WET))
                .withMessage("policy example.yes-when rests on facts that it does not list: [thing.age];"
                        + " add them to asking(...), in asking order");
    }

    @Test
    void facts_of_policies_that_are_used_are_listed() {
        Policy<Answer> used = yesWhen(AGE.atLeast(18), AGE, WET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> yesWhen(used.gives(Answer.YES), AGE))
                .withMessageContaining("does not list: [thing.wet];");
        assertThat(yesWhen(used.gives(Answer.YES), WET, AGE).facts()).isEqualTo(List.of(WET, AGE));
    }

    @Test
    void facts_of_awards_are_listed() {
        PolicySteps.Complete<Answer> policy = policy("example.award", WET)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .awarding(Answer.YES, Award.of(Per.WEEK, RATE).less(NET));
        assertThatIllegalArgumentException()
                .isThrownBy(policy::build)
                .withMessageContaining("does not list: [thing.net];");
    }

    @Test
    void facts_of_awards_of_rules_are_listed() {
        Rule<Answer> paid = Rule.clause("1")
                .when(WET.isTrue())
                .then(Answer.YES)
                .citing(TEXT)
                .awarding(Award.of(Per.WEEK, RATE).less(NET));
        PolicySteps.Complete<Answer> policy =
                policy("example.award", WET).rule(paid).otherwise(Answer.NO).citing(TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(policy::build)
                .withMessageContaining("does not list: [thing.net];");
    }

    @Test
    void facts_of_rules_and_awards_that_are_put_in_later_are_listed_too() {
        Policy<Answer> built = yesWhen(WET.isTrue(), WET);
        List<Rule<Answer>> rules =
                List.of(Rule.clause("1").when(AGE.atLeast(18)).then(Answer.YES).citing(TEXT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> built.withRules(rules))
                .withMessageContaining("does not list: [thing.age];");
        Award paid = Award.of(Per.WEEK, RATE).less(NET);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> built.withAward(Answer.YES, paid))
                .withMessageContaining("does not list: [thing.net];");
    }

    @Test
    void a_gap_matters_to_outcomes_that_the_policy_gives() {
        PolicySteps.Complete<Answer> policy = policy("example.gap", WET)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .notModelled(Gap.of("Rust.").whenItGives(Answer.YES, Other.MAYBE));
        assertThatIllegalArgumentException()
                .isThrownBy(policy::build)
                .withMessage("policy example.gap never gives MAYBE, to which a gap is said to matter: Rust.");
    }

    @Test
    void a_fact_that_can_be_filled_is_listed_and_filled_from_one_policy() {
        EarlierDecision<Boolean, Answer> decision = EarlierDecision.askedBy(WET)
                .madeUnder(yesWhen(AGE.atLeast(18), AGE))
                .answers(Answer.YES, true);
        PolicySteps.Complete<Answer> unlisted =
                policy("example.fill", AGE).otherwise(Answer.NO).citing(TEXT).fillable(decision);
        PolicySteps.Complete<Answer> twice = policy("example.fill", WET)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .fillable(decision)
                .fillable(decision);
        String message = "policy example.fill fills thing.wet from example.yes-when;"
                + " a fact must be listed to be filled, and be filled from one policy only";
        assertThatIllegalArgumentException().isThrownBy(unlisted::build).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(twice::build).withMessage(message);
    }

    private enum Other implements Outcome {
        MAYBE;

        @Override
        public String meaning() {
            return "perhaps";
        }
    }

    @Test
    void a_policy_that_was_built_does_not_change_with_its_draft() {
        PolicySteps.Complete<Answer> draft =
                policy("example.kept", WET).otherwise(Answer.NO).citing(TEXT);
        Policy<Answer> built = draft.build();
        draft.notModelled("Rust.").awarding(Answer.YES, Award.of(Per.WEEK, RATE));
        assertThat(built.notModelled()).isEmpty();
        assertThat(built.awards()).isEmpty();
    }
}
