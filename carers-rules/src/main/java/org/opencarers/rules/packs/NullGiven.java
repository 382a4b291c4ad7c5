package org.opencarers.rules.packs;

import org.jspecify.annotations.Nullable;

/** A pack gave null. What its own code throws when it meets null itself is something else, and no fault of what it gave. */
final class NullGiven extends NullPointerException {

    private static final long serialVersionUID = 1L;

    private NullGiven(String message) {
        super(message);
    }

    /** What a pack gave, which must not be null. */
    static <T> T unless(@Nullable T given, String otherwise) {
        if (given == null) {
            throw new NullGiven(otherwise);
        }
        return given;
    }
}
