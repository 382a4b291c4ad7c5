package org.opencarers.core.consent;

/** How attorneys are appointed to act (the confidentiality specification, section 2.2). */
public enum AttorneyAppointment {
    /** One attorney alone. */
    SOLE,
    /** Several, who act only together. */
    JOINTLY,
    /** Several, each of whom may act alone. */
    JOINTLY_AND_SEVERALLY
}
