package org.opencarers.core.consent;

/** What somebody decided about telling (the confidentiality specification, section 2.4). */
public enum ConsentDecision {
    /** The items may be told to the recipient, for the purposes named. */
    PERMIT,
    /** The items may not be told to the recipient, whatever the purpose. */
    REFUSE
}
