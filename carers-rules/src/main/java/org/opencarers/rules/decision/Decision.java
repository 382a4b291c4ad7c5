package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.Fault;

/**
 * The answer to one question about one situation on one date. Immutable; what is seldom read is worked out when it is.
 *
 * @param <O> the outcomes of the policy
 */
public final class Decision<O extends Enum<O> & Outcome> {

    private final Case<O> answered;

    Decision(Case<O> answered) {
        this.answered = answered;
    }

    /** The policy that was asked. */
    public Policy<O> policy() {
        return answered.policy();
    }

    /** The date that was asked about. */
    public LocalDate asOf() {
        return answered.asOf();
    }

    /** The outcome, or empty when the decision is undetermined: fillings-in of the unknown facts give several. */
    public Optional<O> outcome() {
        return answered.outcome();
    }

    /** Every outcome that some filling-in of the unknown facts gives, in the order of the policy; one when definite. */
    public List<O> possible() {
        return answered.answer().possible();
    }

    /** Exactly the unknown facts that can still matter, in asking order; none when definite. */
    public List<Fact<?>> missing() {
        return answered.answer().missing();
    }

    /** What the outcome awards; empty when it awards nothing, when that differs, or when it would rest on hearsay. */
    public Optional<Awarded> value() {
        return outcome().flatMap(answered::award);
    }

    /** The sources: of the rule that applied, or of every requirement that failed. */
    public List<Citation> citations() {
        return explanation().citations();
    }

    /**
     * The last day on which the same facts about the world give the same answer, inclusive; empty when the calendar alone
     * never changes it.
     *
     * <p>Where a fact is worked out by a pack's own code, nobody can see through that. The answer is then vouched for up to the
     * day before anything that the code reads moves: an age, or the date itself.
     */
    public Optional<LocalDate> validUntil() {
        return new Calendar<>(answered).validUntil();
    }

    /** Why, as a tree of findings. */
    public Explanation explanation() {
        return answered.explanation();
    }

    /** The unknown facts that were filled from earlier decisions, in the policy's order; none unless that was asked for. */
    public List<Fact<?>> filled() {
        return answered.filledFacts();
    }

    /** The unknown facts that packs worked out with code of their own, in the policy's order. */
    public List<Fact<?>> computed() {
        return answered.computedFacts();
    }

    /** What went wrong in the packs' own code. The facts that it was to work out are unknown, and nothing else is changed. */
    public List<Fault> faults() {
        return answered.faults();
    }

    /**
     * What of the law the policy leaves out, and this answer with it: all that could matter to it, or to an earlier decision
     * that a fact was filled from.
     */
    public List<Gap> notModelled() {
        return answered.gaps();
    }

    @Override
    public String toString() {
        return policy().id() + " on " + asOf() + ": "
                + outcome().map(Enum::name).orElse("UNDETERMINED, possible " + possible() + ", missing " + missing());
    }
}
