package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.WET;

import java.time.LocalDate;
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
    void they_are_shown_without_the_answers() {
        assertThat(Facts.none()).hasToString("[]");
        assertThat(Facts.none().with(AGE, 17).with(WET, true)).hasToString("[thing.age, thing.wet]");
        assertThat(Facts.of(EMPTY).with(AGE, 17)).hasToString("[thing.age] and a situation");
    }
}
