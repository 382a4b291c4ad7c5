package org.opencarers.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.temporal.ChronoField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** A policy of few regions whose unknown facts have too many values for the slow interpreter. */
class SkippedCombinationsTest {

    private static final NumberFact<Integer> AGE =
            Fact.of("wide.age", "How old?", Informant.CARER).whole("the age is", Unit.YEARS, 150);
    private static final ChoiceFact<ChronoField> FIRST =
            Fact.of("wide.first", "Which first?", Informant.CARER).oneOf("the first is", ChronoField.class);
    private static final ChoiceFact<ChronoField> SECOND =
            Fact.of("wide.second", "Which second?", Informant.CARER).oneOf("the second is", ChronoField.class);

    private static final ChoiceFact<ChronoField> THIRD =
            Fact.of("wide.third", "Which third?", Informant.CARER).oneOf("the third is", ChronoField.class);
    private static final ChoiceFact<DayOfWeek> DAY =
            Fact.of("wide.day", "Which day?", Informant.CARER).oneOf("the day is", DayOfWeek.class);

    private static LawResult limits(Fact<?> last, Condition settles) {
        Policy<Ruling> policy = Policy.about("wide.grant", "Is it granted?", Ruling.class)
                .favouring(Favour.descending(Ruling.GRANTED, Ruling.REFUSED))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2024-04-01"))
                .asking(AGE, FIRST, SECOND, last)
                .rule(Rule.clause("1")
                        .when(Condition.all(
                                AGE.atLeast(18),
                                FIRST.is(ChronoField.DAY_OF_WEEK),
                                SECOND.is(ChronoField.YEAR),
                                settles))
                        .then(Ruling.GRANTED)
                        .citing(Citation.of("Invented policy")))
                .otherwise(Ruling.REFUSED)
                .citing(Citation.of("Invented policy"))
                .build();
        PolicyPack pack = new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made("wide", "wide.*");
            }

            @Override
            public void contribute(Contributions contributions) {
                contributions.policy(policy);
            }
        };
        return Laws.named("L23").check(Subject.of(pack, List.of()), Effort.quick());
    }

    /** The age is unknown, under 18 or not; each of the others is unknown, as the rule wants it, or not: 3 times 27. */
    @Test
    void what_was_passed_over_is_not_proved_and_is_counted() {
        // Beside the limit the age is known. With the others unknown there are 30 * 30 * 7 ways, more than the law
        // tries.
        LawResult many = limits(DAY, DAY.is(DayOfWeek.MONDAY));
        // 30 * 30 * 30 ways are more than the interpreter tries.
        LawResult tooMany = limits(THIRD, THIRD.is(ChronoField.ERA));

        assertThat(List.of(many, tooMany)).allSatisfy(result -> {
            assertThat(result.outcome()).as(result.text()).isEqualTo(LawOutcome.HELD);
            assertThat(result.detail())
                    .startsWith("in 78 combinations of what its policies ask, and in ")
                    .endsWith("; 3 combinations ask too much to be examined");
        });
    }
}
