package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;

/** Where variables move to, worked out by hand: each to the mean of the centres of the formulas that mention it. */
class OrderingTest {

    @Test
    void variables_that_are_mentioned_together_move_together() {
        // The centres are 1 and 2, so 0 and 2 come before 1 and 3.
        assertThat(order(4, formula(0, 2), formula(1, 3))).containsExactly(0, 2, 1, 3);
    }

    @Test
    void a_variable_that_is_mentioned_alone_stays_between_those_that_move() {
        // 0 and 3 both move to 1.5, between 1 and 2.
        assertThat(order(4, formula(0, 3), formula(1), formula(2))).containsExactly(1, 0, 3, 2);
    }

    @Test
    void a_move_that_brings_no_formula_closer_together_is_not_made() {
        // The means are 0.92, 1.11, 1.5 and 1.33; with 3 before 2 the formulas would span 5 places, as they do now.
        assertThat(order(4, formula(0, 1), formula(1, 2), formula(0, 1, 3))).containsExactly(0, 1, 2, 3);
    }

    private static List<Integer> order(int variables, Formula... formulas) {
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < variables; i++) {
            atoms.add(atom(i));
        }
        return Ordering.of(Space.of(atoms, List.of(), Known.NOTHING), List.of(formulas));
    }

    private static Formula formula(int... variables) {
        return Formula.any(Arrays.stream(variables)
                .<Formula>mapToObj(variable -> new Formula.Ask(atom(variable)))
                .toList());
    }

    private static Atom atom(int variable) {
        return new Atom.OneOf(
                Fact.of("thing.part" + variable, "Is it there?", Informant.CARER)
                        .yesOrNo("it is there", "it is not there"),
                Set.of(true));
    }
}
