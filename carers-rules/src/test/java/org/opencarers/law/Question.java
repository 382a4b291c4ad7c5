package org.opencarers.law;

import java.time.LocalDate;
import java.util.List;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;

/** A question to one policy of national law, from which a test varies one answer or the date at a time. */
public final class Question<O extends Enum<O> & Outcome> {

    private static final DecisionEngine ENGINE = DecisionEngine.discover();

    private final Policy<O> policy;
    private final LocalDate asOf;
    private final Facts facts;

    private Question(Policy<O> policy, LocalDate asOf, Facts facts) {
        this.policy = policy;
        this.asOf = asOf;
        this.facts = facts;
    }

    public static <O extends Enum<O> & Outcome> Question<O> about(Policy<O> policy, String asOf) {
        return new Question<>(policy, LocalDate.parse(asOf), Facts.none());
    }

    public <T> Question<O> with(Fact<T> fact, T answer) {
        return new Question<>(policy, asOf, facts.with(fact, answer));
    }

    public Question<O> without(Fact<?> fact) {
        return new Question<>(policy, asOf, facts.without(fact));
    }

    /** The same question about what a document says; answers given before are dropped. */
    public Question<O> readOff(CareSituation situation) {
        return new Question<>(policy, asOf, Facts.of(situation));
    }

    public Question<O> on(String day) {
        return new Question<>(policy, LocalDate.parse(day), facts);
    }

    /** Every outcome that is possible; one when the answer is definite. */
    public List<O> possible() {
        return decision().possible();
    }

    /** The ids of the facts that can still matter. */
    public List<String> missing() {
        return decision().missing().stream().map(Fact::id).toList();
    }

    /** What is awarded, in words, or "nothing given". */
    public String award() {
        return decision().value().map(amount -> amount.text()).orElse("nothing given");
    }

    /** What the answer rests on, as one reads it aloud. */
    public List<String> sources() {
        return decision().citations().stream().map(Citation::text).distinct().toList();
    }

    /** What of the law is left out and could matter. */
    public List<String> gaps() {
        return decision().notModelled().stream().map(Gap::text).toList();
    }

    /** Why the policy cannot be asked about the date; empty when it can. */
    public List<String> objections() {
        return policy.objectionsTo(asOf);
    }

    private Decision<O> decision() {
        return ENGINE.decide(policy, facts, asOf);
    }
}
