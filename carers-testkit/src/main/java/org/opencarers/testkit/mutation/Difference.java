package org.opencarers.testkit.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.conformance.generate.Probe;
import org.opencarers.conformance.generate.StandingDays;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceInterpreter;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.testkit.example.ExamplePage;
import org.opencarers.testkit.example.Reply;

/**
 * A situation in which two policies about the same question do not say the same.
 *
 * @param asOf the date asked about
 * @param facts what is known: as much as it takes for each to give one outcome, where that can be found
 * @param one what the first policy says
 * @param other what the second policy says
 */
public record Difference(LocalDate asOf, Facts facts, Reply one, Reply other) {

    /**
     * Looks for a difference in outcomes, or in the dates that can be asked about.
     *
     * <p>The search is exact, on {@linkplain StandingDays days that stand for all days}: no result means that the policies agree
     * whatever the facts and the date. Awards are not compared.
     */
    public static <O extends Enum<O> & Outcome> Optional<Difference> between(
            DecisionEngine engine, Policy<O> one, Policy<O> other) {
        Probe probe = new Probe(engine, one, differ(one, other));
        for (LocalDate day : StandingDays.of(one, other).all()) {
            boolean asked = one.objectionsTo(day).isEmpty();
            if (asked != other.objectionsTo(day).isEmpty() || (asked && probe.canHappen(Facts.none(), day))) {
                Facts facts = asked && other.objectionsTo(day).isEmpty() ? situation(engine, probe, day) : Facts.none();
                return Optional.of(new Difference(
                        day, facts, Reply.of(engine, one, facts, day), Reply.of(engine, other, facts, day)));
            }
        }
        return Optional.empty();
    }

    private static <O extends Enum<O> & Outcome> Condition differ(Policy<O> one, Policy<O> other) {
        List<Condition> ways = new ArrayList<>();
        for (O outcome : one.outcomes()) {
            ways.add(Condition.all(one.gives(outcome), Condition.not(other.gives(outcome))));
        }
        return Condition.any(ways.toArray(new Condition[0]));
    }

    /** One answer after the other, each such that the policies can still differ. */
    private static Facts situation(DecisionEngine engine, Probe probe, LocalDate day) {
        Facts facts = Facts.none();
        for (Fact<?> fact : probe.policy().facts()) {
            facts = answered(engine, probe, facts, fact, day);
        }
        return facts;
    }

    private static <T> Facts answered(DecisionEngine engine, Probe probe, Facts facts, Fact<T> fact, LocalDate day) {
        List<T> values;
        try {
            values = new ReferenceInterpreter(engine.constraints()).valuesOf(probe.policy(), facts, day, fact);
        } catch (NoReferenceAnswerException beyond) {
            values = SmallNumbers.of(fact);
        }
        for (T value : values) {
            Facts more = facts.with(fact, value);
            if (engine.check(probe.policy(), more, day).isEmpty() && probe.canHappen(more, day)) {
                return more;
            }
        }
        return facts;
    }

    /** The difference in words, for an author to look up in the law. */
    public String text() {
        List<String> known = new ArrayList<>();
        facts.given().forEach(fact -> known.add(text(fact)));
        return "asked about " + asOf + ", with " + String.join("; ", known) + ": " + one.text() + " or " + other.text()
                + "?";
    }

    private <T> String text(Fact<T> fact) {
        return fact.id() + ": " + facts.given(fact).map(ExamplePage::written).orElse("unknown");
    }
}
