package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.SICK_WEEKS;
import static org.opencarers.rules.Example.WEEKS;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums and differences of numbers. */
class LinearTermTest {

    @Test
    void it_holds_its_facts_in_the_order_of_writing_with_their_signs() {
        LinearTerm term = LinearTerm.of(WEEKS).minus(SICK_WEEKS).plus(AGE);
        assertThat(term.parts())
                .containsExactly(
                        LinearTerm.Part.of(WEEKS),
                        LinearTerm.Part.of(SICK_WEEKS).times(-1),
                        LinearTerm.Part.of(AGE));
        assertThat(term.facts()).isEqualTo(List.of(WEEKS, SICK_WEEKS, AGE));
    }

    @Test
    void whoever_looks_at_it_in_a_debugger_sees_its_facts() {
        assertThat(LinearTerm.of(WEEKS).minus(SICK_WEEKS).toString()).contains("thing.weeks", "thing.sick-weeks");
    }

    @Test
    void it_counts_what_its_first_fact_counts() {
        assertThat(LinearTerm.of(WEEKS).plus(AGE).unit()).isEqualTo(Unit.WEEKS);
        assertThat(LinearTerm.of(AGE).plus(WEEKS).unit()).isEqualTo(Unit.YEARS);
    }

    @Test
    void a_fact_occurs_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearTerm.of(WEEKS).minus(WEEKS))
                .withMessage("a term holds at most 3 different facts; cannot add thing.weeks to one of thing.weeks");
    }

    @Test
    void a_refusal_says_what_the_term_holds_already() {
        LinearTerm three = LinearTerm.of(WEEKS).plus(SICK_WEEKS).plus(AGE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three.plus(HOURS))
                .withMessage("a term holds at most 3 different facts; cannot add thing.hours to one of thing.weeks and"
                        + " thing.sick-weeks and thing.age");
    }

    @Test
    void three_facts_are_the_most() {
        LinearTerm three = LinearTerm.of(WEEKS).plus(SICK_WEEKS).plus(AGE);
        assertThatIllegalArgumentException().isThrownBy(() -> three.plus(HOURS));
    }

    @Test
    void a_part_counts_a_fact_several_times_and_rounds_it_up_first() {
        LinearTerm.Part part = LinearTerm.Part.of(HOURS).roundUp().times(2);

        assertThat(part.of(new BigDecimal("1.5"))).isEqualByComparingTo("4");
        assertThat(part.of(new BigDecimal("1"))).isEqualByComparingTo("2");
        assertThat(part.times(-1).of(new BigDecimal("0.1"))).isEqualByComparingTo("-2");
        assertThat(LinearTerm.Part.of(HOURS).times(2).of(new BigDecimal("1.5"))).isEqualByComparingTo("3");
    }

    @Test
    void a_part_counts_something_and_not_beyond_measure() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearTerm.Part.of(HOURS).times(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinearTerm.Part.of(HOURS).times(1001));
        assertThat(LinearTerm.Part.of(HOURS).times(-1000).times()).isEqualTo(-1000);
    }
}
