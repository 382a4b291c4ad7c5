package org.opencarers.core.consent;

/** Where the record of a consent comes from (the confidentiality specification, section 2.4). */
public enum ConsentProvenance {
    /** The record of the organisation that is asked. */
    OWN_RECORD,
    /** Another system, and nobody has confirmed it since. */
    IMPORTED_UNVERIFIED
}
