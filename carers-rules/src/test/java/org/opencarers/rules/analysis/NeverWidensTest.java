package org.opencarers.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Example;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.decision.DecisionEngine;

/** Where not knowing opens a door that knowing would leave shut. */
class NeverWidensTest {

    private enum Door implements Outcome {
        OPEN,
        SHUT;

        @Override
        public String meaning() {
            return name();
        }
    }

    private enum Visitor {
        FRIEND,
        STRANGER,
        UNKNOWN
    }

    private static final int BUDGET = 1_000;
    private static final Citation NOTE = Citation.of("A note on the door");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final ChoiceFact<Visitor> VISITOR =
            Fact.of("test.visitor", "Who rings?", Informant.CARER).oneOf("the visitor is", Visitor.class);
    private static final ChoiceFact<Visitor> WITH =
            Fact.of("test.with", "Who is with them?", Informant.CARER).oneOf("they come with", Visitor.class);
    private static final BooleanFact DARK =
            Fact.of("test.dark", "Is it dark?", Informant.CARER).yesOrNo("it is dark", "it is light");
    private static final SetFact<Visitor> INSIDE =
            Fact.of("test.inside", "Who is in?", Informant.CARER).setOf("those who are in include", Visitor.class);

    private static PolicySteps.NeedsRules<Door> door() {
        return Policy.about("test.door", "Is the door opened?", Door.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_DISCLOSE)
                .covering(Coverage.from("2020-01-01"))
                .asking(VISITOR, WITH, DARK, INSIDE, Example.AGE);
    }

    private static Policy<Door> openWhen(Condition condition) {
        return door().rule(Rule.clause("1").when(condition).then(Door.OPEN).citing(NOTE))
                .otherwise(Door.SHUT)
                .citing(NOTE)
                .build();
    }

    private static NeverWidens<Door> in(Policy<Door> policy, NotKnown<?>... further) {
        List<NotKnown<?>> unknowns = further.length == 0 ? NotKnown.named(policy) : List.of(further);
        return NeverWidens.searched(policy, Door.OPEN, unknowns, BUDGET);
    }

    private static void assertProved(Condition condition) {
        NeverWidens<Door> search = in(openWhen(condition));
        assertThat(search.widenings()).isEmpty();
        assertThat(search.isProved()).isTrue();
    }

    /** Everything that was found, each case asked of the engine on both sides. */
    private static AbstractListAssert<?, ?, Tuple, ?> assertFound(NeverWidens<Door> search) {
        assertThat(search.isProved()).isFalse();
        DecisionEngine engine = DecisionEngine.of();
        assertThat(search.widenings()).isNotEmpty().allSatisfy(widening -> {
            assertThat(widening.follows().given(widening.fact()).map(Object.class::cast))
                    .contains(widening.unknown());
            assertThat(widening.fails().given(widening.fact()).map(Object.class::cast))
                    .contains(widening.instead());
            assertThat(engine.decide(search.policy(), widening.follows(), DAY).possible())
                    .containsExactly(Door.OPEN);
            assertThat(engine.decide(search.policy(), widening.fails(), DAY).possible())
                    .containsExactly(Door.SHUT);
        });
        return assertThat(search.widenings()).extracting(Widening::fact, Widening::unknown, Widening::instead);
    }

    @Test
    void a_door_that_opens_to_friends_only_is_safe() {
        assertProved(Condition.all(VISITOR.is(Visitor.FRIEND), DARK.isFalse()));
    }

    @Test
    void a_door_that_shuts_to_strangers_only_opens_to_whom_nobody_knows() {
        assertFound(in(openWhen(Condition.all(VISITOR.isNoneOf(Visitor.STRANGER), DARK.isFalse()))))
                .containsExactly(tuple(VISITOR, Visitor.UNKNOWN, Visitor.STRANGER));
    }

    @Test
    void one_unknown_among_several_is_found_and_told_apart() {
        assertFound(in(openWhen(Condition.all(VISITOR.is(Visitor.FRIEND), WITH.is(Visitor.UNKNOWN)))))
                .containsExactly(
                        tuple(WITH, Visitor.UNKNOWN, Visitor.FRIEND), tuple(WITH, Visitor.UNKNOWN, Visitor.STRANGER));
    }

    @Test
    void an_answer_that_opens_wherever_not_knowing_does_is_no_finding() {
        Condition toFriendsAlways = VISITOR.is(Visitor.FRIEND);
        Condition toNobodyKnownInTheDark = Condition.all(VISITOR.is(Visitor.UNKNOWN), DARK.isTrue());
        assertFound(in(openWhen(Condition.any(toFriendsAlways, toNobodyKnownInTheDark))))
                .containsExactly(tuple(VISITOR, Visitor.UNKNOWN, Visitor.STRANGER));
    }

    @Test
    void an_unknown_that_changes_nothing_is_no_finding() {
        assertProved(Condition.any(VISITOR.isAnyOf(Visitor.UNKNOWN, Visitor.STRANGER, Visitor.FRIEND), DARK.isTrue()));
        assertProved(DARK.isFalse());
    }

    @Test
    void it_counts_what_was_compared_and_the_nodes_of_all_cases_that_open() {
        NeverWidens<Door> search = in(openWhen(Condition.all(VISITOR.is(Visitor.FRIEND), DARK.isFalse())));
        // Two lists with UNKNOWN, of two other values each; one node for the visitor and one for the light.
        assertThat(search.comparisons()).isEqualTo(4);
        assertThat(search.nodes()).isEqualTo(2);
    }

    @Test
    void a_no_may_stand_for_not_knowing_and_so_may_the_empty_set() {
        assertFound(in(openWhen(DARK.isFalse()), NotKnown.of(DARK, false))).containsExactly(tuple(DARK, false, true));
        assertThat(in(openWhen(DARK.isTrue()), NotKnown.of(DARK, false)).isProved())
                .isTrue();
        Policy<Door> nobodyStrange = openWhen(INSIDE.containsNoneOf(Visitor.STRANGER));
        assertFound(in(nobodyStrange, NotKnown.of(INSIDE, Set.of())))
                .contains(tuple(INSIDE, Set.of(), Set.of(Visitor.STRANGER)))
                .doesNotContain(tuple(INSIDE, Set.of(), Set.of(Visitor.FRIEND)));
    }

    @Test
    void what_is_open_with_an_unknown_may_turn_out_to_be_anything() {
        // Dark says that nobody looked; then whoever seems to ring may be somebody else.
        Policy<Door> friends = openWhen(VISITOR.is(Visitor.FRIEND));
        assertThat(in(friends, NotKnown.of(DARK, true)).isProved()).isTrue();
        assertFound(in(friends, new NotKnown<>(DARK, true, List.of(VISITOR))))
                .containsExactlyInAnyOrder(tuple(DARK, true, false), tuple(DARK, true, true));
        Policy<Door> friendsByDay = openWhen(Condition.all(VISITOR.is(Visitor.FRIEND), DARK.isFalse()));
        assertThat(in(friendsByDay, new NotKnown<>(DARK, true, List.of(VISITOR)))
                        .isProved())
                .isTrue();
    }

    @Test
    void a_policy_that_uses_another_is_searched_through_it() {
        Policy<Door> gate = openWhen(VISITOR.isNoneOf(Visitor.STRANGER));
        Policy<Door> house = Policy.about("test.house", "Is the house opened?", Door.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_DISCLOSE)
                .covering(Coverage.from("2020-01-01"))
                .asking(VISITOR, WITH, DARK, INSIDE, Example.AGE)
                .rule(Rule.clause("1")
                        .when(Condition.not(gate.gives(Door.OPEN)))
                        .then(Door.SHUT)
                        .citing(NOTE))
                .otherwise(Door.OPEN)
                .citing(NOTE)
                .build();
        assertFound(in(house)).containsExactly(tuple(VISITOR, Visitor.UNKNOWN, Visitor.STRANGER));
    }

    @Test
    void a_policy_beyond_the_budget_or_of_another_kind_is_refused() {
        Policy<Door> small = openWhen(Condition.all(VISITOR.is(Visitor.FRIEND), DARK.isFalse()));
        assertThatThrownBy(() -> NeverWidens.searched(small, Door.OPEN, NotKnown.named(small), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.door gives OPEN needs more than 1 nodes; give a larger budget");
        Policy<Door> grownUps = door().rule(Rule.clause("1")
                        .when(Example.AGE.atLeast(18))
                        .then(Door.OPEN)
                        .citing(NOTE))
                .otherwise(Door.SHUT)
                .citing(NOTE)
                .build();
        assertThatThrownBy(() -> in(grownUps)).hasMessage("thing.age is a number");
        Policy<Door> since2024 = door().rule(Rule.clause("1")
                        .when(VISITOR.isNoneOf(Visitor.STRANGER))
                        .then(Door.OPEN)
                        .citing(NOTE)
                        .inForce(DateRange.from("2024-04-01")))
                .otherwise(Door.SHUT)
                .citing(NOTE)
                .build();
        assertThatThrownBy(() -> in(since2024)).hasMessage("test.door changes with the date");
    }
}
