package org.opencarers.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;

/**
 * One question to a policy.
 *
 * @param policy the id of the policy
 * @param facts what is known, given directly
 * @param asOf the date asked about
 */
public record Question(String policy, Facts facts, LocalDate asOf) {

    /** The same question on other facts. */
    public Question knowing(Facts others) {
        return new Question(policy, others, asOf);
    }

    /** The same question with one more answer known. */
    public <T> Question knowing(Fact<T> fact, T value) {
        return knowing(facts.with(fact, value));
    }

    /** The same question without an answer. */
    public Question without(Fact<?> fact) {
        return knowing(facts.without(fact));
    }

    /** The same question with only some of its answers, in the order in which these are listed. */
    public Question only(Collection<? extends Fact<?>> kept) {
        Facts few = Facts.none();
        for (Fact<?> fact : kept) {
            few = copied(few, fact);
        }
        return knowing(few);
    }

    private <T> Facts copied(Facts to, Fact<T> fact) {
        return facts.given(fact).map(value -> to.with(fact, value)).orElse(to);
    }

    /** The same question about another day. */
    public Question on(LocalDate day) {
        return new Question(policy, facts, day);
    }

    /** The question for whoever has to look into it: the date, and each thing known as question and answer. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("asked of " + policy + " about " + asOf + (facts.given().isEmpty() ? ", with nothing known" : ":"));
        facts.given().forEach(fact -> lines.add("  " + fact.question() + " " + answer(fact) + " (" + fact.id() + ")"));
        return String.join("\n", lines);
    }

    private <T> String answer(Fact<T> fact) {
        return facts.given(fact).map(fact::text).orElse("unknown");
    }
}
