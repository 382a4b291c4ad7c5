package org.opencarers.rules.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.WET;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Example.Colour;

/** How many nodes a diagram has. */
class ReachTest {

    private static final Space SPACE = Space.of(
            List.of(
                    new Atom.OneOf(WET, Set.of(true)),
                    new Atom.OneOf(COLOUR, Set.of(Colour.RED)),
                    new Atom.OneOf(PLACE, Set.of("A11"))),
            List.of(),
            Known.NOTHING);

    private final Store store = new Store(2, 10);
    private final int bottom = store.node(2, new int[] {0, 1});
    private final int left = store.node(1, new int[] {bottom, 0});
    private final int right = store.node(1, new int[] {1, bottom});
    private final int top = store.node(0, new int[] {left, right});

    private int nodes(int diagram) {
        return new Reach(store, SPACE).from(diagram);
    }

    @Test
    void a_node_that_is_reached_twice_counts_once() {
        assertThat(nodes(top)).isEqualTo(4);
    }

    @Test
    void only_what_lies_below_is_counted() {
        assertThat(nodes(left)).isEqualTo(2);
        assertThat(nodes(right)).isEqualTo(2);
        assertThat(nodes(bottom)).isEqualTo(1);
    }

    @Test
    void a_leaf_is_no_node() {
        assertThat(nodes(Store.NO)).isZero();
        assertThat(nodes(Store.YES)).isZero();
    }
}
