package org.opencarers.core.organisations;

import org.opencarers.core.text.Titled;

/** A function of a local authority that might be handed to another body. */
public enum DelegatedFunction implements Titled {
    /** Assessing carers. */
    CARERS_ASSESSMENT("assessing carers"),
    /** Assessing adults' needs for care. */
    NEEDS_ASSESSMENT("assessing adults' needs for care"),
    /** Planning support. */
    SUPPORT_PLANNING("planning support"),
    /** Making direct payments. */
    DIRECT_PAYMENTS("making direct payments"),
    /** Promoting the integration of care with health services. */
    INTEGRATION("promoting the integration of care with health services"),
    /** Co-operating with other bodies. */
    CO_OPERATION("co-operating with other bodies"),
    /** Enquiring into abuse and neglect. */
    SAFEGUARDING_ENQUIRY("enquiring into abuse and neglect"),
    /** Deciding whether and what to charge. */
    CHARGING_DECISION("deciding whether and what to charge");

    private final String title;

    DelegatedFunction(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
