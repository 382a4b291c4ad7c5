package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.people.Carer;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Informant;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Reading;
import org.opencarers.rules.Rule;

/** How long an answer holds that rests on code: no longer than the code is sure to be given the same. */
class ComputedValidUntilTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final BooleanFact SO =
            Fact.of("code.so", "Is it so?", Informant.CARER).yesOrNo("it is so", "it is not so");
    private static final NumberFact<Integer> BORN_AGE = Example.AGE.readBy(Reading.completedYearsSince(
            "carer.dateOfBirth", situation -> situation.getCarer().flatMap(Carer::getDateOfBirth)));

    private static final Policy<Answer> POLICY = Example.policy("code.policy", SO, Example.WET)
            .rule(Rule.clause("1").when(SO.isTrue()).then(Answer.YES).citing(Example.TEXT))
            .otherwise(Answer.NO)
            .citing(Example.TEXT)
            .build();

    private static Optional<LocalDate> validUntil(ComputedFact<?> computed, Facts facts) {
        return DecisionEngine.of(new Code(computed)).decide(POLICY, facts, DAY).validUntil();
    }

    private static Facts born(String date) {
        return Facts.of(CareSituation.builder()
                .carer(Carer.builder().dateOfBirth(LocalDate.parse(date)).build())
                .build());
    }

    @Test
    void code_that_reads_nothing_that_moves_gives_the_same_for_ever() {
        ComputedFact<Boolean> wet = ComputedFact.of(SO).from(Example.WET).by(facts -> facts.value(Example.WET));
        assertThat(validUntil(wet, Facts.none().with(Example.WET, true))).isEmpty();
    }

    @Test
    void code_that_reads_the_date_is_vouched_for_on_that_date_only() {
        ComputedFact<Boolean> late = ComputedFact.of(SO)
                .from()
                .andTheDate()
                .by(facts -> Optional.of(facts.asOf().getYear() > 2020));
        assertThat(validUntil(late, Facts.none())).contains(DAY);
        assertThat(validUntil(late, Facts.none().with(SO, true))).as("given").isEmpty();
    }

    @Test
    void code_that_reads_an_age_is_vouched_for_until_the_birthday() {
        ComputedFact<Boolean> grown = ComputedFact.of(SO)
                .from(BORN_AGE)
                .by(facts -> facts.value(BORN_AGE).map(age -> age >= 18));
        assertThat(validUntil(grown, born("2000-06-15"))).contains(LocalDate.of(2027, 6, 14));
        assertThat(validUntil(grown, born("2004-02-29"))).contains(LocalDate.of(2027, 2, 28));
        assertThat(validUntil(grown, born("2000-06-15").with(BORN_AGE, 26)))
                .as("stated")
                .isEmpty();
        assertThat(validUntil(grown, Facts.none())).as("unknown").isEmpty();
    }

    private record Code(ComputedFact<?> computed) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("code");
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.policy(POLICY).computing(computed);
        }
    }
}
