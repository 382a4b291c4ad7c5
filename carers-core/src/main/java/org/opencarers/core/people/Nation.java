package org.opencarers.core.people;

/** One of the four nations of the United Kingdom. */
public enum Nation {
    /** England. */
    ENGLAND,
    /** Wales. */
    WALES,
    /** Scotland. */
    SCOTLAND,
    /** Northern Ireland. */
    NORTHERN_IRELAND
}
