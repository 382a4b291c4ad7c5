package org.opencarers.core.organisations;

/** Who manages a hospital. */
public enum HospitalManager {
    /** An NHS trust. */
    NHS_TRUST,
    /** An NHS foundation trust. */
    NHS_FOUNDATION_TRUST,
    /** Anybody else, such as a private hospital. */
    OTHER
}
