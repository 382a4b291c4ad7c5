package org.opencarers.conformance.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;

/** Generated cases in words, brackets included, for failure messages. */
final class Wording implements Condition.Cases<String> {

    private final LocalDate asOf;
    private final List<String> lines = new ArrayList<>();
    private final Set<Policy<?>> used = new LinkedHashSet<>();

    Wording(LocalDate asOf) {
        this.asOf = asOf;
    }

    String describe(GeneratedCase<?> example) {
        lines.add("as of " + asOf);
        example.facts().given().forEach(fact -> lines.add("known: " + answer(example, fact)));
        unknown(example.policy().facts(), example, "unknown: ");
        unknown(example.policy().boundOnly(), example, "unknown, bound only: ");
        example.constraints().forEach(constraint -> lines.add("constraint: " + constraint.text()));
        describe(example.policy());
        for (int place = 0; place < used.size(); place++) {
            describe(List.copyOf(used).get(place));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static <T> String answer(GeneratedCase<?> example, Fact<T> fact) {
        boolean bound = example.policy().boundOnly().contains(fact);
        boolean listed = bound || example.policy().facts().contains(fact);
        return fact + " = " + example.facts().given(fact).map(Object::toString).orElse("")
                + (bound ? ", bound only" : listed ? "" : ", not listed");
    }

    private void unknown(List<Fact<?>> facts, GeneratedCase<?> example, String start) {
        facts.stream()
                .filter(fact -> !example.facts().given().contains(fact))
                .forEach(fact -> lines.add(start + fact + " (" + fact.answers() + ")"));
    }

    private <O extends Enum<O> & Outcome> void describe(Policy<O> policy) {
        lines.add(policy + ", covering " + policy.coverage().text());
        for (Rule<O> rule : policy.rules()) {
            String period =
                    rule.inForce().map(range -> "(" + range.text() + ") ").orElse("");
            lines.add("  " + rule.clause() + ". " + period + rule.condition().match(this) + ": " + rule.outcome());
        }
        lines.add("  otherwise: " + policy.otherwise());
    }

    @Override
    public String comparison(Comparison comparison) {
        return comparison.sentence(Optional.of(asOf));
    }

    @Override
    public String atLeast(int count, List<Condition> parts) {
        String words = count == parts.size() ? "all of [" : count == 1 ? "any of [" : "at least " + count + " of [";
        return words + parts.stream().map(part -> part.match(this)).collect(Collectors.joining("; ")) + "]";
    }

    @Override
    public String not(Condition part) {
        return "not [" + part.match(this) + "]";
    }

    @Override
    public <O extends Enum<O> & Outcome> String outcome(Policy<O> policy, Set<O> accepted) {
        used.add(policy);
        return policy + " gives " + accepted;
    }
}
