package org.opencarers.rules.decision;

import java.util.Optional;

/** Whether something holds, as far as the known facts settle it. */
public enum Verdict {
    /** It holds, however the unknown facts are filled in. */
    TRUE("✓"),
    /** It does not hold, however the unknown facts are filled in. */
    FALSE("✗"),
    /** It depends on facts that are unknown. */
    UNKNOWN("?");

    private final String mark;

    Verdict(String mark) {
        this.mark = mark;
    }

    /** The sign that stands for the verdict in a text. */
    public String mark() {
        return mark;
    }

    static Verdict of(Optional<Boolean> settled) {
        return settled.map(holds -> holds ? TRUE : FALSE).orElse(UNKNOWN);
    }
}
