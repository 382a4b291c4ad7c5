package org.opencarers.core.plans;

/** How far something is met, by the colours of traffic lights. */
public enum Rating {
    /** Not met, or hardly. */
    RED,
    /** Met in part. */
    AMBER,
    /** Met. */
    GREEN
}
