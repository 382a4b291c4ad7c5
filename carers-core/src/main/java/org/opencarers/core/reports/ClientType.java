package org.opencarers.core.reports;

import org.opencarers.core.text.Titled;

/** Whom an event of Client Level Data is about. */
public enum ClientType implements Titled {
    /** Somebody who gets care or asks for it. */
    SERVICE_USER("Service User"),
    /** A carer. */
    CARER("Carer"),
    /** A carer who is known only through the person cared for. */
    CARER_KNOWN_BY_ASSOCIATION("Carer known by association");

    private final String title;

    ClientType(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
