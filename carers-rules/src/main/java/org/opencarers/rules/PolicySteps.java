package org.opencarers.rules;

/**
 * The steps in which a policy is written. Each step offers only what may come next, so a policy without its favour, safe
 * side, coverage, facts, otherwise or citation is refused by the compiler.
 */
public final class PolicySteps {

    private PolicySteps() {}

    /**
     * A policy that still needs the order of its outcomes.
     *
     * @param <O> the outcomes
     */
    public interface NeedsFavour<O extends Enum<O> & Outcome> {
        /** Which outcomes are better for the carer than which others. */
        NeedsSafeSide<O> favouring(Favour<O> favour);
    }

    /**
     * A policy that still needs its safe side.
     *
     * @param <O> the outcomes
     */
    public interface NeedsSafeSide<O extends Enum<O> & Outcome> {
        /** Which way the policy must never err. */
        NeedsCoverage<O> safeSide(SafeSide safeSide);
    }

    /**
     * A policy that still needs its dates.
     *
     * @param <O> the outcomes
     */
    public interface NeedsCoverage<O extends Enum<O> & Outcome> {
        /** The dates on which the policy can be asked. */
        NeedsFacts<O> covering(Coverage coverage);
    }

    /**
     * A policy that still needs its facts.
     *
     * @param <O> the outcomes
     */
    public interface NeedsFacts<O extends Enum<O> & Outcome> {
        /** The facts, in asking order. */
        NeedsRules<O> asking(Fact<?>... facts);
    }

    /**
     * A policy that takes rules until it says what follows otherwise.
     *
     * @param <O> the outcomes
     */
    public interface NeedsRules<O extends Enum<O> & Outcome> {
        /** Facts that are never asked about, but bound others through a constraint when they are known. */
        NeedsRules<O> boundBy(Fact<?>... facts);

        /** The next rule in the order of the policy's text. */
        NeedsRules<O> rule(Rule<O> rule);

        /** What follows when no rule in force applies. */
        NeedsCitation<O> otherwise(O outcome);
    }

    /**
     * A policy that still needs the source of what follows otherwise.
     *
     * @param <O> the outcomes
     */
    public interface NeedsCitation<O extends Enum<O> & Outcome> {
        /** What follows otherwise rests on these sources. */
        Complete<O> citing(Citation citation, Citation... more);
    }

    /**
     * A policy that has all it needs.
     *
     * @param <O> the outcomes
     */
    public interface Complete<O extends Enum<O> & Outcome> {
        /** In a period, what follows otherwise rests on these sources instead: the law of that time. */
        Complete<O> citingWithin(DateRange period, Citation citation, Citation... more);

        /** What follows otherwise encodes this clause of the policy's text: "2". */
        Complete<O> otherwiseClause(String clause);

        /** What an outcome awards. */
        Complete<O> awarding(O outcome, Award award);

        /** A fact that asks for the decision of another policy can be filled from that on request, while it is unknown. */
        Complete<O> fillable(EarlierDecision<?, ?> decision);

        /** What of the law the policy leaves out, one sentence each; it always matters. */
        Complete<O> notModelled(String... gaps);

        /** What of the law the policy leaves out, each with when it matters. */
        Complete<O> notModelled(Gap... gaps);

        /**
         * A provision that the law leaves to somebody's judgement, and the facts that hold the judgement. Rules may cite it:
         * they then apply what was judged.
         */
        Complete<O> leavingToJudgement(Citation provision, Fact<?> fact, Fact<?>... more);

        /** A provision that a rule leaves to a person, by an outcome that says so. */
        Complete<O> leavingToJudgement(Citation provision, O outcome);

        /** A provision that somebody else answers, and who: "Social Security Scotland". No rule may cite it. */
        Complete<O> delegating(Citation provision, String toWhom);

        /** A provision that is no part of the question, and why not. No rule may cite it. */
        Complete<O> outOfScope(Citation provision, String reason);

        /** A provision that belongs to the question and is not modelled so far, and why not. No rule may cite it. */
        Complete<O> notYet(Citation provision, String reason);

        /**
         * The policy.
         *
         * @throws IllegalArgumentException when a rule rests on a fact that the policy does not list, a gap matters to an
         *     outcome that it does not give, a fact is fillable that it does not list, or from two policies, or what is
         *     declared about a provision cannot be; the message names every such provision
         */
        Policy<O> build();
    }
}
