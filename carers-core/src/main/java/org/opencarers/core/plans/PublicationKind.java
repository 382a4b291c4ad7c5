package org.opencarers.core.plans;

/** What kind of text an organisation publishes about carers. */
public enum PublicationKind {
    /** What an organisation promises to carers. */
    CHARTER,
    /** What it wants to achieve, over years. */
    STRATEGY,
    /** How its staff are to act. */
    POLICY,
    /** A short text for carers or patients. */
    LEAFLET,
    /** A text that appears again and again. */
    NEWSLETTER,
    /** Texts for carers put together. */
    INFORMATION_PACK,
    /** Whom it calls a carer. */
    DEFINITION
}
