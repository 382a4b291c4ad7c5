package org.opencarers.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.conformance.reference.SmallLaw.LEFT;
import static org.opencarers.conformance.reference.SmallLaw.RIGHT;
import static org.opencarers.conformance.reference.SmallLaw.SOURCE;
import static org.opencarers.conformance.reference.SmallLaw.TODAY;
import static org.opencarers.conformance.reference.SmallLaw.grantedWhen;
import static org.opencarers.conformance.reference.SmallLaw.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;

class KleeneInterpreterTest {

    private static final KleeneInterpreter KLEENE = new KleeneInterpreter();
    private static final ReferenceInterpreter EXACT = new ReferenceInterpreter(List.of());

    @Test
    void kleene_does_not_see_that_a_fact_or_its_opposite_holds() {
        Policy<Ruling> policy = grantedWhen(Condition.any(LEFT.isTrue(), LEFT.isFalse()), LEFT);

        assertThat(KLEENE.outcome(policy, Facts.none(), TODAY)).isEmpty();
        assertThat(KLEENE.possible(policy, Facts.none(), TODAY)).containsExactly(Ruling.GRANTED, Ruling.REFUSED);
        assertThat(EXACT.answer(policy, Facts.none(), TODAY).outcome()).contains(Ruling.GRANTED);
    }

    @Test
    void outcome_sets_see_that_rules_with_one_outcome_agree_where_plain_kleene_does_not() {
        Policy<Ruling> policy = SmallLaw.begin("test.policy", LEFT, RIGHT)
                .rule(rule(LEFT.isTrue(), Ruling.REDUCED))
                .rule(rule(RIGHT.isTrue(), Ruling.REDUCED))
                .otherwise(Ruling.REFUSED)
                .citing(SOURCE)
                .build();
        Facts facts = Facts.none().with(RIGHT, true);

        assertThat(KLEENE.outcome(policy, facts, TODAY)).isEmpty();
        assertThat(KLEENE.possible(policy, facts, TODAY)).containsExactly(Ruling.REDUCED);
    }

    @Test
    void one_false_part_settles_all_and_one_true_part_settles_any() {
        Policy<Ruling> all = grantedWhen(Condition.all(LEFT.isTrue(), RIGHT.isTrue()), LEFT, RIGHT);
        Policy<Ruling> any = grantedWhen(Condition.any(LEFT.isTrue(), RIGHT.isTrue()), LEFT, RIGHT);

        assertThat(KLEENE.outcome(all, Facts.none().with(RIGHT, false), TODAY)).contains(Ruling.REFUSED);
        assertThat(KLEENE.outcome(any, Facts.none().with(RIGHT, true), TODAY)).contains(Ruling.GRANTED);
        assertThat(KLEENE.outcome(all, Facts.none().with(RIGHT, true), TODAY)).isEmpty();
    }

    @Test
    void another_policy_is_unknown_where_its_outcome_is() {
        Policy<Ruling> inner = grantedWhen(LEFT.isTrue(), LEFT);
        Policy<Ruling> outer = SmallLaw.begin("test.outer", LEFT)
                .rule(rule(inner.gives(Ruling.GRANTED, Ruling.REFUSED), Ruling.GRANTED))
                .otherwise(Ruling.REFUSED)
                .citing(SOURCE)
                .build();

        assertThat(KLEENE.outcome(outer, Facts.none(), TODAY)).isEmpty();
        assertThat(KLEENE.possible(outer, Facts.none(), TODAY)).containsExactly(Ruling.GRANTED);
        assertThat(KLEENE.outcome(outer, Facts.none().with(LEFT, false), TODAY)).contains(Ruling.GRANTED);
    }
}
