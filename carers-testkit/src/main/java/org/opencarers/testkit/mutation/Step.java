package org.opencarers.testkit.mutation;

import java.math.BigDecimal;
import org.opencarers.rules.LinearTerm;

/** By how much a limit moves. */
final class Step {

    /** A penny, or as small a part of an hour as anybody writes down. */
    static final BigDecimal SMALLEST = new BigDecimal("0.01");

    private Step() {}

    /** The smallest difference between two answers, but no less than a hundredth. */
    static BigDecimal of(LinearTerm term) {
        return term.facts().get(0).step().max(SMALLEST);
    }
}
