package org.opencarers.core.sharing;

/**
 * The risk that the recipient is to the patient (the confidentiality specification, section 2.4).
 *
 * <p>Any but the first refers everything personal, whatever the consent.
 */
public enum RiskFromRecipient {
    /** None. */
    NONE,
    /** The recipient is suspected of coercing the patient. */
    SUSPECTED_COERCION,
    /** The recipient is said to abuse the patient. */
    ALLEGED_ABUSE,
    /** Domestic abuse of the patient by the recipient is known. */
    DOMESTIC_ABUSE_KNOWN,
    /** A safeguarding enquiry about the recipient is open. */
    SAFEGUARDING_ENQUIRY_OPEN
}
