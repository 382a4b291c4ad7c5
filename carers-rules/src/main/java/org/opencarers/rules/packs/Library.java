package org.opencarers.rules.packs;

import java.util.List;
import java.util.regex.Pattern;
import org.opencarers.rules.PolicyPack;

/** What belongs to this library, told by the names of packages. */
final class Library {

    private static final List<String> PACKAGES =
            List.of("conformance", "core", "law", "rules", "schedules", "sharing", "testkit");
    private static final List<String> LAW = List.of("org.opencarers.law.", "org.opencarers.sharing.");
    private static final Pattern OF_A_RELEASE = Pattern.compile("META-INF/versions/[0-9]+/");

    private Library() {}

    /** Whether an entry of a jar is a class of this library, for whichever release of Java. */
    static boolean holds(String entry) {
        String file = OF_A_RELEASE.matcher(entry).replaceFirst("");
        return file.endsWith(".class")
                && PACKAGES.stream().anyMatch(name -> file.startsWith("org/opencarers/" + name + "/"));
    }

    /** Whether a pack is of the law that comes with this library. */
    static boolean holdsLaw(Class<?> pack) {
        return pack.getClassLoader() == PolicyPack.class.getClassLoader()
                && LAW.stream().anyMatch(pack.getName()::startsWith);
    }
}
