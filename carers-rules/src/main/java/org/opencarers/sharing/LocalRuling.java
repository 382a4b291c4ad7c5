package org.opencarers.sharing;

import org.opencarers.rules.Outcome;

/** What local rules say to an item that the national rules would tell. There is no constant that would tell more. */
public enum LocalRuling implements Outcome {
    /** Nothing local stands against it. */
    STANDS("what the national rules say stands"),
    /** A person decides. */
    REFER("the Trust's own rule hands it to a person"),
    /** It is not told. */
    WITHHOLD("the Trust's own rule keeps it back");

    private final String meaning;

    LocalRuling(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
