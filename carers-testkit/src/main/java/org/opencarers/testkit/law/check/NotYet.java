package org.opencarers.testkit.law.check;

import org.opencarers.testkit.law.Effort;
import org.opencarers.testkit.law.Law;
import org.opencarers.testkit.law.LawResult;
import org.opencarers.testkit.law.LawText;
import org.opencarers.testkit.law.Subject;

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
