package org.opencarers.conformance.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.opencarers.rules.Fact;

/**
 * Every way of filling in the unknown facts with the values to try, in a fixed order.
 *
 * <p>The order is that of an odometer whose first wheel turns fastest: filling-in number {@code i} gives fact {@code f} its
 * value number {@code i / stride(f) % values(f)}.
 */
final class Fillings {

    private final Map<Fact<?>, Object> known;
    private final List<Fact<?>> unknown;
    private final List<List<?>> values = new ArrayList<>();
    private final int count;

    Fillings(Map<Fact<?>, Object> known, List<Fact<?>> unknown, Representatives representatives) {
        this.known = known;
        this.unknown = unknown;
        long product = 1;
        for (Fact<?> fact : unknown) {
            values.add(representatives.valuesOf(fact));
            product *= values.get(values.size() - 1).size();
            if (product > ReferenceInterpreter.MOST_FILLINGS) {
                throw new NoReferenceAnswerException(
                        NoReferenceAnswerException.Reason.TOO_MANY_FILLINGS,
                        "the unknown facts " + unknown + " have more than " + ReferenceInterpreter.MOST_FILLINGS
                                + " fillings-in");
            }
        }
        count = (int) product;
    }

    /** How many there are, those that break a constraint included. */
    int count() {
        return count;
    }

    /** The unknown facts, that of the fastest wheel first. */
    List<Fact<?>> unknown() {
        return unknown;
    }

    /** How many values are tried for the unknown fact at a place. */
    int valuesAt(int place) {
        return values.get(place).size();
    }

    /** Shows every filling-in, in order; the map is the same one each time. */
    void forEach(Consumer<Map<Fact<?>, Object>> visitor) {
        Map<Fact<?>, Object> answers = new HashMap<>(known);
        int[] wheels = new int[unknown.size()];
        for (int place = 0; place < wheels.length; place++) {
            answers.put(unknown.get(place), values.get(place).get(0));
        }
        for (int number = 0; number < count; number++) {
            visitor.accept(answers);
            boolean carry = true;
            for (int place = 0; carry && place < wheels.length; place++) {
                wheels[place] = (wheels[place] + 1) % valuesAt(place);
                answers.put(unknown.get(place), values.get(place).get(wheels[place]));
                carry = wheels[place] == 0;
            }
        }
    }
}
