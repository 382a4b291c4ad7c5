package org.opencarers.rules.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;
import static org.opencarers.rules.Condition.atLeast;
import static org.opencarers.rules.Condition.not;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.GROSS;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.SICK_WEEKS;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.STRIPES;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WEEKS;
import static org.opencarers.rules.Example.WET;

import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DateOrder;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Example;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Relation;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;

/** Whatever a condition compares is in the version of its policy; what is only words is not. */
class ConditionTreeTest {

    private static final DateRange SINCE_2020 = DateRange.from("2020-01-01");
    private static final Parameter<BigDecimal> PRICE =
            Parameter.number("example.price", "the price limit", Unit.POUNDS);
    private static final Parameter<Set<Colour>> WARM = Parameter.set("example.warm", "the warm colours");

    private static Policy<Answer> when(Condition condition) {
        return Example.yesWhen(
                condition, WET, AGE, WEEKS, SICK_WEEKS, NET, GROSS, HOURS, COLOUR, SPOTS, STRIPES, LAST_SEEN, PLACE);
    }

    private static void assertVersionsDiffer(Condition... conditions) {
        Map<String, Policy<Answer>> policies = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            policies.put(policies.size() + 1 + ": " + condition.sentence(), when(condition));
        }
        Versions.assertDistinct(policies);
    }

    private static void assertSameVersion(Condition one, Condition other) {
        assertThat(Versions.of(when(one))).isEqualTo(Versions.of(when(other)));
    }

    @Test
    void choices_differ_by_their_fact_and_by_each_answer_that_they_accept() {
        assertVersionsDiffer(
                WET.isTrue(),
                WET.isFalse(),
                COLOUR.is(Colour.RED),
                COLOUR.is(Colour.GREEN),
                COLOUR.isAnyOf(Colour.RED, Colour.GREEN),
                COLOUR.isNoneOf(Colour.RED),
                PLACE.is("A11"),
                PLACE.is("B22"),
                PLACE.is("A11", "B22"));
    }

    @Test
    void numbers_differ_by_their_fact_relation_and_limit() {
        assertVersionsDiffer(
                AGE.atLeast(18),
                AGE.atLeast(19),
                AGE.moreThan(18),
                AGE.atMost(18),
                AGE.lessThan(18),
                AGE.exactly(18),
                WEEKS.atLeast(18),
                NET.atLeast(18));
    }

    @Test
    void sums_differ_by_each_part_and_how_it_is_counted() {
        Limit<BigDecimal> two = Limit.constant(new BigDecimal("2"));
        LinearTerm.Part ill = LinearTerm.Part.of(SICK_WEEKS);
        assertVersionsDiffer(
                LinearTerm.of(WEEKS).atLeast(two),
                LinearTerm.of(WEEKS).plus(SICK_WEEKS).atLeast(two),
                LinearTerm.of(WEEKS).minus(SICK_WEEKS).atLeast(two),
                LinearTerm.of(SICK_WEEKS).minus(WEEKS).atLeast(two),
                LinearTerm.of(WEEKS).minus(ill.times(2)).atLeast(two),
                LinearTerm.of(WEEKS).minus(ill.roundUp()).atLeast(two),
                LinearTerm.of(WEEKS).minus(ill).plus(AGE).atLeast(two));
    }

    @Test
    void parameters_differ_by_their_id_and_by_value_days_source_and_certainty_of_each_figure() {
        BigDecimal ten = BigDecimal.TEN;
        assertVersionsDiffer(
                NET.atMost(10),
                NET.atMost(PRICE),
                NET.atMost(PRICE.with(SINCE_2020, ten, TEXT)),
                NET.atMost(PRICE.with(SINCE_2020, new BigDecimal("10.01"), TEXT)),
                NET.atMost(PRICE.with(DateRange.from("2020-01-02"), ten, TEXT)),
                NET.atMost(PRICE.with(SINCE_2020.until("2021-01-01"), ten, TEXT)),
                NET.atMost(PRICE.with(SINCE_2020.until("2021-01-02"), ten, TEXT)),
                NET.atMost(PRICE.with(SINCE_2020, ten, TEXT.at("1"))),
                NET.atMost(PRICE.with(SINCE_2020, ten, TEXT.known(Certainty.SECONDARY))),
                NET.atMost(PRICE.with(SINCE_2020, ten, TEXT.known(Certainty.RECALL))),
                NET.atMost(PRICE.with(SINCE_2020, ten, TEXT).from("2021-01-01", ten, TEXT)),
                NET.atMost(Parameter.number("example.other", "the price limit", Unit.POUNDS)
                        .with(SINCE_2020, ten, TEXT)));
    }

    @Test
    void lists_that_a_parameter_names_differ_by_their_members() {
        Parameter<Set<Colour>> red = WARM.with(SINCE_2020, EnumSet.of(Colour.RED), TEXT);
        Parameter<Set<Colour>> more = WARM.with(SINCE_2020, EnumSet.of(Colour.RED, Colour.BLUE), TEXT);
        assertVersionsDiffer(
                COLOUR.is(Colour.RED),
                Condition.of(new Comparison.Choice<>(COLOUR, red)),
                Condition.of(new Comparison.Choice<>(COLOUR, more)),
                SPOTS.contains(Colour.RED),
                SPOTS.containsAnyOf(red),
                SPOTS.containsAnyOf(more));
    }

    @Test
    void counts_differ_by_the_sets_what_counts_and_how_many() {
        Limit<Set<Colour>> redOrBlue = Limit.constant(EnumSet.of(Colour.RED, Colour.BLUE));
        assertVersionsDiffer(
                SPOTS.contains(Colour.RED),
                SPOTS.contains(Colour.BLUE),
                SPOTS.containsAnyOf(Colour.RED, Colour.BLUE),
                SPOTS.hasAtLeast(2, redOrBlue),
                STRIPES.hasAtLeast(2, redOrBlue),
                SPOTS.isNotEmpty(),
                SetFact.unionHasAtLeast(1, List.of(SPOTS, STRIPES)),
                SetFact.unionHasAtLeast(1, List.of(STRIPES, SPOTS)),
                SetFact.unionHasAtLeast(2, List.of(SPOTS, STRIPES)));
    }

    @Test
    void days_differ_by_the_side_on_which_they_lie_and_the_moment() {
        EnumSet<DateOrder> untilThen = EnumSet.of(DateOrder.EARLIER, DateOrder.SAME);
        assertVersionsDiffer(
                LAST_SEEN.isEarlierThan(Moment.asOf()),
                LAST_SEEN.isSameAs(Moment.asOf()),
                LAST_SEEN.isLaterThan(Moment.asOf()),
                Condition.of(new Comparison.Dates(LAST_SEEN, untilThen, Moment.asOf())),
                LAST_SEEN.isEarlierThan(Moment.of("2026-11-21")),
                LAST_SEEN.isEarlierThan(Moment.of("2026-11-22")),
                LAST_SEEN.isEarlierThan(Moment.before(Period.ofDays(1))),
                LAST_SEEN.isEarlierThan(Moment.after(Period.ofDays(1))),
                LAST_SEEN.isEarlierThan(Moment.before(Period.ofMonths(1))));
    }

    @Test
    void conditions_differ_by_their_parts_the_order_of_them_and_how_many_must_hold() {
        Condition wet = WET.isTrue();
        Condition old = AGE.atLeast(18);
        Condition red = COLOUR.is(Colour.RED);
        assertVersionsDiffer(
                wet,
                not(wet),
                all(wet, old),
                all(old, wet),
                any(wet, old),
                any(wet, red),
                any(wet, old, red),
                atLeast(2, wet, old, red),
                all(wet, old, red),
                all(wet, all(old, red)),
                not(all(wet, old)),
                all(not(wet), not(old)));
    }

    @Test
    void what_another_policy_gives_differs_by_the_policy_and_its_outcomes() {
        Policy<Answer> used = Example.yesWhen(AGE.atLeast(18), AGE);
        Policy<Answer> other = Example.policy("example.other", AGE)
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        assertVersionsDiffer(
                used.gives(Answer.YES),
                used.gives(Answer.NO),
                used.gives(Answer.YES, Answer.PERHAPS),
                other.gives(Answer.YES));
    }

    @Test
    void a_condition_at_any_depth_differs_by_its_clause_and_its_sources() {
        Condition wet = WET.isTrue();
        Condition old = AGE.atLeast(18);
        assertVersionsDiffer(
                all(wet, old),
                all(wet.clause("2"), old),
                all(wet.clause("3"), old),
                all(wet, old.clause("2")),
                all(wet.citing(TEXT.at("1")), old),
                all(wet.citing(TEXT.at("2")), old),
                all(wet.citing(TEXT.at("1"), TEXT.at("2")), old),
                all(wet.citing(TEXT.at("1").known(Certainty.INFERRED)), old),
                not(wet),
                not(wet.clause("2")));
    }

    @Test
    void words_and_ways_of_writing_one_value_change_nothing() {
        Limit<BigDecimal> two = Limit.constant(new BigDecimal("2"));
        LinearTerm sum = LinearTerm.of(WEEKS).minus(SICK_WEEKS);
        assertSameVersion(WET.isTrue(), WET.isTrue().named("damp"));
        assertSameVersion(sum.atLeast(two), sum.saying("its good weeks are").atLeast(two));
        assertSameVersion(
                NET.compared(Relation.AT_LEAST, Limit.constant(new BigDecimal("20"))),
                NET.compared(Relation.AT_LEAST, Limit.constant(new BigDecimal("2.00E+1"))));
        assertSameVersion(
                Condition.of(new Comparison.Choice<>(PLACE, inOrder("A11", "B22"))),
                Condition.of(new Comparison.Choice<>(PLACE, inOrder("B22", "A11"))));
    }

    private static Limit<Set<String>> inOrder(String first, String second) {
        return Limit.constant(new LinkedHashSet<>(List.of(first, second)));
    }
}
