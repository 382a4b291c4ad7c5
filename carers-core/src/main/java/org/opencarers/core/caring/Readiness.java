package org.opencarers.core.caring;

/** Whether somebody is willing, or able, to go on caring. */
public enum Readiness {
    /** Yes, as now. */
    YES,
    /** Yes, but not as much, not for all of it, or not without help. */
    IN_PART,
    /** No. */
    NO
}
