package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Finding;

/**
 * A condition with its parts, as one describes it: what a finding is, without anything found.
 *
 * @param kind what it is
 * @param sentence it in words, with the values of parameters when a date is described
 * @param clause the clause that it is marked with
 * @param facts the ids of the facts that it compares itself
 * @param parameter what it compares with, when that is a parameter
 * @param citations its own sources
 * @param parts what it is made of
 */
record Outline(
        Finding.Kind kind,
        String sentence,
        Optional<String> clause,
        List<String> facts,
        Optional<Parameter<?>> parameter,
        List<Citation> citations,
        List<Outline> parts) {

    static Outline of(Condition condition, Optional<LocalDate> asOf) {
        return condition.match(new Condition.Cases<>() {
            @Override
            public Outline comparison(Comparison comparison) {
                List<String> facts = comparison.facts().stream().map(Fact::id).toList();
                return outline(Finding.Kind.COMPARISON, sentence(), facts, comparison.parameter(), List.of());
            }

            @Override
            public Outline atLeast(int count, List<Condition> parts) {
                if (count == parts.size()) {
                    return joined(Finding.Kind.ALL, "all of these", parts);
                }
                return count == 1
                        ? joined(Finding.Kind.ANY, "at least one of these", parts)
                        : joined(Finding.Kind.AT_LEAST, "at least " + count + " of these", parts);
            }

            @Override
            public Outline not(Condition part) {
                return joined(Finding.Kind.NOT, "not", List.of(part));
            }

            @Override
            public <O extends Enum<O> & Outcome> Outline outcome(Policy<O> policy, Set<O> accepted) {
                return outline(Finding.Kind.OUTCOME, sentence(), List.of(), Optional.empty(), List.of());
            }

            private String sentence() {
                return asOf.map(condition::sentence).orElseGet(condition::sentence);
            }

            private Outline joined(Finding.Kind kind, String words, List<Condition> parts) {
                List<Outline> outlines =
                        parts.stream().map(part -> of(part, asOf)).toList();
                return outline(
                        kind,
                        condition.name().map(name -> name + ": " + words).orElse(words),
                        List.of(),
                        Optional.empty(),
                        outlines);
            }

            private Outline outline(
                    Finding.Kind kind,
                    String sentence,
                    List<String> facts,
                    Optional<Parameter<?>> parameter,
                    List<Outline> parts) {
                return new Outline(kind, sentence, condition.clause(), facts, parameter, condition.citations(), parts);
            }
        });
    }

    void addParameters(Set<Parameter<?>> found) {
        parameter.ifPresent(found::add);
        parts.forEach(part -> part.addParameters(found));
    }
}
