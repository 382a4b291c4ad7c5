package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.WEEKS;
import static org.opencarers.rules.Example.WET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.text.Titled;
import org.opencarers.rules.Example.Colour;

/** What is said about each kind of fact: which answers it takes, and an answer in words. */
class FactTextTest {

    private enum Flag implements Titled {
        UNION_FLAG("Union Flag"),
        TRICOLOUR("flag of green, white and orange");

        private final String title;

        Flag(String title) {
            this.title = title;
        }

        @Override
        public String title() {
            return title;
        }
    }

    private static final DateFact APPOINTMENT =
            Fact.of("thing.appointment", "When is it due?", Informant.CARER).date("the day it is due is");

    @Test
    void it_says_which_answers_it_takes() {
        assertThat(WET.answers()).isEqualTo("yes or no");
        assertThat(AGE.answers()).isEqualTo("whole number, 0 to 150");
        assertThat(WEEKS.answers()).isEqualTo("whole number, 0 weeks to 26 weeks");
        assertThat(HOURS.answers()).isEqualTo("number with at most 9 decimals, 0 hours to 168 hours");
        assertThat(NET.answers()).isEqualTo("number with at most 2 decimals, £0.00 to £999,999,999.00");
        assertThat(COLOUR.answers()).isEqualTo("one of RED, GREEN, BLUE, GREY");
        assertThat(SPOTS.answers()).isEqualTo("any of RED, GREEN, BLUE, GREY; none of them is the empty list");
        assertThat(PLACE.answers()).isEqualTo("a letter and two digits");
        assertThat(LAST_SEEN.answers()).isEqualTo("a date, year-month-day, not after the date asked about");
        assertThat(APPOINTMENT.answers()).isEqualTo("a date, year-month-day");
    }

    @Test
    void an_answer_is_said_in_plain_words() {
        assertThat(WET.text(true)).isEqualTo("yes");
        assertThat(WET.text(false)).isEqualTo("no");
        assertThat(AGE.text(18)).isEqualTo("18");
        assertThat(WEEKS.text(1)).isEqualTo("1 week");
        assertThat(NET.text(new BigDecimal("204"))).isEqualTo("£204.00");
        assertThat(NET.text(new BigDecimal("1234.5"))).isEqualTo("£1,234.50");
        assertThat(NET.text(new BigDecimal("999.99"))).isEqualTo("£999.99");
        assertThat(COLOUR.text(Colour.GREY)).isEqualTo("grey");
        assertThat(PLACE.text("A11")).isEqualTo("A11");
        assertThat(LAST_SEEN.text(LocalDate.of(2026, 11, 1))).isEqualTo("1 November 2026");
    }

    @Test
    void members_are_said_in_the_order_of_the_list_and_the_empty_set_is_none() {
        assertThat(SPOTS.text(Set.of(Colour.GREY, Colour.RED))).isEqualTo("red, grey");
        assertThat(SPOTS.text(Set.of())).isEqualTo("none");
    }

    @Test
    void a_constant_with_a_title_is_called_by_it() {
        ChoiceFact<Flag> flag =
                Fact.of("thing.flag", "Which flag?", Informant.CARER).oneOf("its flag is the", Flag.class);
        assertThat(flag.text(Flag.UNION_FLAG)).isEqualTo("Union Flag");
        assertThat(flag.is(Flag.UNION_FLAG).sentence()).isEqualTo("its flag is the Union Flag");
    }

    @Test
    void members_with_commas_of_their_own_are_parted_by_semicolons() {
        SetFact<Flag> flags =
                Fact.of("thing.flags", "Which flags?", Informant.CARER).setOf("its flags include the", Flag.class);
        assertThat(flags.text(Set.of(Flag.UNION_FLAG, Flag.TRICOLOUR)))
                .isEqualTo("Union Flag; flag of green, white and orange");
    }

    @Test
    void a_fact_is_shown_as_its_id() {
        assertThat(AGE).hasToString("thing.age");
    }
}
