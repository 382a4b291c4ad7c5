package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.analysis.NeverWidens;
import org.opencarers.rules.analysis.Widening;
import org.opencarers.rules.decision.DecisionEngine;

/** The rules of sharing with a fault, and what the search finds in them. */
final class FaultyRules {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final DecisionEngine ENGINE = DecisionEngine.of().withNodeBudget(1_000_000);

    private FaultyRules() {}

    /** With a rule that comes first, and shares. */
    static NeverWidens<Disclosure> sharingWhen(Condition fault) {
        List<Rule<Disclosure>> rules = new ArrayList<>(Release.POLICY.rules());
        rules.add(0, Rule.clause("fault").when(fault).then(Disclosure.SHARE).citing(Basis.NO_BASIS.citation()));
        return searched(rules);
    }

    /** With another condition in the last rule, that of gate 18. */
    static NeverWidens<Disclosure> referringWhen(Condition other) {
        List<Rule<Disclosure>> rules = new ArrayList<>(Release.POLICY.rules());
        Rule<Disclosure> last = rules.remove(rules.size() - 1);
        rules.add(Rule.clause(last.clause()).when(other).then(last.outcome()).citing(Basis.FACT_UNKNOWN.citation()));
        return searched(rules);
    }

    private static NeverWidens<Disclosure> searched(List<Rule<Disclosure>> rules) {
        PolicySteps.NeedsRules<Disclosure> policy =
                SharingRules.begin("england.sharing", "May this be told, by rules with a fault?", Disclosure.class);
        rules.forEach(policy::rule);
        return SharingProof.of(
                        new Sharing().version(),
                        policy.otherwise(Release.POLICY.otherwise())
                                .citing(Basis.NO_BASIS.citation())
                                .build())
                .search();
    }

    /** The facts that fail, when each case that is named is one: the engine shares it, and not the other. */
    static Set<Fact<?>> failing(NeverWidens<Disclosure> search) {
        for (Widening<?> widening : search.widenings()) {
            assertThat(outcomes(search.policy(), widening.follows()))
                    .as("%s unknown", widening.fact())
                    .containsExactly(Disclosure.SHARE);
            assertThat(outcomes(search.policy(), widening.fails()))
                    .as("%s = %s", widening.fact(), widening.instead())
                    .isNotEmpty()
                    .doesNotContain(Disclosure.SHARE);
        }
        return search.widenings().stream().map(Widening::fact).collect(Collectors.toSet());
    }

    private static List<Disclosure> outcomes(Policy<Disclosure> policy, Facts facts) {
        return ENGINE.decide(policy, facts, DAY).possible();
    }
}
