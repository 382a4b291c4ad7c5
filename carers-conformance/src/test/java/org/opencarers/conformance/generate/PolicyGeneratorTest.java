package org.opencarers.conformance.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;

class PolicyGeneratorTest {

    @Test
    void everything_that_the_language_can_say_is_said() {
        Said said = new Said();
        for (int number = 0; number < 400; number++) {
            said.look(new CaseSeed((long) number * CaseSeed.QUESTIONS, 1 + number % 10)
                    .policy()
                    .policy());
        }

        assertThat(said.words)
                .containsExactlyInAnyOrder(
                        "BooleanFact among constants",
                        "ChoiceFact among a dated list",
                        "ChoiceFact among constants",
                        "CodeFact among constants",
                        "all or any or at least",
                        "at least 2 of more",
                        "bound only",
                        "date against a constant day",
                        "date against the date asked about",
                        "not",
                        "number AT_LEAST",
                        "number AT_MOST",
                        "number EXACTLY",
                        "number LESS_THAN",
                        "number MORE_THAN",
                        "number against a dated limit",
                        "number from 0 on",
                        "number from 0.5 on",
                        "number from 1 on",
                        "number in DAYS or COUNT",
                        "number in HOURS",
                        "number in POUNDS",
                        "number in WEEKS",
                        "number in YEARS",
                        "policy",
                        "rule in force for a period",
                        "set against a dated list",
                        "sum of 2",
                        "sum of 3",
                        "union of 2",
                        "union of 3",
                        "union of 1");
    }

    @Test
    void a_size_outside_the_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyGenerator.policy(new SplittableRandom(1), 0))
                .withMessageContaining("1 to 10");
        assertThatIllegalArgumentException().isThrownBy(() -> PolicyGenerator.policy(new SplittableRandom(1), 11));
    }

    @Test
    void a_description_names_the_date_the_facts_and_the_rules() {
        GeneratedCase<Ruling> example = new CaseSeed(12_345, 6).generate();

        assertThat(example.describe())
                .startsWith("as of " + example.asOf())
                .contains("otherwise: " + example.policy().otherwise());
        example.policy().facts().forEach(fact -> assertThat(example.describe()).contains(fact.id()));
    }

    /** The words of the language that policies use. */
    private static final class Said implements Condition.Cases<Boolean>, Comparison.Cases<Boolean> {

        private final Set<String> words = new TreeSet<>();

        private <O extends Enum<O> & Outcome> void look(Policy<O> policy) {
            if (!policy.boundOnly().isEmpty()) {
                words.add("bound only");
            }
            policy.rules().forEach(rule -> {
                rule.inForce().ifPresent(period -> words.add("rule in force for a period"));
                rule.condition().match(this);
            });
        }

        @Override
        public Boolean comparison(Comparison comparison) {
            return comparison.match(this);
        }

        @Override
        public Boolean atLeast(int count, List<Condition> parts) {
            words.add(count > 1 && count < parts.size() ? "at least 2 of more" : "all or any or at least");
            parts.forEach(part -> part.match(this));
            return true;
        }

        @Override
        public Boolean not(Condition part) {
            words.add("not");
            return part.match(this);
        }

        @Override
        public <O extends Enum<O> & Outcome> Boolean outcome(Policy<O> policy, Set<O> accepted) {
            look(policy);
            return words.add("policy");
        }

        @Override
        public <T> Boolean choice(Comparison.Choice<T> comparison) {
            String dated = comparison.accepted().parameter().isPresent() ? " among a dated list" : " among constants";
            return words.add(comparison.fact().getClass().getSimpleName() + dated);
        }

        @Override
        public Boolean number(Comparison.Number comparison) {
            int facts = comparison.term().facts().size();
            if (facts > 1) {
                return words.add("sum of " + facts);
            }
            comparison.limit().parameter().ifPresent(parameter -> words.add("number against a dated limit"));
            words.add("number " + comparison.relation());
            words.add("number from " + comparison.term().facts().get(0).min().toPlainString() + " on");
            return words.add("number in "
                    + switch (comparison.term().unit()) {
                        case DAYS, COUNT -> "DAYS or COUNT";
                        case YEARS, WEEKS, HOURS, POUNDS -> comparison.term().unit();
                    });
        }

        @Override
        public <E extends Enum<E>> Boolean membership(Comparison.Membership<E> comparison) {
            comparison.counted().parameter().ifPresent(parameter -> words.add("set against a dated list"));
            return words.add("union of " + comparison.sets().size());
        }

        @Override
        public Boolean dates(Comparison.Dates comparison) {
            return words.add(
                    comparison.moment().isConstant()
                            ? "date against a constant day"
                            : "date against the date asked about");
        }
    }
}
