package org.opencarers.conformance;

/** What a broken law means for the pack. */
public enum Severity {
    /** The pack must not be used. */
    BLOCKS,
    /** Somebody should look at it. */
    WARNS
}
