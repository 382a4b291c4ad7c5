package org.opencarers.core.contact;

import org.opencarers.core.text.Titled;

/** One of the four nations of the United Kingdom. */
public enum Nation implements Titled {
    /** England. */
    ENGLAND("England"),
    /** Wales. */
    WALES("Wales"),
    /** Scotland. */
    SCOTLAND("Scotland"),
    /** Northern Ireland. */
    NORTHERN_IRELAND("Northern Ireland");

    private final String title;

    Nation(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
