package org.opencarers.rules;

import java.time.LocalDate;

/** How one day lies to another. */
public enum DateOrder {
    /** Before it. */
    EARLIER,
    /** The same day. */
    SAME,
    /** After it. */
    LATER;

    /** How the first day lies to the second. */
    public static DateOrder between(LocalDate day, LocalDate other) {
        if (day.isEqual(other)) {
            return SAME;
        }
        return day.isBefore(other) ? EARLIER : LATER;
    }
}
