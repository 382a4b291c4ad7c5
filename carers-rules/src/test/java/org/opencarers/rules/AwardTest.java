package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.NET;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The amount that an outcome brings. */
class AwardTest {

    private static final Parameter<BigDecimal> RATE = Parameter.number("example.rate", "the weekly rate", Unit.POUNDS);

    @Test
    void it_reads_as_the_full_amount_less_what_is_taken_off_and_how_often() {
        Award full = Award.of(Per.WEEK, RATE);
        assertThat(full.text()).isEqualTo("the weekly rate, a week");
        assertThat(full.less(NET).less(GROSS).text())
                .isEqualTo("the weekly rate, less the answer to 'How much net?',"
                        + " less the answer to 'How much gross?', a week");
    }

    @Test
    void a_further_deduction_leaves_the_award_before_it_as_it_was() {
        Award once = Award.of(Per.ONE_OFF, RATE).less(NET);
        Award twice = once.less(GROSS);
        assertThat(twice.facts()).containsExactlyInAnyOrder(NET, GROSS);
        assertThat(once.facts()).containsExactly(NET);
        assertThat(twice.parameters()).containsExactly(RATE);
        assertThat(twice.per()).contains(Per.ONE_OFF);
    }

    @ParameterizedTest
    @CsvSource({"WEEK, a week", "MONTH, a month", "YEAR, a year", "PAYMENT, for each payment", "ONE_OFF, once"})
    void how_often_it_is_paid_follows_the_amount(Per per, String words) {
        assertThat(per.words()).isEqualTo(words);
    }

    @Test
    void days_of_leave_come_with_the_notice_that_they_need() {
        Award leave = Award.leave(Amount.of(5), Amount.of(2).times(5).orMore(Amount.of(3)));
        Award asked = Award.leave(
                Amount.of(HOURS.called("the hours asked for")),
                Amount.of(HOURS.called("the hours asked for")).roundedUp().times(2));

        assertThat(leave.per()).isEmpty();
        assertThat(leave.text()).isEqualTo("days of leave: 5; days of notice: the greater of 5 times 2 and 3");
        assertThat(asked.text())
                .isEqualTo("days of leave: the hours asked for;"
                        + " days of notice: twice the hours asked for (rounded up to a whole number)");
        assertThatIllegalArgumentException().isThrownBy(() -> leave.less(NET));
    }
}
