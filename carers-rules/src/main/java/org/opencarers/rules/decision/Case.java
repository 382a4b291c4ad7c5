package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Award;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.diagram.CompiledPolicy;
import org.opencarers.rules.diagram.Known;

/** One policy, the facts and the date, with what the compiled policy says about them. */
final class Case<O extends Enum<O> & Outcome> {

    private final Policy<O> policy;
    private final Facts given;
    private final LocalDate asOf;
    private final Asking asking;
    private final List<Attempt<?>> computed;
    private final List<Filled<?, ?>> filled;
    private final Facts facts;
    private final Known known;
    private final CompiledPolicy<O> compiled;
    private final CompiledPolicy.Answer<O> answer;

    Case(Policy<O> policy, Facts given, LocalDate asOf, Asking asking) {
        this.policy = policy;
        this.given = given;
        this.asOf = asOf;
        this.asking = asking;
        this.computed = asking.computing().of(policy, given, asOf, asking.constraints());
        Facts sure = computed.stream().reduce(given, (sofar, next) -> next.into(sofar), (one, other) -> other);
        this.filled = asking.fill(policy, given, sure, asOf);
        this.facts = filled.stream().reduce(sure, (sofar, next) -> next.into(sofar), (one, other) -> other);
        this.known = Known.of(facts, asOf);
        this.compiled = asking.compiler().forCase(policy, known);
        this.answer = compiled.answer(known);
    }

    /** The same facts about the world on another day, or empty when asking about it would be refused. */
    Optional<Case<O>> on(LocalDate day) {
        return asking.ask(policy, given, day);
    }

    Policy<O> policy() {
        return policy;
    }

    Facts facts() {
        return facts;
    }

    LocalDate asOf() {
        return asOf;
    }

    CompiledPolicy.Answer<O> answer() {
        return answer;
    }

    /** The outcome, or empty when several are possible. */
    Optional<O> outcome() {
        return answer.possible().size() == 1 ? Optional.of(answer.possible().get(0)) : Optional.empty();
    }

    /** This policy and all whose decisions were asked for to fill its facts. */
    List<Policy<?>> policies() {
        List<Policy<?>> policies = new ArrayList<>();
        policies.add(policy);
        filled.forEach(attempt -> policies.addAll(attempt.asked()
                .<List<Policy<?>>>map(Case::policies)
                .orElse(List.of(attempt.declared().policy()))));
        return policies;
    }

    /** The facts that were filled. */
    List<Fact<?>> filledFacts() {
        List<Fact<?>> facts = new ArrayList<>();
        filled.stream()
                .filter(attempt -> attempt.source().isPresent())
                .forEach(attempt -> facts.add(attempt.declared().fact()));
        return facts;
    }

    /** The facts that the packs' own code worked out. */
    List<Fact<?>> computedFacts() {
        List<Fact<?>> facts = new ArrayList<>();
        computed.stream()
                .filter(attempt -> attempt.computed().value().isPresent())
                .forEach(attempt -> facts.add(attempt.fact()));
        return facts;
    }

    /** What went wrong in the packs' own code, also for the decisions that facts were to be filled from. */
    List<Fault> faults() {
        Set<Fault> faults = new LinkedHashSet<>();
        computed.forEach(attempt -> attempt.fault().ifPresent(faults::add));
        filled.forEach(attempt -> attempt.asked().ifPresent(asked -> faults.addAll(asked.faults())));
        return List.copyOf(faults);
    }

    /** The last day on which the packs' own code is sure to give the same; empty when that does not move with the calendar. */
    Optional<LocalDate> sameUntil() {
        return asking.computing().sameUntil(policies(), given, asOf);
    }

    /** What of the law is left out and could matter, also to the decisions that facts were filled from. */
    List<Gap> gaps() {
        Set<Gap> gaps = new LinkedHashSet<>();
        policy.notModelled().stream()
                .filter(gap -> gap.matters(answer.possible(), asOf))
                .forEach(gaps::add);
        filled.forEach(attempt -> attempt.source().ifPresent(source -> gaps.addAll(source.gaps())));
        return List.copyOf(gaps);
    }

    Explanation explanation() {
        return Explainer.explain(compiled, known, facts, new Attempts(computed, filled), asOf, outcome());
    }

    /** What the outcome brings, where every filling-in of the unknown facts brings the same. */
    Optional<Awarded> award(O outcome) {
        Bounds bounds = new Bounds(policy, asking.constraints(), known);
        Set<Optional<Awarded>> different = new LinkedHashSet<>();
        for (Optional<Award> award : compiled.awards(known, outcome)) {
            different.add(award.flatMap(given -> Awarded.by(given, asOf, bounds::onlyValue)));
        }
        return different.size() == 1 ? different.iterator().next() : Optional.empty();
    }
}
