package org.opencarers.core.consent;

/** Whether somebody decided freely (the confidentiality specification, section 2.4). */
public enum Voluntariness {
    /** Freely. */
    YES,
    /** Not freely. */
    NO,
    /** There is doubt, such as a sign of pressure. */
    DOUBTFUL
}
