package org.opencarers.core.consent;

/** What a lasting power of attorney is about (the confidentiality specification, section 2.2). */
public enum PowerOfAttorneyType {
    /** Health and welfare. */
    HEALTH_AND_WELFARE,
    /** Property and financial affairs. */
    PROPERTY_AND_AFFAIRS
}
