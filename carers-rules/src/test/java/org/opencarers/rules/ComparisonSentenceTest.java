package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WEEKS;
import static org.opencarers.rules.Example.WELL_WEEKS;
import static org.opencarers.rules.Example.WET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Colour;

/** How comparisons of single answers and of numbers are said. */
class ComparisonSentenceTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2020, 1, 1);
    private static final LocalDate BEFORE = LocalDate.of(2019, 12, 31);

    private static final Parameter<BigDecimal> LIMIT = Parameter.number("example.limit", "the price limit", Unit.POUNDS)
            .from("2020-01-01", new BigDecimal("10.00"), TEXT);

    @Test
    void a_number_says_whether_the_limit_itself_is_inside() {
        assertThat(AGE.atLeast(18).sentence()).isEqualTo("its age is at least 18");
        assertThat(HOURS.moreThan(35).sentence()).isEqualTo("its hours are more than 35 hours");
        assertThat(NET.atMost(204).sentence()).isEqualTo("its net price is at most £204.00");
        assertThat(WEEKS.lessThan(1).sentence()).isEqualTo("its weeks are less than 1 week");
        assertThat(WEEKS.exactly(4).sentence()).isEqualTo("its weeks are exactly 4 weeks");
    }

    @Test
    void a_parameter_is_said_by_its_name_as_long_as_no_date_is_asked_about() {
        assertThat(NET.atLeast(LIMIT).sentence()).isEqualTo("its net price is at least the price limit");
        assertThat(NET.moreThan(LIMIT).sentence()).isEqualTo("its net price is more than the price limit");
        assertThat(NET.atMost(LIMIT).sentence()).isEqualTo("its net price is at most the price limit");
        assertThat(NET.lessThan(LIMIT).sentence()).isEqualTo("its net price is less than the price limit");
        assertThat(NET.exactly(LIMIT).sentence()).isEqualTo("its net price is exactly the price limit");
    }

    @Test
    void a_parameter_has_its_value_and_its_name_on_a_date_and_its_name_alone_where_it_has_no_value() {
        assertThat(NET.atMost(LIMIT).sentence(IN_FORCE)).isEqualTo("its net price is at most £10.00, the price limit");
        assertThat(NET.atMost(LIMIT).sentence(BEFORE)).isEqualTo("its net price is at most the price limit");
    }

    @Test
    void a_sum_is_said_in_words_of_its_own() {
        assertThat(WELL_WEEKS.atLeast(Limit.constant(BigDecimal.valueOf(22))).sentence())
                .isEqualTo("its weeks without illness are at least 22 weeks");
        assertThat(WELL_WEEKS.atMost(Limit.constant(BigDecimal.ONE)).sentence())
                .isEqualTo("its weeks without illness are at most 1 week");
    }

    @Test
    void a_difference_compared_with_nought_is_said_as_its_two_sides() {
        LinearTerm.Part twice =
                LinearTerm.Part.of(HOURS.called("the hours")).roundUp().times(2);
        Limit<BigDecimal> nought = Limit.constant(BigDecimal.ZERO);
        LinearTerm one = LinearTerm.of(NET).minus(GROSS.called("the gross price"));
        assertThat(one.atMost(nought).sentence()).isEqualTo("its net price is at most the gross price");
        assertThat(LinearTerm.of(NET)
                        .minus(twice)
                        .compared(Relation.LESS_THAN, nought)
                        .sentence())
                .isEqualTo("its net price is less than twice the hours (rounded up to a whole number)");
        assertThat(one.minus(twice).atLeast(nought).sentence())
                .isEqualTo("its net price is at least the gross price and twice the hours"
                        + " (rounded up to a whole number) together");
    }

    @Test
    void a_difference_compared_with_more_or_less_than_nought_says_by_how_much() {
        LinearTerm one = LinearTerm.of(NET).minus(GROSS.called("the gross price"));
        assertThat(one.atMost(Limit.constant(new BigDecimal("5"))).sentence())
                .isEqualTo("its net price is at most £5.00 more than the gross price");
        assertThat(one.atLeast(Limit.constant(new BigDecimal("-5"))).sentence())
                .isEqualTo("its net price is at least £5.00 less than the gross price");
        assertThat(one.atMost(LIMIT).sentence(IN_FORCE))
                .isEqualTo("its net price is at most £10.00, the price limit more than the gross price");
    }

    @Test
    void a_difference_compared_with_a_parameter_that_is_nought_is_said_as_more() {
        LinearTerm one = LinearTerm.of(NET).minus(GROSS.called("the gross price"));
        Parameter<BigDecimal> allowance = Parameter.number("example.allowance", "the allowance", Unit.POUNDS)
                .from("2020-01-01", BigDecimal.ZERO, TEXT);
        assertThat(one.atMost(allowance).sentence(IN_FORCE))
                .isEqualTo("its net price is at most £0.00, the allowance more than the gross price");
    }

    @Test
    void a_sum_of_facts_without_names_is_said_by_their_questions() {
        LinearTerm sum =
                LinearTerm.of(NET).minus(LinearTerm.Part.of(GROSS).times(2)).plus(HOURS);
        assertThat(sum.atMost(Limit.constant(BigDecimal.ONE)).sentence())
                .isEqualTo("the sum of the answer to '" + NET.question() + "', less twice the answer to '"
                        + GROSS.question() + "', the answer to '" + HOURS.question() + "' is at most £1.00");
    }

    @Test
    void something_taken_several_times_is_said_so() {
        LinearTerm.Part three =
                LinearTerm.Part.of(GROSS.called("the gross price")).times(3);
        assertThat(LinearTerm.of(NET)
                        .minus(three)
                        .atMost(Limit.constant(BigDecimal.ZERO))
                        .sentence())
                .isEqualTo("its net price is at most 3 times the gross price");
    }

    @Test
    void more_than_nought_is_more_than_nothing() {
        assertThat(NET.moreThan(0).sentence()).isEqualTo("its net price is more than nothing");
    }

    @Test
    void a_difference_with_words_of_its_own_keeps_them() {
        LinearTerm saved =
                LinearTerm.of(GROSS).minus(NET.called("the net price")).saying("the saving is");
        assertThat(saved.atLeast(Limit.constant(BigDecimal.ZERO)).sentence()).isEqualTo("the saving is at least £0.00");
    }

    @Test
    void a_yes_or_no_is_said_as_the_statement_that_holds() {
        assertThat(WET.isTrue().sentence()).isEqualTo("it is wet");
        assertThat(WET.isFalse().sentence()).isEqualTo("it is not wet");
    }

    @Test
    void a_choice_lists_what_is_accepted_in_the_order_of_its_list() {
        assertThat(COLOUR.is(Colour.RED).sentence()).isEqualTo("its colour is red");
        assertThat(COLOUR.isAnyOf(Colour.BLUE, Colour.RED).sentence()).isEqualTo("its colour is red or blue");
        assertThat(COLOUR.isNoneOf(Colour.RED).sentence()).isEqualTo("its colour is green, blue or grey");
    }

    @Test
    void codes_are_listed_in_the_order_of_the_alphabet() {
        assertThat(PLACE.is("C33", "A11", "B22").sentence()).isEqualTo("its place is A11, B22 or C33");
    }

    @Test
    void a_choice_out_of_a_parameter_names_it_where_it_has_no_value() {
        Parameter<Set<Colour>> warm = Parameter.<Colour>set("example.warm", "the warm colours")
                .from("2020-01-01", EnumSet.of(Colour.RED, Colour.GREEN), TEXT);
        Condition isWarm = Condition.of(new Comparison.Choice<>(COLOUR, warm));
        assertThat(isWarm.sentence()).isEqualTo("its colour is one of the warm colours");
        assertThat(isWarm.sentence(BEFORE)).isEqualTo("its colour is one of the warm colours");
        assertThat(isWarm.sentence(IN_FORCE)).isEqualTo("its colour is red or green");
    }
}
