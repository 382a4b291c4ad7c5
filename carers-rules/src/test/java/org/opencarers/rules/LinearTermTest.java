package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.HOURS;
import static org.opencarers.rules.Example.SICK_WEEKS;
import static org.opencarers.rules.Example.WEEKS;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sums and differences of numbers. */
class LinearTermTest {

    @Test
    void it_holds_its_facts_in_the_order_of_writing_with_their_signs() {
        LinearTerm term = LinearTerm.of(WEEKS).minus(SICK_WEEKS).plus(AGE);
        assertThat(term.coefficients()).containsExactly(entry(WEEKS, 1), entry(SICK_WEEKS, -1), entry(AGE, 1));
        assertThat(term.facts()).isEqualTo(List.of(WEEKS, SICK_WEEKS, AGE));
        assertThat(term).hasToString("{thing.weeks=1, thing.sick-weeks=-1, thing.age=1}");
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
                .withMessage("a term holds at most 3 different facts; cannot add thing.weeks to {thing.weeks=1}");
    }

    @Test
    void three_facts_are_the_most() {
        LinearTerm three = LinearTerm.of(WEEKS).plus(SICK_WEEKS).plus(AGE);
        assertThatIllegalArgumentException().isThrownBy(() -> three.plus(HOURS));
    }
}
