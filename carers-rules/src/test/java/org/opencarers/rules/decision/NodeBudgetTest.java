package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.atLeast;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Policy;

class NodeBudgetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final Policy<Answer> POLICY = yesWhen(
            any(
                    all(WET.isTrue(), AGE.atLeast(18), COLOUR.is(Colour.RED)),
                    atLeast(2, HOURS.atLeast(35), SPOTS.contains(Colour.BLUE), AGE.lessThan(16))),
            WET,
            AGE,
            COLOUR,
            HOURS,
            SPOTS);

    @Test
    void a_policy_beyond_the_budget_answers_the_same_for_each_case() {
        DecisionEngine engine = DecisionEngine.of(pack(POLICY));
        DecisionEngine small = engine.withNodeBudget(9);
        Facts facts = Facts.none().with(WET, true).with(AGE, 17).with(HOURS, new BigDecimal("35"));
        Decision<Answer> whole = engine.decide(POLICY, facts, DAY);
        Decision<Answer> each = small.decide(POLICY, facts, DAY);
        assertThat(whole.possible()).containsExactly(Answer.YES, Answer.NO);
        assertThat(whole.missing()).containsExactly(SPOTS);
        assertThat(each.possible()).isEqualTo(whole.possible());
        assertThat(each.missing()).isEqualTo(whole.missing());
        assertThat(each.explanation().text()).isEqualTo(whole.explanation().text());
    }

    @Test
    void what_cannot_be_decided_exactly_within_the_budget_is_a_problem_and_never_a_guess() {
        DecisionEngine small = DecisionEngine.of(pack(POLICY)).withNodeBudget(3);
        assertThatThrownBy(() -> small.decide(POLICY, Facts.none(), DAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("answer more of its questions first");
    }

    @Test
    void a_policy_that_no_order_can_compile_ends_in_an_answer_when_enough_is_known() {
        List<Fact<?>> facts = new ArrayList<>();
        List<Condition> pairs = new ArrayList<>();
        Facts known = Facts.none();
        for (int i = 0; i < 60; i++) {
            BooleanFact fact = Fact.of("bit.b" + i, "Is bit " + i + " set?", Informant.CARER)
                    .yesOrNo("bit " + i + " is set", "bit " + i + " is not set");
            facts.add(fact);
            known = i < 55 ? known.with(fact, i % 2 == 0) : known;
        }
        for (int i = 0; i < 60; i++) {
            BooleanFact one = (BooleanFact) facts.get(i);
            BooleanFact other = (BooleanFact) facts.get(i * 37 % 60);
            BooleanFact third = (BooleanFact) facts.get((i * 23 + 11) % 60);
            pairs.add(atLeast(2, one.isTrue(), other.isFalse(), third.isTrue()));
        }
        Policy<Answer> tangled = yesWhen(atLeast(31, pairs.toArray(new Condition[0])), facts.toArray(new Fact<?>[0]));
        DecisionEngine engine = DecisionEngine.of(pack(tangled)).withNodeBudget(2_000);
        assertThat(engine.decide(tangled, known, DAY).possible()).isNotEmpty();
        assertThatThrownBy(() -> engine.decide(tangled, Facts.none(), DAY)).isInstanceOf(RefusedException.class);
    }
}
