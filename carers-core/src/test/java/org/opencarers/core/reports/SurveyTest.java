package org.opencarers.core.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SurveyTest {

    @Test
    void of_4700_forms_1750_could_be_used_which_is_not_the_40_per_cent_that_are_printed() {
        assertThat(Survey.builder().sent(4700).used(1750).build().usableRate()).contains(new BigDecimal("37.2"));
    }

    @Test
    void forms_that_came_back_and_forms_that_could_be_used_are_two_rates() {
        Survey survey = Survey.builder().sent(4700).returned(1880).used(1750).build();

        assertThat(survey.returnRate()).contains(new BigDecimal("40.0"));
        assertThat(survey.usableRate()).contains(new BigDecimal("37.2"));
    }

    @Test
    void halves_are_rounded_up() {
        assertThat(Survey.builder().sent(2000).returned(1).build().returnRate()).contains(new BigDecimal("0.1"));
        assertThat(Survey.builder().sent(2001).returned(1).build().returnRate()).contains(new BigDecimal("0.0"));
    }

    @Test
    void there_is_no_rate_of_nothing_and_none_of_what_is_not_known() {
        assertThat(Survey.builder().sent(0).returned(0).build().returnRate()).isEmpty();
        assertThat(Survey.builder().sent(4700).build().returnRate()).isEmpty();
        assertThat(Survey.builder().sent(4700).returned(1880).build().usableRate())
                .isEmpty();
        assertThat(Survey.builder().used(1750).build().usableRate()).isEmpty();
    }

    @Test
    void an_answer_has_its_share_of_all_that_were_given_to_the_question() {
        SurveyQuestion question = question()
                .addAnswers(Tally.of("yes", 2), Tally.of("no", 1), Tally.of("not sure", 0))
                .build();

        assertThat(question.answersGiven()).isEqualTo(3);
        assertThat(question.shareOf("yes")).contains(new BigDecimal("66.7"));
        assertThat(question.shareOf("no")).contains(new BigDecimal("33.3"));
        assertThat(question.shareOf("not sure")).contains(new BigDecimal("0.0"));
        assertThat(question.shareOf("perhaps")).isEmpty();
    }

    @Test
    void where_nobody_answered_no_answer_has_a_share() {
        assertThat(question().build().answersGiven()).isZero();
        assertThat(question().addAnswers(Tally.of("yes", 0)).build().shareOf("yes"))
                .isEmpty();
    }

    @Test
    void very_many_answers_are_counted_and_not_wrapped_round() {
        SurveyQuestion question = question()
                .addAnswers(Tally.of("yes", Integer.MAX_VALUE), Tally.of("no", Integer.MAX_VALUE))
                .build();

        assertThat(question.answersGiven()).isEqualTo(4_294_967_294L);
        assertThat(question.shareOf("yes")).contains(new BigDecimal("50.0"));
    }

    private static SurveyQuestion.Builder question() {
        return SurveyQuestion.builder().question("Do you get a break?");
    }
}
