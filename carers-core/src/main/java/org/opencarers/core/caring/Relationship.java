package org.opencarers.core.caring;

import org.opencarers.core.text.Titled;

/** What the carer is to the person cared for: read each as "the carer is that person's …". */
public enum Relationship implements Titled {
    /** Husband, wife, civil partner or partner. */
    SPOUSE_OR_PARTNER("a spouse or partner"),
    /** Father or mother. */
    PARENT("a parent"),
    /** Son or daughter. */
    CHILD("a child"),
    /** Brother or sister. */
    SIBLING("a brother or sister"),
    /** Grandfather or grandmother. */
    GRANDPARENT("a grandparent"),
    /** Grandson or granddaughter. */
    GRANDCHILD("a grandchild"),
    /** A relative of another kind. */
    OTHER_RELATIVE("another relative"),
    /** Friend. */
    FRIEND("a friend"),
    /** Neighbour. */
    NEIGHBOUR("a neighbour"),
    /** Something else. */
    OTHER("something else");

    private final String title;

    Relationship(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
