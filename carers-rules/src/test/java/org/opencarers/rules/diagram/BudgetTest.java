package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.atLeast;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.policy;
import static org.opencarers.rules.Example.yesWhen;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/** Which policies have one diagram for every case. */
class BudgetTest {

    private static Optional<CompiledPolicy<Answer>> within(int budget, Policy<Answer> policy) {
        return new PolicyCompiler(List.of(), budget).whole(policy);
    }

    @Test
    void a_policy_is_compiled_that_needs_just_the_budget_and_not_one_that_needs_more() {
        // One node asks for the outcome, and one for the condition.
        Policy<Answer> policy = yesWhen(WET.isTrue(), WET);
        assertThat(within(2, policy)).isPresent();
        assertThat(within(1, policy)).isEmpty();
    }

    @Test
    void a_policy_that_fits_is_kept_though_it_would_not_fit_with_the_date_asked_first() {
        Condition wet = WET.isTrue();
        Condition old = AGE.atLeast(18);
        Condition red = COLOUR.is(Colour.RED);
        Condition busy = HOURS.atLeast(35);
        Policy<Answer> policy = policy("example.eras", WET, AGE, COLOUR, HOURS)
                .rule(Rule.clause("1")
                        .when(atLeast(3, wet, old, red, busy))
                        .then(Answer.PERHAPS)
                        .citing(TEXT))
                .rule(Rule.clause("2")
                        .when(any(all(wet, old), all(red, busy)))
                        .then(Answer.YES)
                        .citing(TEXT)
                        .inForce(DateRange.from("2000-01-01").until("2010-01-01")))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        int nodes = within(PolicyCompiler.BUDGET, policy).orElseThrow().nodes();
        int budget = 1;
        while (within(budget, policy).isEmpty()) {
            budget++;
        }
        assertThat(within(budget, policy)).map(CompiledPolicy::nodes).contains(nodes);
    }
}
