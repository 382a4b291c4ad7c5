package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.SPOTS;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Colour;
import org.opencarers.rules.SetFact;

/** Several counts that go on together. */
class TallyTest {

    private static Atom.Counts atLeast(int count, Colour... members) {
        return new Atom.Counts(Set.<SetFact<?>>of(SPOTS), Set.of(members), count);
    }

    private static BitSet atoms(int... numbers) {
        BitSet atoms = new BitSet();
        for (int number : numbers) {
            atoms.set(number);
        }
        return atoms;
    }

    @Test
    void each_count_comes_as_far_as_it_is_counted_and_no_further_than_is_asked() {
        Tally tally = new Tally(List.of(atLeast(2, Colour.RED, Colour.GREEN), atLeast(1, Colour.RED)));

        Tally.State once = tally.add(tally.start(), atoms(0, 1));
        Tally.State twice = tally.add(once, atoms(0));

        assertThat(tally.reached(tally.start())).isEqualTo(atoms());
        assertThat(tally.reached(once)).isEqualTo(atoms(1));
        assertThat(tally.reached(twice)).isEqualTo(atoms(0, 1));
        assertThat(tally.add(twice, atoms(0, 1))).as("enough is enough").isEqualTo(twice);
    }

    @Test
    void atoms_that_count_the_same_members_share_a_count() {
        Tally tally = new Tally(List.of(atLeast(1, Colour.RED, Colour.GREEN), atLeast(2, Colour.RED, Colour.GREEN)));

        Tally.State once = tally.add(tally.start(), atoms(0, 1));

        assertThat(tally.reached(once)).isEqualTo(atoms(0));
        assertThat(tally.reached(tally.add(once, atoms(0, 1)))).isEqualTo(atoms(0, 1));
    }

    @Test
    void states_that_came_the_same_way_in_another_order_are_equal() {
        Tally tally = new Tally(List.of(atLeast(2, Colour.RED), atLeast(2, Colour.GREEN)));

        Tally.State one = tally.add(tally.add(tally.start(), atoms(0)), atoms(1));
        Tally.State other = tally.add(tally.add(tally.start(), atoms(1)), atoms(0));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(tally.start());
    }
}
