package org.opencarers.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeedbackLogTest {

    private static final LocalDate RECEIVED = LocalDate.of(2015, 2, 20);

    @Test
    void a_reply_takes_the_days_from_receipt_to_reply() {
        assertThat(feedback().repliedOn(RECEIVED).build().daysToReply()).contains(0L);
        assertThat(feedback().repliedOn(LocalDate.of(2015, 3, 2)).build().daysToReply())
                .contains(10L);
    }

    @Test
    void without_both_days_it_is_not_known_how_long_a_reply_took() {
        assertThat(feedback().build().daysToReply()).isEmpty();
        assertThat(Feedback.builder().repliedOn(RECEIVED).build().daysToReply()).isEmpty();
    }

    @Test
    void feedback_of_an_unknown_kind_is_of_no_kind() {
        Feedback first = feedback().kind(FeedbackKind.COMPLAINT).about("first").build();
        Feedback praise = feedback().kind(FeedbackKind.COMPLIMENT).build();
        Feedback second =
                feedback().kind(FeedbackKind.COMPLAINT).about("second").build();
        FeedbackLog log = log(first, praise, feedback().build(), second);

        assertThat(log.entriesOf(FeedbackKind.COMPLAINT)).containsExactly(first, second);
        assertThat(log.entriesOf(FeedbackKind.CONCERN)).isEmpty();
    }

    @Test
    void a_reply_is_recorded_by_its_words_or_by_its_day() {
        Feedback open = feedback().build();

        assertThat(log(
                                feedback().reply("Thank you.").build(),
                                feedback().repliedOn(RECEIVED).build(),
                                open)
                        .withoutReply())
                .containsExactly(open);
    }

    private static Feedback.Builder feedback() {
        return Feedback.builder().receivedOn(RECEIVED);
    }

    private static FeedbackLog log(Feedback... entries) {
        return FeedbackLog.builder().addEntries(entries).build();
    }
}
