package org.opencarers.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.generate.Need;

/** Pages of examples are read strictly, and say what is wrong with them. */
class ExamplePageTest {

    @Test
    void an_example_begins_with_the_facts_of_its_section_and_says_what_is_different() {
        Example example = BusPass.examples(
                        "| 2020-05-01 | passenger.age: 70; passenger.needs: WASHING, EATING | FREE | | from 66 |")
                .get(0);

        assertThat(example.place()).isEqualTo("page.md:12");
        assertThat(example.asOf()).isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(example.facts().given(BusPass.AGE)).contains(70);
        assertThat(example.facts().given(BusPass.LOCAL)).contains(true);
        assertThat(example.facts().given(BusPass.EARNINGS)).contains(new BigDecimal("500.00"));
        assertThat(example.facts().given(BusPass.NEEDS)).contains(EnumSet.of(Need.WASHING, Need.EATING));
        assertThat(example.expected()).isEqualTo(new Reply(List.of("FREE"), Optional.empty()));
        assertThat(example.because()).isEqualTo("from 66");
    }

    @Test
    void unknown_takes_an_answer_away_and_the_outcomes_that_stay_possible_are_joined_by_or() {
        Example example = BusPass.examples(
                        "| 2020-05-01 | passenger.local: unknown; passenger.age: 66 | FREE or FULL | | |")
                .get(0);

        assertThat(example.facts().given(BusPass.LOCAL)).isEmpty();
        assertThat(example.expected().possible()).containsExactly("FREE", "FULL");
        assertThat(example.objection(BusPass.ENGINE, BusPass.POLICY)).isEmpty();
    }

    @Test
    void each_section_begins_anew() {
        List<Example> examples = ExamplePage.read(BusPass.ENGINE, BusPass.POLICY, "page.md", """
                # The fares

                ## An old passenger

                | fact | answer |
                |---|---|
                | `passenger.age` | 80 |
                | passenger.local | no |

                | as of | but | answer | award | because |
                |---|---|---|---|---|
                | 2020-01-01 | | HALF or FULL | | lives elsewhere |

                ## Nothing known

                | as of | but | answer | award | because |
                |---|---|---|---|---|
                | 2020-01-01 | | FREE or HALF or FULL | | |
                """);

        assertThat(examples)
                .extracting(example -> example.facts().given().size())
                .containsExactly(2, 0);
        assertThat(examples)
                .allMatch(example ->
                        example.objection(BusPass.ENGINE, BusPass.POLICY).isEmpty());
    }

    @Test
    void an_example_that_the_policy_contradicts_says_what_both_say_and_where() {
        List<Example> examples = BusPass.examples(
                "| 2020-05-01 | | FREE | | |",
                "| 2020-05-01 | passenger.earnings: 99.00 | HALF | £6.00 a week | |",
                "| 2019-12-31 | | FULL | | |",
                "| 2020-01-01 | | cannot be asked | | |");

        assertThat(examples)
                .map(example ->
                        example.objection(BusPass.ENGINE, BusPass.POLICY).orElse("as it must be"))
                .containsExactly(
                        "page.md:12: asked about 2020-05-01, test.bus-pass must say FREE, but says FULL (nothing)",
                        "page.md:13: asked about 2020-05-01, test.bus-pass must say HALF (£6.00 a week), but says HALF"
                                + " (£5.00 a week)",
                        "page.md:14: asked about 2019-12-31, test.bus-pass must say FULL, but says cannot be asked",
                        "page.md:15: asked about 2020-01-01, test.bus-pass must say cannot be asked, but says FULL"
                                + " (nothing)");
    }

    @Test
    void an_award_is_only_looked_at_where_the_example_gives_one() {
        assertThat(BusPass.examples(
                        "| 2020-05-01 | passenger.earnings: 99.00 | HALF | | |",
                        "| 2020-05-01 | passenger.earnings: 99.00 | HALF | £5.00 a week | |",
                        "| 2020-05-01 | | FULL | nothing | |"))
                .allMatch(example ->
                        example.objection(BusPass.ENGINE, BusPass.POLICY).isEmpty());
    }

    @Test
    void all_that_is_wrong_on_a_page_is_told_at_once_with_its_lines() {
        assertThatThrownBy(() -> BusPass.examples(
                        "| 1 May 2020 | | FULL | | |",
                        "| 2020-05-01 | passenger.shoe-size: 9 | FULL | | |",
                        "| 2020-05-01 | passenger.age: old; passenger.local: maybe | FULL | | |",
                        "| 2020-05-01 | passenger.needs: SLEEP | FREE or CHEAP | | |"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .satisfies(text -> assertThat(text.lines().map(line -> line.replaceAll(" but .*|;.*", "")))
                        .containsExactly(
                                "page.md:12: '1 May 2020' is no day",
                                "page.md:13: test.bus-pass does not ask for 'passenger.shoe-size'",
                                "page.md:14: $.facts['passenger.age']: must be a whole number, 0 to 150, without quotation marks",
                                "page.md:14: $.facts['passenger.local']: must be true or false, without quotation marks",
                                "page.md:15: 'FREE or CHEAP' is no answer"));
    }

    @Test
    void a_page_without_examples_or_with_another_table_is_refused() {
        assertThatThrownBy(() -> ExamplePage.read(BusPass.ENGINE, BusPass.POLICY, "page.md", "# Fares\n"))
                .hasMessageStartingWith("page.md: there is no example");
        assertThatThrownBy(() -> ExamplePage.read(
                        BusPass.ENGINE,
                        BusPass.POLICY,
                        "page.md",
                        "## Fares\n\n| age | fare |\n|---|---|\n| 3 | FREE |\n"))
                .hasMessageStartingWith("page.md:3: a table has the columns");
    }

    @Test
    void answers_are_written_as_they_are_read() {
        assertThat(List.of(true, false, new BigDecimal("5.00"), 7, Need.EATING, LocalDate.of(2020, 5, 1)))
                .map(ExamplePage::written)
                .containsExactly("yes", "no", "5.00", "7", "EATING", "2020-05-01");
        assertThat(ExamplePage.written(EnumSet.noneOf(Need.class))).isEqualTo("none");
        assertThat(ExamplePage.written(EnumSet.of(Need.WASHING, Need.EATING))).isEqualTo("WASHING, EATING");
    }
}
