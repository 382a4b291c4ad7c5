package org.opencarers.core.registers;

/** What kind of organisation keeps a register of carers. */
public enum RegisterKind {
    /** A general practice. */
    GENERAL_PRACTICE,
    /** An NHS trust. */
    TRUST,
    /** A local authority. */
    COUNCIL,
    /** An organisation that supports carers, on its own account or under contract. */
    PROVIDER
}
