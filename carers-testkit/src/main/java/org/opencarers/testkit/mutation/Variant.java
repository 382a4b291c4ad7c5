package org.opencarers.testkit.mutation;

import org.opencarers.rules.Condition;

/**
 * What may stand in the place of a condition.
 *
 * @param kind what the change does
 * @param condition the other condition
 * @param instead what now stands there, in words
 */
record Variant(Kind kind, Condition condition, String instead) {

    static Variant of(Kind kind, Condition condition) {
        return new Variant(kind, condition, condition.sentence());
    }
}
