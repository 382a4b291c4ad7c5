package org.opencarers.sharing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.rules.Fact;

/**
 * Where the answer to a fact stands in a row of answers.
 *
 * @param index the place of the fact among the facts of sharing, from 0
 * @param <T> what answers it
 */
record FactPlace<T>(int index) {

    /** The facts of sharing, in the order of their places. */
    static final List<Fact<?>> FACTS = List.of(SharingFacts.all());

    // Facts are constants, and each is there once: looking for the very same one spares comparing ids.
    private static final Map<Fact<?>, FactPlace<?>> PLACES = new IdentityHashMap<>();

    static {
        for (int index = 0; index < FACTS.size(); index++) {
            PLACES.put(FACTS.get(index), new FactPlace<>(index));
        }
    }

    /** The place of a fact of which each item has an answer of its own. */
    static <T> FactPlace<T> ofItem(Fact<T> fact) {
        if (Stage.of(fact) != Stage.ITEM) {
            throw new IllegalArgumentException(fact.id() + " is the same for all items of a kind");
        }
        return of(fact);
    }

    /** The place of a fact. */
    @SuppressWarnings("unchecked")
    static <T> FactPlace<T> of(Fact<T> fact) {
        FactPlace<?> place = PLACES.get(fact);
        if (place == null) {
            throw new IllegalArgumentException(fact.id() + " is no fact of sharing");
        }
        return (FactPlace<T>) place;
    }
}
