package org.opencarers.core.people;

import org.opencarers.core.text.Titled;

/** Where an adult who needs care lives, as seen from the area of one local authority. */
public enum Residence implements Titled {
    /** Ordinarily resident in the authority's area. */
    ORDINARILY_RESIDENT("is ordinarily resident in the authority's area"),
    /** Present in the area, but of no settled residence anywhere. */
    PRESENT_NO_SETTLED_RESIDENCE("is present in the area but of no settled residence"),
    /** In the area of another authority. */
    ELSEWHERE("lives in another authority's area");

    private final String title;

    Residence(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
