package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.yesWhen;

import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;

/** A fact that asks what was decided under another policy. */
class EarlierDecisionTest {

    private static final Policy<Answer> OTHER = yesWhen(AGE.atLeast(18), AGE);

    @Test
    void each_outcome_answers_what_was_declared_for_it_and_others_leave_the_fact_unknown() {
        EarlierDecision<Colour, Answer> one =
                EarlierDecision.askedBy(COLOUR).madeUnder(OTHER).answers(Answer.YES, Colour.GREEN);
        EarlierDecision<Colour, Answer> both = one.answers(Answer.NO, Colour.RED);
        assertThat(both.answer(Answer.YES)).contains(Colour.GREEN);
        assertThat(both.answer(Answer.NO)).contains(Colour.RED);
        assertThat(both.answer(Answer.PERHAPS)).isEmpty();
        assertThat(one.answer(Answer.NO)).as("what was there is left as it was").isEmpty();
        assertThat(both.fact()).isSameAs(COLOUR);
        assertThat(both.policy()).isSameAs(OTHER);
    }
}
