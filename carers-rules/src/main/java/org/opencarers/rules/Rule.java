package org.opencarers.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition that leads to an outcome, in force for a period, citing its source.
 *
 * @param <O> the outcomes of the policy
 */
public final class Rule<O> {

    private final String clause;
    private final Condition condition;
    private final O outcome;
    private final List<Citation> citations;
    private final Optional<DateRange> inForce;
    private final Optional<Award> award;

    private Rule(
            String clause,
            Condition condition,
            O outcome,
            List<Citation> citations,
            Optional<DateRange> inForce,
            Optional<Award> award) {
        this.clause = clause;
        this.condition = condition;
        this.outcome = outcome;
        this.citations = citations;
        this.inForce = inForce;
        this.award = award;
    }

    /**
     * Begins a rule.
     *
     * @param clause the clause of the policy's text that the rule encodes: "8", "10"
     */
    public static NeedsCondition clause(String clause) {
        Texts.required("clause", clause);
        return condition -> new NeedsOutcome() {
            @Override
            public <O extends Enum<O> & Outcome> NeedsCitation<O> then(O outcome) {
                return (citation, more) -> {
                    List<Citation> citations = new ArrayList<>(List.of(more));
                    citations.add(0, citation);
                    return new Rule<>(
                            clause, condition, outcome, List.copyOf(citations), Optional.empty(), Optional.empty());
                };
            }
        };
    }

    /** The same rule, in force only in a period. A rule without one is in force wherever its policy covers the date. */
    public Rule<O> inForce(DateRange period) {
        return new Rule<>(clause, condition, outcome, citations, Optional.of(period), award);
    }

    /** The same rule with another condition; its clause, sources and period stay. */
    public Rule<O> withCondition(Condition other) {
        return new Rule<>(clause, other, outcome, citations, inForce, award);
    }

    /** The same rule leading to another outcome; its clause, sources and period stay. */
    public Rule<O> withOutcome(O other) {
        return new Rule<>(clause, condition, other, citations, inForce, award);
    }

    /** The same rule with an award of its own, in place of what its policy says that the outcome awards. */
    public Rule<O> awarding(Award award) {
        return new Rule<>(clause, condition, outcome, citations, inForce, Optional.of(award));
    }

    /** What the outcome brings when this rule decides; empty when the policy says it for the outcome, or nothing does. */
    public Optional<Award> award() {
        return award;
    }

    /** Whether the rule is in force on a date. */
    public boolean isInForce(LocalDate asOf) {
        return inForce.map(period -> period.contains(asOf)).orElse(true);
    }

    /** The period in force, or empty for a rule that is in force wherever its policy covers the date. */
    public Optional<DateRange> inForce() {
        return inForce;
    }

    /** The clause of the policy's text that the rule encodes. */
    public String clause() {
        return clause;
    }

    /** What must hold. */
    public Condition condition() {
        return condition;
    }

    /** What follows. */
    public O outcome() {
        return outcome;
    }

    /** The sources of the rule, at least one. */
    public List<Citation> citations() {
        return citations;
    }

    /** A rule that still needs its condition. */
    @FunctionalInterface
    public interface NeedsCondition {
        /** The rule applies when this holds. */
        NeedsOutcome when(Condition condition);
    }

    /** A rule that still needs its outcome. */
    public interface NeedsOutcome {
        /** The rule leads to this outcome. */
        <O extends Enum<O> & Outcome> NeedsCitation<O> then(O outcome);
    }

    /**
     * A rule that still needs its source.
     *
     * @param <O> the outcomes of the policy
     */
    @FunctionalInterface
    public interface NeedsCitation<O> {
        /** The rule rests on these sources. */
        Rule<O> citing(Citation citation, Citation... more);
    }
}
