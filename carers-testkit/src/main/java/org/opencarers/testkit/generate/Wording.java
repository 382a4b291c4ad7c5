package org.opencarers.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
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

    Wording(LocalDate asOf) {
        this.asOf = asOf;
    }

    String of(GeneratedCase example) {
        List<String> lines = new ArrayList<>();
        lines.add("as of " + asOf);
        for (Fact<?> fact : example.facts().given()) {
            lines.add("known: " + answer(example, fact));
        }
        for (Fact<?> fact : example.policy().facts()) {
            if (!example.facts().given().contains(fact)) {
                lines.add("unknown: " + fact + " (" + fact.answers() + ")");
            }
        }
        lines.add("bound only: " + example.policy().boundOnly());
        example.constraints().forEach(constraint -> lines.add("constraint: " + constraint.text()));
        lines.add(policy(example.policy(), ""));
        return lines.stream().collect(Collectors.joining(System.lineSeparator()));
    }

    private static <T> String answer(GeneratedCase example, Fact<T> fact) {
        return fact + " = " + example.facts().given(fact).map(Object::toString).orElse("");
    }

    private <O extends Enum<O> & Outcome> String policy(Policy<O> policy, String indent) {
        StringBuilder text = new StringBuilder(policy + ", covering " + policy.coverage().text());
        for (Rule<O> rule : policy.rules()) {
            text.append(System.lineSeparator()).append(indent).append("  ").append(rule.clause()).append(". ");
            rule.inForce().ifPresent(period -> text.append('(').append(period.text()).append(") "));
            text.append(rule.condition().match(this)).append(": ").append(rule.outcome());
        }
        return text.append(System.lineSeparator())
                .append(indent)
                .append("  otherwise: ")
                .append(policy.otherwise())
                .toString();
    }

    @Override
    public String comparison(Comparison comparison) {
        return comparison.sentence(Optional.of(asOf));
    }

    @Override
    public String atLeast(int count, List<Condition> parts) {
        return count + " of [" + parts.stream().map(part -> part.match(this)).collect(Collectors.joining("; ")) + "]";
    }

    @Override
    public String not(Condition part) {
        return "not [" + part.match(this) + "]";
    }

    @Override
    public <O extends Enum<O> & Outcome> String outcome(Policy<O> policy, Set<O> accepted) {
        return "gives " + accepted + " {" + policy(policy, "      ") + "}";
    }
}
