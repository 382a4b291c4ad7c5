package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.policy;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.people.Carer;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Reading;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Unit;
import org.opencarers.rules.packs.Catalogue;

class RefusalTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static List<Problem> problems(Policy<Answer> policy, Facts facts, LocalDate asOf) {
        DecisionEngine engine = DecisionEngine.of(pack(policy));
        return catchThrowableOfType(RefusedException.class, () -> engine.decide(policy, facts, asOf))
                .problems();
    }

    @Test
    void answers_that_cannot_be_are_all_named_at_once() {
        Policy<Answer> policy = yesWhen(AGE.atLeast(18), AGE);
        Facts facts = Facts.none()
                .with(AGE, -1)
                .with(HOURS, new BigDecimal("169"))
                .with(NET, new BigDecimal("0.001"))
                .with(LAST_SEEN, DAY.plusDays(1));
        assertThat(problems(policy, facts, DAY))
                .extracting(Problem::path)
                .containsExactly(
                        "$.facts['thing.age']",
                        "$.facts['thing.hours']",
                        "$.facts['thing.net']",
                        "$.facts['thing.last-seen']");
    }

    @Test
    void a_date_before_the_first_one_covered_names_what_is_covered() {
        assertThat(problems(yesWhen(AGE.atLeast(18), AGE), Facts.none(), LocalDate.of(1999, 12, 31)))
                .extracting(Problem::describe)
                .containsExactly(
                        "$.asOf: example.yes-when covers 1 January 2000 onwards; ask about a date that is covered"
                                + " (was: 1999-12-31)");
    }

    @Test
    void a_condition_never_rests_on_a_parameter_that_is_only_remembered() {
        Parameter<BigDecimal> limit = Parameter.number("example.limit", "the limit", Unit.POUNDS)
                .from("2001-01-01", BigDecimal.ONE, TEXT)
                .from("2005-01-01", BigDecimal.TEN, TEXT.known(Certainty.RECALL));
        Policy<Answer> policy = yesWhen(NET.atMost(limit), NET);
        assertThat(problems(policy, Facts.none(), DAY).get(0).message())
                .contains("example.limit is known only from memory on 2026-11-21");
        assertThat(problems(policy, Facts.none(), LocalDate.of(2000, 6, 1))
                        .get(0)
                        .message())
                .contains("example.limit is not known before 2001-01-01");
    }

    @Test
    void facts_that_break_a_constraint_contradict_one_another() {
        Policy<Answer> policy = policy("example.bounded", NET)
                .boundBy(GROSS)
                .rule(Rule.clause("1").when(NET.atMost(204)).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        Facts facts = Facts.none().with(NET, new BigDecimal("200")).with(GROSS, new BigDecimal("150"));
        assertThat(problems(policy, facts, DAY))
                .extracting(Problem::message)
                .containsExactly("thing.net is never more than thing.gross; correct one of them or leave one out");
        Policy<Answer> listsOne = yesWhen(NET.atMost(204), NET);
        assertThat(DecisionEngine.of(pack(listsOne))
                        .decide(listsOne, facts, DAY)
                        .outcome())
                .contains(Answer.YES);
    }

    @Test
    void a_situation_and_a_fact_that_disagree_are_a_problem_and_not_a_choice() {
        NumberFact<Integer> age = AGE.readBy(Reading.completedYearsSince(
                "carer.dateOfBirth", situation -> situation.getCarer().flatMap(Carer::getDateOfBirth)));
        Policy<Answer> policy = yesWhen(age.atLeast(18), age);
        Facts facts = Facts.of(CareSituation.builder()
                        .carer(Carer.builder()
                                .dateOfBirth(LocalDate.of(2000, 11, 22))
                                .build())
                        .build())
                .with(age, 26);
        assertThat(problems(policy, facts, DAY)).extracting(Problem::path).containsExactly("$.facts['thing.age']");
        assertThat(DecisionEngine.of(pack(policy))
                        .decide(policy, facts, DAY.plusDays(1))
                        .outcome())
                .contains(Answer.YES);
    }

    @Test
    void a_birth_after_the_date_asked_about_is_a_problem() {
        NumberFact<Integer> age = AGE.readBy(Reading.completedYearsSince(
                "carer.dateOfBirth", situation -> situation.getCarer().flatMap(Carer::getDateOfBirth)));
        Facts facts = Facts.of(CareSituation.builder()
                .carer(Carer.builder().dateOfBirth(DAY.plusDays(1)).build())
                .build());
        assertThat(problems(yesWhen(age.atLeast(18), age), facts, DAY))
                .extracting(Problem::path)
                .containsExactly("$.situation");
    }

    @Test
    void a_pack_that_settles_the_question_of_another_is_refused() {
        Policy<Answer> one = yesWhen(AGE.atLeast(18), AGE);
        Policy<Answer> other = yesWhen(AGE.atLeast(16), AGE);
        assertThatThrownBy(() -> DecisionEngine.of(pack(one), new OtherPack(other)))
                .hasMessageContaining("FOREIGN_ID")
                .hasMessageContaining("the policy example.yes-when is not named as one of other");
    }

    @Test
    void a_pack_that_throws_costs_no_other_pack_and_is_named() {
        PolicyPack broken = new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made("broken");
            }

            @Override
            public void contribute(Contributions contributions) {
                contributions.policy(yesWhen(AGE.atLeast(16), AGE));
                throw new IllegalStateException("no law found");
            }
        };
        Catalogue catalogue = Catalogue.of(List.of(broken, pack(yesWhen(AGE.atLeast(18), AGE))));
        assertThat(catalogue.policies()).hasSize(1);
        assertThat(catalogue.problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains(
                        "CONTRIBUTING_FAILED: it failed when it was asked: java.lang.IllegalStateException: no law found");
    }

    @Test
    void a_pack_of_a_program_that_does_not_say_who_it_is_is_told_how() {
        PolicyPack undescribed = contributions -> {};
        assertThatThrownBy(() -> DecisionEngine.of(undescribed))
                .hasMessageContaining("NO_DESCRIPTION")
                .hasMessageContaining("has no @PackDescription; write one above the class");
    }

    @Test
    void two_packs_with_one_id_are_both_left_out() {
        Policy<Answer> policy = yesWhen(AGE.atLeast(18), AGE);
        PolicyPack first = new OtherPack(policy);
        PolicyPack second = new SecondPack(policy);
        Catalogue catalogue = Catalogue.of(List.of(first, second, first));
        assertThat(catalogue.policies()).isEmpty();
        assertThat(catalogue.problems())
                .extracting(Problem::message)
                .hasSize(2)
                .allMatch(message -> message.startsWith("SAME_ID: "));
    }

    private record SecondPack(Policy<Answer> policy) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("other");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.policy(policy);
        }
    }

    private record OtherPack(Policy<Answer> policy) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("other");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.policy(policy);
        }
    }
}
