package org.opencarers.core.contact;

import org.opencarers.core.text.Titled;

/** An area that a local policy asks about and that no code of an authority or district tells. */
public enum LocalArea implements Titled {
    /** The town of Sittingbourne or the Isle of Sheppey, both in the district of Swale in Kent. */
    SITTINGBOURNE_OR_SHEPPEY("Sittingbourne or Sheppey"),
    /** The area of NHS West Kent, a primary care trust until 2013. */
    NHS_WEST_KENT("NHS West Kent");

    private final String title;

    LocalArea(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
