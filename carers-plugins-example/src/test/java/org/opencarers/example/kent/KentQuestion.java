package org.opencarers.example.kent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** A question to one policy of Kent, from which a test varies one answer or the date at a time. */
final class KentQuestion<O extends Enum<O> & Outcome> {

    private static final DecisionEngine ENGINE = DecisionEngine.discover();

    private final Policy<O> policy;
    private final LocalDate asOf;
    private final Facts facts;

    private KentQuestion(Policy<O> policy, LocalDate asOf, Facts facts) {
        this.policy = policy;
        this.asOf = asOf;
        this.facts = facts;
    }

    static <O extends Enum<O> & Outcome> KentQuestion<O> about(Policy<O> policy, String asOf) {
        return new KentQuestion<>(policy, LocalDate.parse(asOf), Facts.none());
    }

    <T> KentQuestion<O> with(Fact<T> fact, T answer) {
        return new KentQuestion<>(policy, asOf, facts.with(fact, answer));
    }

    KentQuestion<O> without(Fact<?> fact) {
        return new KentQuestion<>(policy, asOf, facts.without(fact));
    }

    KentQuestion<O> on(String day) {
        return new KentQuestion<>(policy, LocalDate.parse(day), facts);
    }

    /** Every outcome that is possible; one when the answer is definite. */
    List<O> possible() {
        return decision().possible();
    }

    /** The ids of the facts that can still matter. */
    List<String> missing() {
        return decision().missing().stream().map(Fact::id).toList();
    }

    /** What the text says and the policy leaves out, as far as it could matter. */
    List<String> gaps() {
        return decision().notModelled().stream().map(Gap::text).toList();
    }

    /** Whether the policy can be asked about the day. */
    boolean isCovered() {
        return policy.objectionsTo(asOf).isEmpty();
    }

    /** Why the policy cannot be asked about the day; empty when it can. */
    List<String> objections() {
        return policy.objectionsTo(asOf);
    }

    /** The ids of the facts in asking order. */
    List<String> facts() {
        return policy.facts().stream().map(Fact::id).toList();
    }

    /** Each rule by its clause, its outcome, and how well its first source is known; what follows otherwise comes last. */
    List<Tuple> rules() {
        List<Tuple> rules = new ArrayList<>();
        policy.rules().forEach(rule -> rules.add(tuple(rule)));
        rules.add(Tuple.tuple(
                policy.otherwiseClause().orElse("-"), policy.otherwise(), certainty(policy.otherwiseCitations())));
        return rules;
    }

    private static Tuple tuple(Rule<?> rule) {
        return Tuple.tuple(rule.clause(), rule.outcome(), certainty(rule.citations()));
    }

    private static Object certainty(List<Citation> citations) {
        return citations.get(0).certainty();
    }

    private Decision<O> decision() {
        return ENGINE.decide(policy, facts, asOf);
    }
}
