package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Award;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.diagram.CompiledPolicy;
import org.opencarers.rules.diagram.Known;
import org.opencarers.rules.diagram.PolicyCompiler;
import org.opencarers.rules.diagram.TooMuchUnknownException;

/** One policy, the facts and the date, with what the compiled policy says about them. */
final class Case<O extends Enum<O> & Outcome> {

    private final Policy<O> policy;
    private final Facts facts;
    private final LocalDate asOf;
    private final List<Constraint> constraints;
    private final PolicyCompiler compiler;
    private final Known known;
    private final CompiledPolicy<O> compiled;
    private final CompiledPolicy.Answer<O> answer;

    Case(Policy<O> policy, Facts facts, LocalDate asOf, List<Constraint> constraints, PolicyCompiler compiler) {
        this.policy = policy;
        this.facts = facts;
        this.asOf = asOf;
        this.constraints = constraints;
        this.compiler = compiler;
        this.known = Known.of(facts, asOf);
        this.compiled = compiler.forCase(policy, known);
        this.answer = compiled.answer(known);
    }

    /** The same facts about the world on another day, or empty when asking about it would be refused. */
    Optional<Case<O>> on(LocalDate day) {
        List<Problem> problems = new FactCheck(policy, facts, day, constraints).problems();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Case<>(policy, facts, day, constraints, compiler));
        } catch (TooMuchUnknownException refused) {
            return Optional.empty();
        }
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

    Explanation explanation() {
        Optional<O> outcome =
                answer.possible().size() == 1 ? Optional.of(answer.possible().get(0)) : Optional.empty();
        return Explainer.explain(compiled, known, facts, asOf, outcome);
    }

    /** What the outcome brings, where every filling-in of the unknown facts brings the same. */
    Optional<Awarded> award(O outcome) {
        Bounds bounds = new Bounds(policy, constraints, known);
        Set<Optional<Awarded>> different = new LinkedHashSet<>();
        for (Optional<Award> award : compiled.awards(known, outcome)) {
            different.add(award.flatMap(given -> Awarded.by(given, asOf, bounds::onlyValue)));
        }
        return different.size() == 1 ? different.iterator().next() : Optional.empty();
    }
}
