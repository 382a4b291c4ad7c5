package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.packs.Grant.AGE;
import static org.opencarers.rules.packs.Grant.HOURS;
import static org.opencarers.rules.packs.Grant.IN_LEEDS;
import static org.opencarers.rules.packs.Grant.LEEDS;
import static org.opencarers.rules.packs.Grant.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.decision.Foundation;
import org.opencarers.rules.packs.Grant.Answer;
import org.opencarers.rules.receipt.PackVersion;

/** What the answers of a policy rest on, and which packs are behind them. */
class FoundationTest {

    private static final NumberFact<Integer> POINTS =
            Fact.of("counting.points", "How many points?", Informant.CARER).whole("the points are", Unit.COUNT, 100);
    private static final NumberFact<Integer> LEAST =
            Fact.of("bounding.least", "How many at least?", Informant.CARER).whole("the least is", Unit.COUNT, 100);
    private static final NumberFact<Integer> MOST =
            Fact.of("bounding.most", "How many at most?", Informant.CARER).whole("the most is", Unit.COUNT, 100);
    private static final BooleanFact GRANTED = Fact.of("town.granted", "Has the grant been given?", Informant.CARER)
            .yesOrNo("the grant has been given", "the grant has not been given");

    private static final BooleanFact SEEN = Fact.of("stranger.seen", "Has anybody been seen?", Informant.CARER)
            .yesOrNo("somebody has been seen", "nobody has been seen");

    /** Uses the grant. */
    private static final Policy<Answer> PASS = policy("town.pass", AGE, HOURS)
            .rule(rule("1", Grant.POLICY.gives(Answer.FULL)))
            .otherwise(Answer.NONE)
            .citing(LEEDS)
            .build();

    /** Can be filled from the pass. */
    private static final Policy<Answer> LATER = policy("town.later", GRANTED)
            .rule(rule("1", GRANTED.isTrue()))
            .otherwise(Answer.NONE)
            .citing(LEEDS)
            .fillable(EarlierDecision.askedBy(GRANTED).madeUnder(PASS).answers(Answer.FULL, true))
            .build();

    /** Rests on a fact that another pack works out, and bounds. */
    private static final Policy<Answer> SCORE = policy("town.score", POINTS, LEAST, MOST)
            .rule(rule("1", POINTS.atLeast(10)))
            .otherwise(Answer.NONE)
            .citing(LEEDS)
            .build();

    /** Rests on a fact of a pack that has nothing else to do with it. */
    private static final Policy<Answer> KNOWN = policy("town.known", SEEN)
            .rule(rule("1", SEEN.isTrue()))
            .otherwise(Answer.NONE)
            .citing(LEEDS)
            .build();

    private static final List<PolicyPack> PACKS = List.of(
            Grant.nation(),
            pack(
                    "town",
                    contributions -> contributions
                            .policy(PASS)
                            .policy(LATER)
                            .policy(SCORE)
                            .policy(KNOWN)),
            pack(
                    "counting",
                    contributions -> contributions.computing(
                            ComputedFact.of(POINTS).from(AGE).by(facts -> facts.value(AGE)))),
            pack(
                    "bounding",
                    contributions ->
                            contributions.facts(List.of(LEAST, MOST)).constraint(Constraint.atMost(LEAST, MOST))),
            pack(
                    "leeds",
                    contributions -> contributions.vary(Variation.extend(Grant.POLICY)
                            .within(IN_LEEDS)
                            .by(Rule.clause("9")
                                    .when(HOURS.atLeast(20))
                                    .then(Answer.HALF)
                                    .citing(LEEDS)))),
            pack(
                    "york",
                    contributions -> contributions.vary(Variation.set(Grant.MIN_HOURS)
                            .within(Grant.IN_YORK)
                            .from("2026-01-01", new BigDecimal("30"), LEEDS))),
            pack("stranger", contributions -> contributions.facts(List.of(GRANTED, SEEN))));

    private static PolicySteps.NeedsRules<Answer> policy(String id, Fact<?>... facts) {
        return Policy.about(id, "May it be?", Answer.class)
                .favouring(Favour.descending(Answer.FULL, Answer.HALF, Answer.NONE))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2020-01-01"))
                .asking(facts);
    }

    private static Rule<Answer> rule(String clause, Condition condition) {
        return Rule.clause(clause).when(condition).then(Answer.FULL).citing(LEEDS);
    }

    private static Foundation foundation(List<PolicyPack> packs, Policy<?> policy, Fill fill) {
        return DecisionEngine.of(packs.toArray(new PolicyPack[0])).foundation(policy, fill);
    }

    private static Foundation foundation(Policy<?> policy) {
        return foundation(PACKS, policy, Fill.NOTHING);
    }

    private static List<String> packs(Foundation foundation) {
        return foundation.packs().stream().map(PackVersion::id).toList();
    }

    @Test
    void who_extends_a_policy_and_who_sets_a_parameter_of_it_are_behind_it_with_its_owner() {
        assertThat(packs(foundation(Grant.POLICY))).containsExactly("leeds", "nation", "york");
        assertThat(packs(foundation(Grant.DISCLOSURE))).containsExactly("nation");
    }

    @Test
    void a_policy_that_is_used_counts_as_its_owner_wrote_it_and_its_parameters_as_they_are_set() {
        Foundation pass = foundation(PASS);
        assertThat(pass.policies()).hasSize(2).element(1).isSameAs(Grant.POLICY);
        assertThat(packs(pass)).containsExactly("nation", "town", "york");
    }

    @Test
    void a_policy_that_fills_a_fact_counts_when_facts_are_filled() {
        assertThat(foundation(LATER).policies()).containsExactly(LATER);
        assertThat(packs(foundation(LATER))).containsExactly("town");
        Foundation filled = foundation(PACKS, LATER, Fill.FROM_EARLIER_DECISIONS);
        assertThat(filled.policies()).containsExactly(LATER, PASS, Grant.POLICY);
        assertThat(packs(filled)).containsExactly("nation", "town");
        assertThat(filled.facts()).containsExactly(GRANTED, AGE, HOURS);
    }

    @Test
    void who_works_a_fact_out_and_who_relates_two_facts_is_behind_a_policy_that_lists_them() {
        Foundation score = foundation(SCORE);
        assertThat(packs(score)).containsExactly("bounding", "counting", "nation", "town");
        assertThat(score.constraints()).containsExactly(Constraint.atMost(LEAST, MOST));
        assertThat(score.code()).singleElement().satisfies(code -> {
            assertThat(code.pack()).isEqualTo("counting");
            assertThat(code.version()).contains(score.packs().get(1));
        });
        assertThat(score.facts()).containsExactly(POINTS, LEAST, MOST, AGE);
        assertThat(foundation(PASS).constraints()).isEmpty();
        assertThat(foundation(PASS).code()).isEmpty();
    }

    @Test
    void who_says_what_a_fact_is_and_where_a_situation_answers_it_is_behind_a_policy_that_lists_it() {
        assertThat(packs(foundation(KNOWN))).containsExactly("stranger", "town");
    }

    @Test
    void no_order_of_packs_matters() {
        List<PolicyPack> reversed = new ArrayList<>(PACKS);
        Collections.reverse(reversed);
        for (Policy<?> policy : List.of(Grant.POLICY, PASS, SCORE)) {
            assertThat(packs(foundation(reversed, policy, Fill.NOTHING))).isEqualTo(packs(foundation(policy)));
        }
    }

    @Test
    void a_pack_that_is_refused_is_behind_nothing() {
        PolicyPack cutting = pack(
                "cutting",
                contributions -> contributions.vary(Variation.extend(Grant.POLICY)
                        .within(IN_LEEDS)
                        .by(Rule.clause("9")
                                .when(HOURS.atLeast(20))
                                .then(Answer.NONE)
                                .citing(LEEDS))));
        Catalogue catalogue = Catalogue.of(List.of(Grant.nation(), cutting));
        assertThat(catalogue.diagnoses()).isNotEmpty();
        assertThat(catalogue.behind(Grant.POLICY, List.of(Grant.POLICY)))
                .extracting(PackReport::id)
                .containsExactly("nation");
    }
}
