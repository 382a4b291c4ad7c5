package org.opencarers.core.consent;

/** Whether somebody could decide when they decided (the confidentiality specification, section 2.4). */
public enum CapacityWhenMade {
    /** The person had the capacity to make this decision. */
    HAD_CAPACITY,
    /** The person lacked it. */
    LACKED_CAPACITY,
    /** There is doubt whether the person had it. */
    DOUBTFUL
}
