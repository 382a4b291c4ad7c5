package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nodes are kept once, and no more of them than the budget allows. */
class StoreTest {

    private static int yesOrNo(Store store, int variable) {
        return store.node(variable, new int[] {Store.NO, Store.YES});
    }

    @Test
    void equal_nodes_are_one_and_a_question_without_consequence_is_none() {
        Store store = new Store(2, 10);
        int first = yesOrNo(store, 0);
        int second = yesOrNo(store, 1);
        assertThat(second).isNotEqualTo(first);
        assertThat(yesOrNo(store, 0)).isEqualTo(first);
        assertThat(store.node(0, new int[] {second, second})).isEqualTo(second);
        assertThat(store.size()).isEqualTo(2);
    }

    @Test
    void as_many_nodes_as_the_budget_are_allowed_and_one_more_is_not() {
        Store store = new Store(2, 2);
        yesOrNo(store, 0);
        yesOrNo(store, 1);
        assertThat(yesOrNo(store, 0)).as("one that is there already").isEqualTo(2);
        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> yesOrNo(store, 2))
                .withMessage("nodes exceed the budget of 2");
    }

    @Test
    void twenty_steps_for_each_node_of_the_budget_are_allowed_and_one_more_is_not() {
        // All 20 nodes that lead from one variable to two different ones of 5 leaves: choosing among them makes no
        // other.
        Store store = new Store(5, 20);
        List<Integer> diagrams = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        for (int low = 0; low < 5; low++) {
            for (int high = 0; high < 5; high++) {
                if (low != high) {
                    diagrams.add(store.node(0, new int[] {low, high}));
                }
            }
        }
        int asked = yesOrNo(store, 0);
        List<int[]> pairs = new ArrayList<>();
        diagrams.forEach(yes ->
                diagrams.stream().filter(no -> !no.equals(yes)).forEach(no -> pairs.add(new int[] {yes, no})));
        assertThat(pairs).hasSizeGreaterThan(400);
        pairs.subList(0, 400).forEach(pair -> store.choose(asked, pair[0], pair[1]));
        assertThatExceptionOfType(OverBudget.class)
                .isThrownBy(() -> store.choose(asked, pairs.get(400)[0], pairs.get(400)[1]))
                .withMessage("steps exceed the budget of 400");
    }

    @Test
    void what_is_selected_never_asks_the_selecting_variable_again() {
        Store store = new Store(2, 100);
        int second = store.node(0, new int[] {Store.NO, Store.YES});
        int first = store.node(0, new int[] {Store.YES, Store.NO});

        assertThat(store.select(0, new int[] {second, second})).isEqualTo(second);
        assertThat(store.select(0, new int[] {second, first})).isEqualTo(Store.NO);
        assertThat(store.select(0, new int[] {first, second})).isEqualTo(Store.YES);
    }
}
