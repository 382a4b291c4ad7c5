package org.opencarers.rules;

/** Who can best answer a question. */
public enum Informant {
    /** The carer. */
    CARER,
    /** The person cared for. */
    CARED_FOR,
    /** A health or social care professional. */
    PROFESSIONAL,
    /** The local authority or another public body. */
    AUTHORITY
}
