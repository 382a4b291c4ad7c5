package org.opencarers.core.organisations;

/** A function of a local authority that might be handed to another body. */
public enum DelegatedFunction {
    /** Assessing carers. */
    CARERS_ASSESSMENT,
    /** Assessing adults' needs for care. */
    NEEDS_ASSESSMENT,
    /** Planning support. */
    SUPPORT_PLANNING,
    /** Making direct payments. */
    DIRECT_PAYMENTS,
    /** Promoting the integration of care with health services. */
    INTEGRATION,
    /** Co-operating with other bodies. */
    CO_OPERATION,
    /** Enquiring into abuse and neglect. */
    SAFEGUARDING_ENQUIRY,
    /** Deciding whether and what to charge. */
    CHARGING_DECISION
}
