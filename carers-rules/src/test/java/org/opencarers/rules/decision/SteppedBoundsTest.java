package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.yesWhen;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Unit;

/** Numbers that bound each other, of which some are answered only in pairs or in threes. */
class SteppedBoundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final NumberFact<Integer> LOW = number("low");
    private static final NumberFact<Integer> PAIRS = number("pairs").inMultiplesOf("2");
    private static final NumberFact<Integer> THREES = number("threes").inMultiplesOf("3");
    private static final NumberFact<Integer> HIGH = number("high");

    private static NumberFact<Integer> number(String name) {
        return Fact.of("thing." + name, "How many?", Informant.CARER).whole("the count is", Unit.COUNT, 10);
    }

    private static DecisionEngine engine(Policy<Answer> policy, Constraint... constraints) {
        PolicyPack plain = pack(policy);
        return DecisionEngine.of(new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return plain.descriptor();
            }

            @Override
            public void contribute(Contributions contributions) {
                plain.contribute(contributions);
                List.of(constraints).forEach(contributions::constraint);
            }
        });
    }

    private static List<String> problems(Condition condition, Facts facts, Constraint... constraints) {
        Policy<Answer> policy = yesWhen(condition, LOW, PAIRS, THREES, HIGH);
        return catchThrowableOfType(
                        RefusedException.class,
                        () -> engine(policy, constraints).decide(policy, facts, DAY))
                .problems()
                .stream()
                .map(Problem::describe)
                .toList();
    }

    @Test
    void a_number_that_begins_at_two_does_not_fit_below_one() {
        assertThat(problems(PAIRS.atLeast(5), Facts.none().with(HIGH, 1), Constraint.atMost(PAIRS, HIGH)))
                .containsExactly("$.facts['thing.high']: thing.pairs is never more than thing.high; correct one of them"
                        + " or leave one out (was: 1)");
    }

    @Test
    void no_pair_lies_between_three_and_three() {
        assertThat(problems(
                        PAIRS.atLeast(5),
                        Facts.none().with(LOW, 3).with(HIGH, 3),
                        Constraint.atMost(LOW, PAIRS),
                        Constraint.atMost(PAIRS, HIGH)))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("$.facts['thing.low']", "$.facts['thing.high']");
    }

    @Test
    void pairs_and_threes_that_are_equal_are_sixes() {
        Constraint[] equal = {
            Constraint.atMost(PAIRS, THREES), Constraint.atMost(THREES, PAIRS), Constraint.atMost(PAIRS, HIGH)
        };
        Policy<Answer> policy = yesWhen(PAIRS.atLeast(6), LOW, PAIRS, THREES, HIGH);

        assertThat(problems(PAIRS.atLeast(5), Facts.none().with(HIGH, 5), equal))
                .isNotEmpty();
        assertThat(engine(policy, equal)
                        .decide(policy, Facts.none().with(HIGH, 6), DAY)
                        .outcome())
                .contains(Answer.YES);
    }

    @Test
    void equal_numbers_with_nothing_in_common_contradict_each_other() {
        NumberFact<Integer> sevens = number("sevens").inMultiplesOf("7");
        NumberFact<Integer> nines = number("nines").inMultiplesOf("9");
        Policy<Answer> policy = yesWhen(sevens.atLeast(5), sevens, nines);
        DecisionEngine engine = engine(policy, Constraint.atMost(sevens, nines), Constraint.atMost(nines, sevens));

        assertThat(catchThrowableOfType(RefusedException.class, () -> engine.decide(policy, Facts.none(), DAY)))
                .isNotNull();
    }
}
