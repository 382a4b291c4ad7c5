package org.opencarers.sharing;

/** How fast a referral goes to the role that decides. */
public enum Route {
    /** In the ordinary course of work. */
    ROUTINE("in the ordinary course of work"),
    /** At once; the person on the spot can act now and record it after. */
    URGENT("at once: you can act now and record it after");

    private final String meaning;

    Route(String meaning) {
        this.meaning = meaning;
    }

    /** What the route asks of staff, in plain words, as it stands within a sentence. */
    public String meaning() {
        return meaning;
    }
}
