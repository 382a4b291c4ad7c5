package org.opencarers.rules.packs;

import org.opencarers.core.text.Titled;

/** How a pack came into the program. */
public enum PackSource implements Titled {
    /** It comes with this library. */
    LIBRARY("comes with this library"),
    /** It was found on the class path or the module path of the program. */
    PATH("on the path of the program"),
    /** It was found in a directory of plug-ins. */
    PLUG_IN("a plug-in"),
    /** The program made it, and handed it over. */
    PROGRAM("made by the program");

    private final String title;

    PackSource(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
