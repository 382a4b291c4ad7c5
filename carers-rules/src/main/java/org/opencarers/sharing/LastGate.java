package org.opencarers.sharing;

import org.opencarers.rules.Outcome;

/** What closes an item that the gates before would share. */
enum LastGate implements Outcome {
    /** Somebody hears who may not be told. */
    OVERHEARD("somebody hears who may not be told"),
    /** It is too much for a child. */
    TOO_YOUNG("a person looks at it, because the recipient is a child and the item is sensitive"),
    /** Something is unknown on which a share must not rest. */
    UNKNOWN("something is unknown on which a share must not rest"),
    /** Nothing does. */
    OPEN("nothing closes it");

    private final String meaning;

    LastGate(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
