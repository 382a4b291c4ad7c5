package org.opencarers.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Where not knowing opens a door that knowing would leave shut. */
class UnknownWidensTest {

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

    private static final ChoiceFact<Visitor> VISITOR =
            Fact.of("test.visitor", "Who rings?", Informant.CARER).oneOf("the visitor is", Visitor.class);
    private static final ChoiceFact<Visitor> WITH =
            Fact.of("test.with", "Who is with them?", Informant.CARER).oneOf("they come with", Visitor.class);
    private static final BooleanFact DARK =
            Fact.of("test.dark", "Is it dark?", Informant.CARER).yesOrNo("it is dark", "it is light");

    private static Policy<Door> openWhen(Condition condition) {
        return Policy.about("test.door", "Is the door opened?", Door.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_DISCLOSE)
                .covering(Coverage.from("2020-01-01"))
                .asking(VISITOR, WITH, DARK)
                .rule(Rule.clause("1").when(condition).then(Door.OPEN).citing(NOTE))
                .otherwise(Door.SHUT)
                .citing(NOTE)
                .build();
    }

    private static List<UnknownWidens> in(Condition condition) {
        return UnknownWidens.in(openWhen(condition), Door.OPEN, BUDGET);
    }

    @Test
    void a_door_that_opens_to_friends_only_is_safe() {
        assertThat(in(Condition.all(VISITOR.is(Visitor.FRIEND), DARK.isFalse())))
                .isEmpty();
    }

    @Test
    void a_door_that_shuts_to_strangers_only_opens_to_whom_nobody_knows() {
        assertThat(in(Condition.all(VISITOR.isNoneOf(Visitor.STRANGER), DARK.isFalse())))
                .containsExactly(new UnknownWidens(VISITOR, Visitor.STRANGER));
    }

    @Test
    void one_unknown_among_several_is_found_and_told_apart() {
        assertThat(in(Condition.all(VISITOR.is(Visitor.FRIEND), WITH.is(Visitor.UNKNOWN))))
                .containsExactly(new UnknownWidens(WITH, Visitor.FRIEND), new UnknownWidens(WITH, Visitor.STRANGER));
    }

    @Test
    void an_answer_that_opens_wherever_not_knowing_does_is_no_finding() {
        Condition toFriendsAlways = VISITOR.is(Visitor.FRIEND);
        Condition toNobodyKnownInTheDark = Condition.all(VISITOR.is(Visitor.UNKNOWN), DARK.isTrue());
        assertThat(in(Condition.any(toFriendsAlways, toNobodyKnownInTheDark)))
                .containsExactly(new UnknownWidens(VISITOR, Visitor.STRANGER));
    }

    @Test
    void an_unknown_that_changes_nothing_is_no_finding() {
        assertThat(in(Condition.any(VISITOR.isAnyOf(Visitor.UNKNOWN, Visitor.STRANGER, Visitor.FRIEND), DARK.isTrue())))
                .isEmpty();
        assertThat(in(DARK.isFalse())).isEmpty();
    }

    @Test
    void shutting_is_looked_at_by_itself() {
        assertThat(UnknownWidens.in(openWhen(VISITOR.is(Visitor.FRIEND)), Door.SHUT, BUDGET))
                .containsExactly(new UnknownWidens(VISITOR, Visitor.FRIEND));
    }

    @Test
    void a_policy_beyond_the_budget_is_refused() {
        assertThatThrownBy(() -> UnknownWidens.in(
                        openWhen(Condition.all(VISITOR.is(Visitor.FRIEND), DARK.isFalse())), Door.OPEN, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give a larger budget");
    }
}
