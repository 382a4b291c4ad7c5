package org.opencarers.core.people;

/** Where an adult who needs care lives, as seen from the area of one local authority. */
public enum Residence {
    /** Ordinarily resident in the authority's area. */
    ORDINARILY_RESIDENT,
    /** Present in the area, but of no settled residence anywhere. */
    PRESENT_NO_SETTLED_RESIDENCE,
    /** In the area of another authority. */
    ELSEWHERE
}
