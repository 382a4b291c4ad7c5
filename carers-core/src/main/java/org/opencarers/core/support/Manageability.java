package org.opencarers.core.support;

/** Whether a direct payment can be managed. */
public enum Manageability {
    /** Yes, by the person alone. */
    ALONE,
    /** Yes, with whatever help the person can get. */
    WITH_HELP,
    /** No, not even with help. */
    NO
}
