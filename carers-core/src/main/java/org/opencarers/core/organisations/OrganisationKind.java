package org.opencarers.core.organisations;

/** What kind of organisation deals with carers. */
public enum OrganisationKind {
    /** An NHS trust or foundation trust. */
    NHS_TRUST,
    /** Another body of the NHS, such as an integrated care board or, before 2013, a primary care trust. */
    NHS_BODY,
    /** A general practice. */
    GENERAL_PRACTICE,
    /** A local authority. */
    LOCAL_AUTHORITY,
    /** A charity or another voluntary organisation. */
    VOLUNTARY,
    /** Somebody who provides care for payment. */
    CARE_PROVIDER,
    /** An employer, in that part only. */
    EMPLOYER,
    /** Anything else. */
    OTHER
}
