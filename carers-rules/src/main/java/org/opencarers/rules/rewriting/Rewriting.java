package org.opencarers.rules.rewriting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opencarers.rules.Award;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/** Writes a policy anew with something in its conditions or awards replaced wherever it stands. */
public final class Rewriting {

    private final Replacement replacement;
    private final Parts parts = new Parts();

    private Rewriting(Replacement replacement) {
        this.replacement = replacement;
    }

    /** A rewriting by which this is replaced. */
    public static Rewriting by(Replacement replacement) {
        return new Rewriting(replacement);
    }

    /** The whole policy, rewritten. */
    public <O extends Enum<O> & Outcome> Policy<O> of(Policy<O> policy) {
        List<Rule<O>> rules = new ArrayList<>();
        for (Rule<O> rule : policy.rules()) {
            Rule<O> changed = rule.withCondition(condition(rule.condition()));
            rules.add(rule.award()
                    .map(award -> changed.awarding(replacement.award(award)))
                    .orElse(changed));
        }
        Policy<O> rewritten = policy.withRules(rules);
        for (Map.Entry<O, Award> award : policy.awards().entrySet()) {
            rewritten = rewritten.withAward(award.getKey(), replacement.award(award.getValue()));
        }
        return rewritten;
    }

    /** A condition, rewritten: where it is not replaced as a whole, its own name, clause and sources stay. */
    private Condition condition(Condition condition) {
        return replacement.condition(condition).orElseGet(() -> rewritten(condition));
    }

    private Condition rewritten(Condition condition) {
        Condition bare = condition.match(parts).citing(condition.citations().toArray(new Citation[0]));
        Condition named = condition.name().map(bare::named).orElse(bare);
        return condition.clause().map(named::clause).orElse(named);
    }

    private final class Parts implements Condition.Cases<Condition> {
        @Override
        public Condition comparison(Comparison comparison) {
            return Condition.of(replacement.comparison(comparison));
        }

        @Override
        public Condition atLeast(int count, List<Condition> several) {
            return Condition.atLeast(
                    count, several.stream().map(Rewriting.this::condition).toArray(Condition[]::new));
        }

        @Override
        public Condition not(Condition part) {
            return Condition.not(condition(part));
        }

        @Override
        public <O extends Enum<O> & Outcome> Condition outcome(Policy<O> policy, Set<O> accepted) {
            return policy.gives(accepted);
        }
    }
}
