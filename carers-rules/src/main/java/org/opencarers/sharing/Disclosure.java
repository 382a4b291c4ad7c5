package org.opencarers.sharing;

import org.opencarers.rules.Outcome;

/**
 * What may be done with one item that somebody asks about.
 *
 * <p>There is no fourth answer: an unknown leads to {@link #WITHHOLD} or {@link #REFER}, never to {@link #SHARE}.
 */
public enum Disclosure implements Outcome {
    /** It may be told now, subject to the obligations. */
    SHARE("it may be told now, subject to the obligations", 0),
    /** It may not be told now; what may be done instead is in the obligations. */
    WITHHOLD("it may not be told now; the obligations say what may be done instead", 2),
    /** The program does not tell it; a named role decides. Never a lock: a person may act at once. */
    REFER("it is not told by the program and goes to a named role, who may act at once", 1);

    private final String meaning;
    private final int strictness;

    Disclosure(String meaning, int strictness) {
        this.meaning = meaning;
        this.strictness = strictness;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * Whether this releases less than another: {@link #WITHHOLD} less than {@link #REFER}, and that less than
     * {@link #SHARE}. The order of strictness is not the order of display. False for the same outcome.
     */
    public boolean isStricterThan(Disclosure other) {
        return strictness > other.strictness;
    }
}
