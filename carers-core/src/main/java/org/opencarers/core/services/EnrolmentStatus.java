package org.opencarers.core.services;

import org.opencarers.core.text.Titled;

/** How an enrolment stands. */
public enum EnrolmentStatus implements Titled {
    /** Waiting for a place, and holding none. */
    WAITING("waiting for a place", false),
    /** Has a place. */
    ENROLLED("has a place", true),
    /** Has taken the whole course. */
    COMPLETED("has completed the course", true),
    /** Had a place and did not come; the place is not free again. */
    DID_NOT_ATTEND("did not attend", true),
    /** Has given the place up, and holds none. */
    WITHDRAWN("has withdrawn", false);

    private final String title;
    private final boolean holdingPlace;

    EnrolmentStatus(String title, boolean holdingPlace) {
        this.title = title;
        this.holdingPlace = holdingPlace;
    }

    /**
     * Whether such an enrolment takes one of the places of the course.
     *
     * @return whether it does
     */
    public boolean holdsPlace() {
        return holdingPlace;
    }

    @Override
    public String title() {
        return title;
    }
}
