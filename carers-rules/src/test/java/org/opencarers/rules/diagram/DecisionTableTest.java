package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.STRIPES;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SetFact;

/** Policies whose facts are all answered, as tables of numbers. */
class DecisionTableTest {

    private enum Ten {
        ONE,
        TWO,
        THREE,
        FOUR,
        FIVE,
        SIX,
        SEVEN,
        EIGHT,
        NINE,
        TEN
    }

    private enum Eleven {
        ONE,
        TWO,
        THREE,
        FOUR,
        FIVE,
        SIX,
        SEVEN,
        EIGHT,
        NINE,
        TEN,
        ELEVEN
    }

    private static final SetFact<Ten> ROWS =
            Fact.of("thing.rows", "Which rows?", Informant.CARER).setOf("its rows are", Ten.class);
    private static final SetFact<Ten> COLUMNS =
            Fact.of("thing.columns", "Which columns?", Informant.CARER).setOf("its columns are", Ten.class);
    private static final SetFact<Eleven> PLAYERS =
            Fact.of("thing.players", "Which players?", Informant.CARER).setOf("its players are", Eleven.class);

    private static Rule<Answer> rule(String clause, Condition condition, Answer answer) {
        return Rule.clause(clause).when(condition).then(answer).citing(TEXT);
    }

    private static Policy<Answer> asking(Condition condition, Fact<?>... facts) {
        return policy("example.table", facts)
                .rule(rule("1", condition, Answer.YES))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
    }

    private static final Policy<Answer> THREE_RULES = policy("example.three-rules", SPOTS, WET, COLOUR)
            .rule(rule("1", Condition.all(WET.isTrue(), COLOUR.is(Colour.RED)), Answer.YES))
            .rule(rule("2", SPOTS.containsAnyOf(Colour.RED, Colour.GREY), Answer.PERHAPS))
            .rule(rule("3", Condition.not(COLOUR.isAnyOf(Colour.GREEN, Colour.BLUE)), Answer.YES))
            .otherwise(Answer.NO)
            .citing(TEXT)
            .build();

    /** The rules of {@link #THREE_RULES}, read by hand. */
    private static int ruleByHand(Set<Colour> spots, boolean wet, Colour colour) {
        if (wet && colour == Colour.RED) {
            return 0;
        }
        if (spots.contains(Colour.RED) || spots.contains(Colour.GREY)) {
            return 1;
        }
        return colour == Colour.RED || colour == Colour.GREY ? 2 : 3;
    }

    @Test
    void the_first_rule_that_applies_decides_every_row_of_answers() {
        DecisionTable table = DecisionTable.of(THREE_RULES, 100);
        for (Set<Colour> spots : DecisionTable.answers(SPOTS)) {
            for (boolean wet : List.of(false, true)) {
                for (Colour colour : Colour.values()) {
                    int[] row = {DecisionTable.number(spots), DecisionTable.number(wet), DecisionTable.number(colour)};
                    assertThat(table.rule(row))
                            .as("%s %s %s", spots, wet, colour)
                            .isEqualTo(ruleByHand(spots, wet, colour));
                }
            }
        }
    }

    @Test
    void in_whatever_stages_the_facts_are_asked_the_same_rule_decides() {
        for (int[] stages : threeOf(3)) {
            DecisionTable table = DecisionTable.of(
                    THREE_RULES, fact -> stages[THREE_RULES.facts().indexOf(fact)], 100);
            for (int stage = 0; stage <= 3; stage++) {
                for (int[] row : rows()) {
                    int place = table.before(stage, onlyBefore(stage, stages, row));
                    assertThat(table.rule(place, row))
                            .as("%s from stage %d of %s", Arrays.toString(row), stage, Arrays.toString(stages))
                            .isEqualTo(table.rule(row))
                            .isEqualTo(ruleByHand(row));
                }
            }
        }
    }

    /** The same row without the answers of a stage and of those after it: whoever reads one fails. */
    private static int[] onlyBefore(int stage, int[] stages, int[] row) {
        return IntStream.range(0, row.length)
                .map(place -> stages[place] < stage ? row[place] : 1_000_000)
                .toArray();
    }

    /** All lists of three numbers from 0 to one less than this. */
    private static List<int[]> threeOf(int end) {
        return IntStream.range(0, end * end * end)
                .mapToObj(number -> new int[] {number / end / end, number / end % end, number % end})
                .toList();
    }

    private static List<int[]> rows() {
        return threeOf(16).stream()
                .filter(row -> row[1] < 2 && row[2] < Colour.values().length)
                .toList();
    }

    private static int ruleByHand(int[] row) {
        return ruleByHand(DecisionTable.answers(SPOTS).get(row[0]), row[1] == 1, Colour.values()[row[2]]);
    }

    @Test
    void two_rules_with_one_outcome_are_told_apart() {
        DecisionTable table = DecisionTable.of(THREE_RULES, 100);
        assertThat(table.rule(new int[] {0, 1, 0})).isZero();
        assertThat(table.rule(new int[] {0, 0, 0})).isEqualTo(2);
    }

    @Test
    void answers_stand_in_the_places_of_their_numbers() {
        assertThat(DecisionTable.answers(WET)).containsExactly(false, true);
        assertThat(DecisionTable.answers(COLOUR)).containsExactly(Colour.values());
        assertThat(DecisionTable.answers(SPOTS)).hasSize(16);
        for (int number = 0; number < 16; number++) {
            assertThat(DecisionTable.number(DecisionTable.answers(SPOTS).get(number)))
                    .isEqualTo(number);
        }
        assertThat(DecisionTable.number(EnumSet.of(Colour.GREEN, Colour.GREY))).isEqualTo(0b1010);
    }

    @Test
    void a_list_of_which_any_may_be_answered_has_ten_members_at_most() {
        assertThat(DecisionTable.answers(ROWS)).hasSize(1024).doesNotHaveDuplicates();
        assertThatThrownBy(() -> DecisionTable.answers(PLAYERS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("thing.players has more than 10 members");
    }

    @Test
    void a_table_of_thousands_of_numbers_says_the_same() {
        Policy<Answer> policy = policy("example.long", COLUMNS, ROWS)
                .rule(rule("1", ROWS.contains(Ten.TEN), Answer.YES))
                .rule(rule("2", COLUMNS.contains(Ten.ONE), Answer.PERHAPS))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        DecisionTable table = DecisionTable.of(policy, 100);
        for (Set<Ten> rows : DecisionTable.answers(ROWS)) {
            for (Set<Ten> columns :
                    List.of(Set.<Ten>of(), EnumSet.of(Ten.ONE), EnumSet.complementOf(EnumSet.of(Ten.ONE)))) {
                int byHand = rows.contains(Ten.TEN) ? 0 : columns.contains(Ten.ONE) ? 1 : 2;
                assertThat(table.rule(new int[] {DecisionTable.number(columns), DecisionTable.number(rows)}))
                        .as("%s %s", rows, columns)
                        .isEqualTo(byHand);
            }
        }
    }

    @Test
    void a_policy_that_asks_nothing_is_decided_all_the_same() {
        assertThat(DecisionTable.of(asking(Condition.not(Condition.any(WET.isTrue(), WET.isFalse())), WET), 100)
                        .rule(new int[] {1}))
                .isEqualTo(1);
    }

    @Test
    void numbers_codes_dates_and_sets_that_are_counted_together_are_refused() {
        assertRefused(asking(AGE.atLeast(18), AGE), "thing.age is a number");
        assertRefused(asking(PLACE.is("A00"), PLACE), "thing.place is a code");
        assertRefused(asking(LAST_SEEN.isLaterThan(Moment.of("2026-01-01")), LAST_SEEN), "thing.last-seen is a date");
        assertRefused(
                asking(SetFact.unionHasAtLeast(2, List.of(SPOTS, STRIPES)), SPOTS, STRIPES),
                "example.table asks of several facts together");
    }

    @Test
    void a_policy_whose_law_changes_is_refused() {
        Policy<Answer> changing = policy("example.table", WET)
                .rule(rule("1", WET.isTrue(), Answer.YES).inForce(DateRange.from("2026-04-01")))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        assertRefused(changing, "example.table changes with the date");
    }

    @Test
    void a_policy_larger_than_the_budget_is_refused() {
        assertThatThrownBy(() -> DecisionTable.of(THREE_RULES, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("example.three-rules needs more than 2 nodes");
    }

    private static void assertRefused(Policy<Answer> policy, String why) {
        assertThatThrownBy(() -> DecisionTable.of(policy, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }
}
