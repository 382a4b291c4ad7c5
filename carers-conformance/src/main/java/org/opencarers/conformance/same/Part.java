package org.opencarers.conformance.same;

import java.util.Optional;
import org.opencarers.conformance.Breach;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;

/**
 * What one part of the examination of a law found.
 *
 * @param told what was tried, in words; empty when nothing was
 * @param cases how many cases were tried
 * @param broken the case in which the law does not hold
 */
record Part(String told, long cases, Optional<Counterexample> broken) {

    static Part nothing() {
        return held("", 0);
    }

    static Part held(String told, long cases) {
        return new Part(told, cases, Optional.empty());
    }

    static Part broken(long cases, Counterexample example) {
        return new Part("", cases, Optional.of(example));
    }

    static Part broken(long cases, String where, String expected, String got, Effort effort) {
        Breach breach = new Breach(expected, got);
        return broken(cases, new Counterexample(Optional.empty(), where, breach, effort.seed(), effort.seed()));
    }
}
