package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.SICK_WEEKS;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.STRIPES;
import static org.opencarers.rules.Example.WEEKS;
import static org.opencarers.rules.Example.WELL_WEEKS;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Colour;

/** What comparisons say about themselves: the facts that they compare, and what with. */
class ComparisonTest {

    private static final Parameter<Set<Colour>> WARM = Parameter.set("example.warm", "the warm colours");
    private static final Parameter<BigDecimal> LIMIT = Parameter.number("example.limit", "the limit", Unit.POUNDS);

    @Test
    void every_fact_compared_is_named_in_the_order_of_writing() {
        assertThat(new Comparison.Choice<>(COLOUR, WARM).facts()).isEqualTo(List.of(COLOUR));
        assertThat(new Comparison.Number(WELL_WEEKS, Relation.AT_LEAST, LIMIT).facts())
                .isEqualTo(List.of(WEEKS, SICK_WEEKS));
        assertThat(new Comparison.Membership<>(List.of(STRIPES, SPOTS), WARM, 1).facts())
                .isEqualTo(List.of(STRIPES, SPOTS));
        assertThat(new Comparison.Dates(LAST_SEEN, EnumSet.of(DateOrder.SAME), Moment.asOf()).facts())
                .isEqualTo(List.of(LAST_SEEN));
    }

    @Test
    void a_limit_that_may_depend_on_the_date_is_given() {
        assertThat(new Comparison.Choice<>(COLOUR, WARM).parameter()).hasValue(WARM);
        assertThat(new Comparison.Number(LinearTerm.of(NET), Relation.AT_MOST, LIMIT).parameter())
                .hasValue(LIMIT);
        assertThat(new Comparison.Membership<>(List.of(SPOTS), WARM, 2).parameter())
                .hasValue(WARM);
    }

    @Test
    void a_constant_limit_is_no_parameter() {
        Limit<Set<Colour>> red = Limit.constant(Set.of(Colour.RED));
        assertThat(new Comparison.Choice<>(COLOUR, red).parameter()).isEmpty();
        assertThat(new Comparison.Membership<>(List.of(SPOTS), red, 1).parameter())
                .isEmpty();
        assertThat(new Comparison.Dates(LAST_SEEN, EnumSet.of(DateOrder.SAME), Moment.asOf()).parameter())
                .isEmpty();
    }

    @Test
    void a_count_needs_a_set_and_counts_from_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SPOTS.hasAtLeast(0, WARM))
                .withMessage("a count needs a set and a number from 1, but had [thing.spots], 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparison.Membership<>(List.<SetFact<Colour>>of(), WARM, 1))
                .withMessage("a count needs a set and a number from 1, but had [], 1");
    }

    @Test
    void a_threshold_lies_between_one_and_the_number_of_parts() {
        Condition part = COLOUR.is(Colour.RED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.atLeast(0, part))
                .withMessage("at least 0 of 1 conditions: the count must be from 1 to the number of conditions");
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.atLeast(2, part));
        assertThatIllegalArgumentException().isThrownBy(Condition::all);
        assertThatIllegalArgumentException().isThrownBy(Condition::any);
    }
}
