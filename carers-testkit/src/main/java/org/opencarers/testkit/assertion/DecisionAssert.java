package org.opencarers.testkit.assertion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.decision.Awarded;
import org.opencarers.rules.decision.Decision;

/**
 * Assertions about a decision.
 *
 * @param <O> the outcomes of the policy
 */
public final class DecisionAssert<O extends Enum<O> & Outcome> extends AbstractAssert<DecisionAssert<O>, Decision<O>> {

    private static final String NOTHING = "nothing";

    DecisionAssert(Decision<O> actual) {
        super(actual, DecisionAssert.class);
    }

    /** It has one outcome, and this is it. */
    public DecisionAssert<O> hasOutcome(O outcome) {
        return must(decided().outcome().equals(Optional.of(outcome)), "must be: " + DecisionWords.of(outcome));
    }

    /** It has no outcome yet: what is unknown can still turn it. */
    public DecisionAssert<O> isUndetermined() {
        return must(decided().outcome().isEmpty(), "must be: " + DecisionWords.UNDETERMINED);
    }

    /** Each of these outcomes is still possible; others may be too. */
    @SafeVarargs
    public final DecisionAssert<O> hasPossible(O... outcomes) {
        return must(
                decided().possible().containsAll(List.of(outcomes)),
                "must still allow: " + DecisionWords.or(List.of(outcomes)));
    }

    /** Exactly these outcomes are still possible, in any order; one when there is nothing left to ask. */
    @SafeVarargs
    public final DecisionAssert<O> hasPossibleOnly(O... outcomes) {
        return must(
                Set.copyOf(decided().possible()).equals(Set.copyOf(List.of(outcomes))),
                "must still allow only: " + DecisionWords.or(List.of(outcomes)));
    }

    /** It asks for exactly these facts, in this order. */
    public DecisionAssert<O> asksFor(Fact<?>... facts) {
        return asks(List.of(facts));
    }

    /** It asks for nothing. */
    public DecisionAssert<O> asksForNothing() {
        return asks(List.of());
    }

    private DecisionAssert<O> asks(List<Fact<?>> facts) {
        return must(
                decided().missing().equals(facts),
                "must ask for: " + DecisionWords.ids(facts),
                "but asks for: " + DecisionWords.ids(actual.missing()));
    }

    /** It cites this source, known as well as the citation says. */
    public DecisionAssert<O> cites(Citation citation) {
        return must(
                decided().citations().contains(citation),
                "must cite: " + citation,
                "but cites: " + DecisionWords.joined(actual.citations(), "; "));
    }

    /**
     * It cites a place, or a place within it.
     *
     * @param place the source with or without a place: "Care Act 2014", or "Care Act 2014 s.10", which "Care Act 2014 s.10(3)" is
     *     within and "Care Act 2014 s.10A" is not
     */
    public DecisionAssert<O> cites(String place) {
        return must(
                decided().citations().stream().anyMatch(citation -> DecisionWords.isWithin(citation.text(), place)),
                "must cite: " + place,
                "but cites: " + DecisionWords.joined(actual.citations(), "; "));
    }

    /** It rests on this fact, as given. What was filled or worked out is not cited, only what that rests on. */
    public DecisionAssert<O> citesFact(Fact<?> fact) {
        Set<Fact<?>> cited = decided().explanation().citedFacts();
        return must(cited.contains(fact), "must rest on: " + fact.id(), "but rests on: " + DecisionWords.ids(cited));
    }

    /** It does not rest on this fact, whether that was given or not. */
    public DecisionAssert<O> doesNotCiteFact(Fact<?> fact) {
        Set<Fact<?>> cited = decided().explanation().citedFacts();
        return must(
                !cited.contains(fact), "must not rest on: " + fact.id(), "but rests on: " + DecisionWords.ids(cited));
    }

    /**
     * Exactly one rule decides it, and has this number in the policy's text.
     *
     * @param clause the number as the rule has it: "3", "10(1)"
     */
    public DecisionAssert<O> isDecidedByClause(String clause) {
        return must(
                DecisionWords.decidingClause(decided()).equals(Optional.of(clause)),
                "must be decided by: clause " + clause,
                "but is decided by: " + DecisionWords.decidedBy(actual));
    }

    /**
     * It awards this.
     *
     * @param words the award as {@link Awarded#text()} says it: "£81.90 a week", "5 days, with 10 days of notice"
     */
    public DecisionAssert<O> awards(String words) {
        return awards(Optional.of(words));
    }

    /** It awards nothing: nothing comes with the outcome, or what comes with it is not known. */
    public DecisionAssert<O> awardsNothing() {
        return awards(Optional.empty());
    }

    private DecisionAssert<O> awards(Optional<String> words) {
        Optional<String> awarded = decided().value().map(Awarded::text);
        return must(
                awarded.equals(words),
                "must award: " + words.orElse(NOTHING),
                "but awards: " + awarded.orElse(NOTHING));
    }

    /** The calendar alone changes it on the day after this one. */
    public DecisionAssert<O> holdsUntil(LocalDate lastDay) {
        return holds(Optional.of(lastDay));
    }

    /** The calendar alone never changes it. */
    public DecisionAssert<O> holdsWithoutEnd() {
        return holds(Optional.empty());
    }

    private DecisionAssert<O> holds(Optional<LocalDate> lastDay) {
        Optional<LocalDate> found = decided().validUntil();
        return must(
                found.equals(lastDay),
                "must hold: " + DecisionWords.until(lastDay),
                "but holds: " + DecisionWords.until(found));
    }

    /** Nothing went wrong in the packs' own code. */
    public DecisionAssert<O> hasNoFaults() {
        return must(
                decided().faults().isEmpty(),
                "must have: no faults",
                "but has: " + DecisionWords.joined(actual.faults(), "; "));
    }

    /** Something of this kind went wrong in the packs' own code. */
    public DecisionAssert<O> hasFault(Fault.Code code) {
        return must(
                decided().faults().stream().anyMatch(fault -> fault.code() == code),
                "must have: the fault " + code,
                "but has: " + DecisionWords.joined(actual.faults(), "; "));
    }

    private Decision<O> decided() {
        isNotNull();
        return actual;
    }

    private DecisionAssert<O> must(boolean holds, String... objection) {
        if (!holds) {
            throw failure("%s", DecisionWords.of(actual, List.of(objection)));
        }
        return this;
    }
}
