package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.decision.DecisionEngine;

/** Every numbered clause of national law is named by its policy, and no policy names a clause that its text has not. */
class ClausesTest {

    /** Who owns the policies whose texts the list counts; local policies are counted beside their packs. */
    private static final List<String> NATIONAL = List.of("england.", "gb.", "scotland.");

    private static final Set<String> OF_THE_TEXTS =
            new TreeSet<>(Documents.text(Documents.named("docs/law/clauses.csv"))
                    .lines()
                    .skip(1)
                    .toList());

    private static final Set<String> OF_THE_POLICIES = new TreeSet<>(DecisionEngine.discover().policies().stream()
            .filter(policy -> NATIONAL.stream().anyMatch(policy.id()::startsWith))
            .flatMap(ClausesTest::clauses)
            .toList());

    @Test
    void every_clause_is_named_by_a_rule_a_condition_or_what_follows_otherwise() {
        Set<String> unnamed = new TreeSet<>(OF_THE_TEXTS);
        unnamed.removeAll(OF_THE_POLICIES);

        assertThat(unnamed).isEmpty();
    }

    @Test
    void every_clause_that_a_policy_names_is_in_its_text() {
        Set<String> unknown = new TreeSet<>(OF_THE_POLICIES);
        unknown.removeAll(OF_THE_TEXTS);

        assertThat(unknown).isEmpty();
    }

    @Test
    void the_list_has_each_clause_once() {
        assertThat(Documents.text(Documents.named("docs/law/clauses.csv")).lines())
                .startsWith("policy,clause")
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("policy,clause|[a-z.-]+,[1-9][0-9]*"));
    }

    private static <O extends Enum<O> & Outcome> Stream<String> clauses(Policy<O> policy) {
        Stream<String> rules = policy.rules().stream().flatMap(ClausesTest::clauses);
        return Stream.concat(rules, policy.otherwiseClause().stream()).map(clause -> policy.id() + "," + clause);
    }

    private static Stream<String> clauses(Rule<?> rule) {
        return Stream.concat(Stream.of(rule.clause()), clauses(rule.condition()));
    }

    private static Stream<String> clauses(Condition condition) {
        return Stream.concat(condition.clause().stream(), condition.match(new InTheParts()));
    }

    /** The clauses inside a condition; another policy that it uses has a text of its own. */
    private static final class InTheParts implements Condition.Cases<Stream<String>> {

        @Override
        public Stream<String> comparison(Comparison comparison) {
            return Stream.empty();
        }

        @Override
        public Stream<String> atLeast(int count, List<Condition> parts) {
            return parts.stream().flatMap(ClausesTest::clauses);
        }

        @Override
        public Stream<String> not(Condition part) {
            return clauses(part);
        }

        @Override
        public <O extends Enum<O> & Outcome> Stream<String> outcome(Policy<O> policy, Set<O> accepted) {
            return Stream.empty();
        }
    }
}
