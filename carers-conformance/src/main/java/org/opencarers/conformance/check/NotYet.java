package org.opencarers.conformance.check;

import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;

/**
 * A law that cannot be examined yet, and says so for every pack.
 *
 * @param text the law in words
 * @param reason why it cannot be examined
 */
public record NotYet(LawText text, String reason) implements Law {

    @Override
    public LawResult check(Subject subject, Effort effort) {
        return LawResult.untested(this, reason);
    }
}
