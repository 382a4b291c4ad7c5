package org.opencarers.testkit.mutation;

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
import org.opencarers.testkit.coverage.Outcomes;

/** Writes a policy anew with something in its conditions or awards replaced wherever it stands. */
abstract class Rewriting implements Condition.Cases<Condition> {

    /** The whole policy, rewritten. */
    final <O extends Enum<O> & Outcome> Policy<O> of(Policy<O> policy) {
        List<Rule<O>> rules = new ArrayList<>();
        for (Rule<O> rule : policy.rules()) {
            Rule<O> changed = rule.withCondition(condition(rule.condition()));
            rules.add(rule.award().map(award -> changed.awarding(award(award))).orElse(changed));
        }
        Policy<O> rewritten = policy.withRules(rules);
        for (Map.Entry<O, Award> award : policy.awards().entrySet()) {
            rewritten = rewritten.withAward(award.getKey(), award(award.getValue()));
        }
        return rewritten;
    }

    /** A condition, rewritten: its own name, clause and sources stay. */
    Condition condition(Condition condition) {
        Condition bare = condition.match(this).citing(condition.citations().toArray(new Citation[0]));
        Condition named = condition.name().map(bare::named).orElse(bare);
        return condition.clause().map(named::clause).orElse(named);
    }

    /** A comparison, rewritten. */
    abstract Comparison rewritten(Comparison comparison);

    /** An award, rewritten. */
    abstract Award award(Award award);

    @Override
    public final Condition comparison(Comparison comparison) {
        return Condition.of(rewritten(comparison));
    }

    @Override
    public final Condition atLeast(int count, List<Condition> parts) {
        return Condition.atLeast(count, parts.stream().map(this::condition).toArray(Condition[]::new));
    }

    @Override
    public final Condition not(Condition part) {
        return Condition.not(condition(part));
    }

    @Override
    public final <O extends Enum<O> & Outcome> Condition outcome(Policy<O> policy, Set<O> accepted) {
        return Outcomes.accepting(policy, accepted);
    }
}
