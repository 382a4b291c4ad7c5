package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.WET;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.situation.CareSituation;

/** The answers for one decision. */
class FactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final CareSituation EMPTY = CareSituation.builder().build();

    @Test
    void an_answer_replaces_an_earlier_one_and_can_be_taken_back() {
        Facts facts = Facts.none().with(AGE, 17).with(WET, true).with(AGE, 18);
        assertThat(facts.given()).containsExactly(AGE, WET);
        assertThat(facts.given(AGE)).contains(18);
        assertThat(facts.without(AGE).given(AGE)).isEmpty();
        assertThat(facts.without(AGE).given()).containsExactly(WET);
        assertThat(facts.given(AGE)).as("what was there is left as it was").contains(18);
    }

    @Test
    void what_is_given_comes_before_what_is_read() {
        BooleanFact wet = WET.readBy(Reading.of("carer.made", situation -> Optional.of(false)));
        Facts read = Facts.of(EMPTY);
        assertThat(read.on(DAY, wet)).contains(false);
        assertThat(read.with(wet, true).on(DAY, wet)).contains(true);
        assertThat(read.with(wet, true).read(wet, DAY)).contains(false);
        assertThat(Facts.none().on(DAY, wet)).isEmpty();
    }

    @Test
    void a_judgement_belongs_to_one_answer_and_goes_with_it() {
        Judgement judgement = Judgement.of("SOCIAL_WORKER", DAY);
        Facts facts = Facts.none().with(AGE, 18).with(WET, true, judgement);
        assertThat(facts.given(WET)).contains(true);
        assertThat(facts.judgement(WET)).contains(judgement);
        assertThat(facts.judgement(DAY, WET)).contains(judgement);
        assertThat(facts.judgement(AGE)).isEmpty();
        assertThat(facts.with(WET, true).judgement(WET))
                .as("another answer is nobody's judgement yet")
                .isEmpty();
        assertThat(facts.without(WET).judgement(WET)).isEmpty();
        assertThat(facts.judgement(WET)).as("what was there is left as it was").contains(judgement);
    }

    @Test
    void a_judgement_that_is_given_comes_before_one_that_is_recorded() {
        Judgement recorded = new Judgement(Optional.of("NURSE"), Optional.empty());
        BooleanFact wet = WET.readBy(Reading.<Boolean>of("carer.made", situation -> Optional.of(true))
                .judgedIn(situation -> List.of(recorded)));
        Facts read = Facts.of(EMPTY);
        Judgement given = Judgement.of("SOCIAL_WORKER", DAY);
        assertThat(read.judgement(DAY, wet)).contains(recorded);
        assertThat(read.judgement(wet)).isEmpty();
        assertThat(read.with(wet, true).judgement(DAY, wet)).contains(recorded);
        assertThat(read.with(wet, true, given).judgement(DAY, wet)).contains(given);
    }

    @Test
    void many_answers_at_once_replace_earlier_ones_and_whose_judgement_they_were() {
        Judgement judgement = Judgement.of("SOCIAL_WORKER", DAY);
        Facts before = Facts.of(EMPTY).with(AGE, 17, judgement);
        Facts facts = before.withAll(answers -> answers.answer(WET, true).answer(AGE, 18));
        assertThat(facts.given()).containsExactly(AGE, WET);
        assertThat(facts.given(AGE)).contains(18);
        assertThat(facts.given(WET)).contains(true);
        assertThat(facts.judgement(AGE)).isEmpty();
        assertThat(facts.situation()).contains(EMPTY);
        assertThat(before.given()).as("what was there is left as it was").containsExactly(AGE);
        assertThat(before.given(AGE)).contains(17);
        assertThat(before.judgement(AGE)).contains(judgement);
    }

    @Test
    void they_are_shown_without_the_answers() {
        assertThat(Facts.none()).hasToString("[]");
        assertThat(Facts.none().with(AGE, 17).with(WET, true)).hasToString("[thing.age, thing.wet]");
        assertThat(Facts.of(EMPTY).with(AGE, 17)).hasToString("[thing.age] and a situation");
    }
}
