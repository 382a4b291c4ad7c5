package org.opencarers.rules.decision;

import java.math.BigDecimal;
import org.opencarers.rules.Per;

/**
 * What an outcome awards.
 *
 * @param amount pounds, with exactly two decimals
 * @param per how often it is paid
 */
public record AwardedAmount(BigDecimal amount, Per per) {

    /** The amount with its period, in words. */
    public String text() {
        return "£" + amount.toPlainString() + " " + per.words();
    }
}
