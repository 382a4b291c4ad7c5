package org.opencarers.core.reports;

import org.opencarers.core.text.Titled;

/** What kind of event Client Level Data records. */
public enum CareEventType implements Titled {
    /** Somebody asked for support. */
    REQUEST("Request"),
    /** Needs were assessed. */
    ASSESSMENT("Assessment"),
    /** Support was given. */
    SERVICE("Service"),
    /** Support was looked at again. */
    REVIEW("Review");

    private final String title;

    CareEventType(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
