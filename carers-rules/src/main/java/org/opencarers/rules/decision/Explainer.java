package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.diagram.CompiledPolicy;
import org.opencarers.rules.diagram.Known;

/** Derives an explanation from the rules, on the facts of one case. */
final class Explainer {

    private final CompiledPolicy<?> compiled;
    private final Known known;
    private final Facts facts;
    private final Attempts attempts;
    private final LocalDate asOf;
    private final Function<Condition, Optional<Boolean>> verdicts;

    private Explainer(CompiledPolicy<?> compiled, Known known, Facts facts, Attempts attempts, LocalDate asOf) {
        this.compiled = compiled;
        this.known = known;
        this.facts = facts;
        this.attempts = attempts;
        this.asOf = asOf;
        this.verdicts = compiled.verdicts(known);
    }

    static <O extends Enum<O> & Outcome> Explanation explain(
            CompiledPolicy<O> compiled,
            Known known,
            Facts facts,
            Attempts attempts,
            LocalDate asOf,
            Optional<O> outcome) {
        Policy<O> policy = compiled.policy();
        Finding root = new Explainer(compiled, known, facts, attempts, asOf).policy(policy);
        List<Rule<O>> rules = policy.rulesOn(asOf);
        List<Finding> refused = new ArrayList<>();
        List<Finding> better = new ArrayList<>();
        for (int i = 0; i < root.parts().size() && i < rules.size(); i++) {
            Finding finding = root.parts().get(i);
            if (finding.verdict() == Verdict.FALSE) {
                O instead = rules.get(i).outcome();
                refused.add(finding);
                if (outcome.filter(given -> policy.favour().isBetter(instead, given))
                        .isPresent()) {
                    better.add(finding);
                }
            }
        }
        return new Explanation(root, better.isEmpty() ? refused : better);
    }

    private <O extends Enum<O> & Outcome> Finding policy(Policy<O> policy) {
        List<Finding> rules = new ArrayList<>();
        Verdict noneBefore = Verdict.TRUE;
        for (Rule<O> rule : policy.rulesOn(asOf)) {
            Finding finding = rule(rule);
            rules.add(finding);
            if (finding.verdict() == Verdict.TRUE) {
                noneBefore = Verdict.FALSE;
                break;
            }
            noneBefore = finding.verdict() == Verdict.UNKNOWN ? Verdict.UNKNOWN : noneBefore;
        }
        if (noneBefore != Verdict.FALSE) {
            String otherwise = "otherwise " + words(policy.otherwise());
            rules.add(new Finding(
                    Finding.Kind.OTHERWISE,
                    otherwise,
                    noneBefore,
                    policy.otherwiseClause(),
                    List.of(),
                    policy.otherwiseCitations(asOf),
                    List.of()));
        }
        return new Finding(
                Finding.Kind.POLICY,
                policy.question(),
                noneBefore == Verdict.UNKNOWN ? Verdict.UNKNOWN : Verdict.TRUE,
                Optional.empty(),
                List.of(),
                policy.otherwiseCitations(asOf),
                rules);
    }

    private static String words(Outcome outcome) {
        return outcome.name() + " (" + outcome.meaning() + ")";
    }

    private <O extends Enum<O> & Outcome> Finding rule(Rule<O> rule) {
        return new Finding(
                Finding.Kind.RULE,
                words(rule.outcome()) + ", when",
                verdict(rule.condition()),
                Optional.of(rule.clause()),
                List.of(),
                rule.citations(),
                List.of(condition(rule.condition())));
    }

    private Verdict verdict(Condition condition) {
        return Verdict.of(verdicts.apply(condition));
    }

    private Finding condition(Condition condition) {
        return condition.match(new Condition.Cases<>() {
            @Override
            public Finding comparison(Comparison comparison) {
                return finding(
                        Finding.Kind.COMPARISON,
                        condition.sentence(asOf),
                        read(comparison),
                        attempts.findings(comparison));
            }

            @Override
            public Finding atLeast(int count, List<Condition> parts) {
                if (count == parts.size()) {
                    return joined(Finding.Kind.ALL, "all of these", parts);
                }
                return count == 1
                        ? joined(Finding.Kind.ANY, "at least one of these", parts)
                        : joined(Finding.Kind.AT_LEAST, "at least " + count + " of these", parts);
            }

            @Override
            public Finding not(Condition part) {
                return joined(Finding.Kind.NOT, "not", List.of(part));
            }

            @Override
            public <O extends Enum<O> & Outcome> Finding outcome(Policy<O> policy, Set<O> accepted) {
                return finding(Finding.Kind.OUTCOME, condition.sentence(asOf), List.of(), List.of(policy(policy)));
            }

            private Finding joined(Finding.Kind kind, String words, List<Condition> parts) {
                return finding(
                        kind,
                        condition.name().orElse(words),
                        List.of(),
                        parts.stream().map(Explainer.this::condition).toList());
            }

            private Finding finding(Finding.Kind kind, String sentence, List<FactRead<?>> read, List<Finding> parts) {
                List<Citation> citations = condition.citations();
                return new Finding(kind, sentence, verdict(condition), condition.clause(), read, citations, parts);
            }
        });
    }

    /** The facts compared; where one is unknown, also the known facts that bound it and may settle it all the same. */
    private List<FactRead<?>> read(Comparison comparison) {
        Set<Fact<?>> rest = new LinkedHashSet<>(comparison.facts());
        for (Fact<?> fact : comparison.facts()) {
            if (known.value(fact).isEmpty()) {
                compiled.linked(fact).stream()
                        .filter(linked -> known.value(linked).isPresent())
                        .forEach(rest::add);
            }
        }
        List<FactRead<?>> read = new ArrayList<>();
        rest.forEach(fact -> read.add(read(fact)));
        return read;
    }

    private <T> FactRead<T> read(Fact<T> fact) {
        Optional<T> value = known.value(fact);
        return new FactRead<>(
                fact,
                value,
                value.flatMap(answer -> facts.judgement(asOf, fact)),
                attempts.filledFrom(fact),
                attempts.computedBy(fact));
    }
}
