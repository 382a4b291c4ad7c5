package org.opencarers.rules.packs;

import java.util.Optional;
import org.opencarers.core.text.Printable;

/**
 * Where a provider was found.
 *
 * @param where the jar, directory or module, for people
 * @param jar the jar, where it is one
 * @param source how it came into the program
 */
record Origin(String where, Optional<PackJar> jar, PackSource source) {

    /** Keeps where it is so that it can be shown: a file may have any name. */
    Origin {
        where = Printable.text(where);
    }

    /** A pack that a program hands over itself. */
    static Origin program(Object pack) {
        return new Origin("made by this program: " + pack.getClass().getName(), Optional.empty(), PackSource.PROGRAM);
    }

    /** Whether it lay in a directory of plug-ins: what a program was built with never gives way to it. */
    boolean isPlugIn() {
        return source == PackSource.PLUG_IN;
    }
}
