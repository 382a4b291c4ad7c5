package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.SetFact;

/** A set of which a policy asks very many counts: eight members have 256 subsets, however many counts there are. */
class ManyCountsTest {

    private static final Citation SOURCE = Citation.of("A made-up Act");

    private static final SetFact<HealthCondition> CONDITIONS = Fact.of(
                    "made.conditions", "Which conditions are there?", Informant.CARER)
            .setOf("the conditions include", HealthCondition.class);

    enum Answer implements Outcome {
        YES,
        NO;

        @Override
        public String meaning() {
            return name();
        }
    }

    /** At least two of every pair and every triple of conditions: 84 different counts. */
    private static Condition twoOfAnyFew() {
        List<Condition> counts = new ArrayList<>();
        List<HealthCondition> all = List.of(HealthCondition.values());
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                counts.add(twoOf(EnumSet.of(all.get(first), all.get(second))));
                for (int third = second + 1; third < all.size(); third++) {
                    counts.add(twoOf(EnumSet.of(all.get(first), all.get(second), all.get(third))));
                }
            }
        }
        return Condition.any(counts.toArray(new Condition[0]));
    }

    private static Condition twoOf(Set<HealthCondition> members) {
        return CONDITIONS.hasAtLeast(2, Limit.constant(members));
    }

    @Test
    void many_counts_of_one_set_are_no_reason_to_refuse() {
        Policy<Answer> policy = Policy.about("made.many-counts", "Are there two conditions?", Answer.class)
                .favouring(Favour.descending(Answer.YES, Answer.NO))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2000-01-01"))
                .asking(CONDITIONS)
                .rule(Rule.clause("1").when(twoOfAnyFew()).then(Answer.YES).citing(SOURCE))
                .otherwise(Answer.NO)
                .citing(SOURCE)
                .build();
        DecisionEngine engine = DecisionEngine.of(new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made("made");
            }

            @Override
            public void contribute(Contributions contributions) {
                contributions.policy(policy);
            }
        });
        LocalDate day = LocalDate.of(2026, 11, 21);

        assertThat(engine.decide(policy, Facts.none(), day).possible()).containsExactly(Answer.YES, Answer.NO);
        assertThat(engine.decide(policy, Facts.none().with(CONDITIONS, Set.of(HealthCondition.FRAILTY)), day)
                        .outcome())
                .contains(Answer.NO);
    }
}
