package org.opencarers.core.caring;

/** What the carer is to the person cared for: read each as "the carer is that person's …". */
public enum Relationship {
    /** Husband, wife, civil partner or partner. */
    SPOUSE_OR_PARTNER,
    /** Father or mother. */
    PARENT,
    /** Son or daughter. */
    CHILD,
    /** Brother or sister. */
    SIBLING,
    /** Grandfather or grandmother. */
    GRANDPARENT,
    /** Grandson or granddaughter. */
    GRANDCHILD,
    /** A relative of another kind. */
    OTHER_RELATIVE,
    /** Friend. */
    FRIEND,
    /** Neighbour. */
    NEIGHBOUR,
    /** Something else. */
    OTHER
}
