package org.opencarers.rules;

/** Which way a policy must never err when something is unknown or goes wrong. */
public enum SafeSide {
    /** An entitlement, a duty or a service: never refused because of an unknown or an error. */
    NEVER_REFUSE,
    /** Disclosure of information: never given because of an unknown or an error. */
    NEVER_DISCLOSE
}
