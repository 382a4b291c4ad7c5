package org.opencarers.conformance.generate;

/** The answers of generated choice facts. */
public enum Tenure {
    /** Owns the home. */
    OWNER,
    /** Rents the home. */
    TENANT,
    /** Lives in somebody's home. */
    LODGER,
    /** Has no home. */
    HOMELESS
}
