package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.law.gb.CarersLeaveDataTest.ONE_DAY;
import static org.opencarers.law.gb.CarersLeaveOutcome.ENTITLED;
import static org.opencarers.law.gb.CarersLeaveOutcome.NOTICE_TOO_SHORT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.law.Question;
import org.opencarers.law.vocabulary.LeaveFacts;

/** The notice of carer's leave: three days, or twice the days or part days asked for when that is longer. */
class CarersLeaveNoticeDataTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 2, NOTICE_TOO_SHORT",
        "0.5, 3, ENTITLED",
        "1, 2, NOTICE_TOO_SHORT",
        "1, 3, ENTITLED",
        // A part day counts as a day: one and a half are two.
        "1.5, 3, NOTICE_TOO_SHORT",
        "1.5, 4, ENTITLED",
        "2, 3, NOTICE_TOO_SHORT",
        "2, 4, ENTITLED",
        "4.5, 9, NOTICE_TOO_SHORT",
        "4.5, 10, ENTITLED",
        "5, 9, NOTICE_TOO_SHORT",
        "5, 10, ENTITLED",
        "5, 365, ENTITLED"
    })
    void the_longer_of_three_days_and_twice_the_days_is_needed(
            BigDecimal asked, int notice, CarersLeaveOutcome outcome) {
        assertThat(ONE_DAY.with(LeaveFacts.DAYS_REQUESTED, asked)
                        .with(LeaveFacts.NOTICE_DAYS_GIVEN, notice)
                        .possible())
                .containsExactly(outcome);
    }

    @Test
    void too_short_a_notice_comes_before_the_days_that_are_left_and_awards_nothing() {
        Question<CarersLeaveOutcome> tooMuchTooSoon =
                ONE_DAY.with(LeaveFacts.DAYS_REQUESTED, new BigDecimal("6")).with(LeaveFacts.NOTICE_DAYS_GIVEN, 11);

        assertThat(tooMuchTooSoon.possible()).containsExactly(NOTICE_TOO_SHORT);
        assertThat(tooMuchTooSoon.award()).isEqualTo("nothing given");
    }

    @Test
    void less_than_three_days_is_too_short_whatever_is_asked_for() {
        Question<CarersLeaveOutcome> unknownRequest = ONE_DAY.without(LeaveFacts.DAYS_REQUESTED);

        assertThat(unknownRequest.with(LeaveFacts.NOTICE_DAYS_GIVEN, 2).possible())
                .containsExactly(NOTICE_TOO_SHORT);
        assertThat(unknownRequest.with(LeaveFacts.NOTICE_DAYS_GIVEN, 3).possible())
                .containsExactly(ENTITLED, NOTICE_TOO_SHORT);
        assertThat(unknownRequest.with(LeaveFacts.NOTICE_DAYS_GIVEN, 3).missing())
                .containsExactly("leave.days-requested");
    }

    @Test
    void an_unknown_notice_can_still_refuse() {
        Question<CarersLeaveOutcome> unknownNotice = ONE_DAY.without(LeaveFacts.NOTICE_DAYS_GIVEN);

        assertThat(unknownNotice.possible()).containsExactly(ENTITLED, NOTICE_TOO_SHORT);
        assertThat(unknownNotice.missing()).containsExactly("leave.notice-days-given");
        assertThat(unknownNotice.award()).isEqualTo("nothing given");
    }
}
