package org.opencarers.rules.packs;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The source of one class of an invented council, which is compiled when a test runs.
 *
 * @param type the name of the class, in the package {@code council}
 * @param text the source
 */
record CouncilSource(String type, String text) {

    private static final String IMPORTS = Stream.of(
                    "java.math.BigDecimal",
                    "java.util.*",
                    "org.opencarers.core.contact.Nation",
                    "org.opencarers.rules.*")
            .map(name -> "import " + name + ";\n")
            .collect(joining("", "package council;\n", ""));

    /** A class as it is written, with all that a pack needs imported. */
    static CouncilSource of(String type, String text) {
        return new CouncilSource(type, IMPORTS + text);
    }

    /** A pack of a class's name in small letters, which contributes something. */
    static CouncilSource pack(String type, String contributing) {
        return pack(type, "", "", contributing);
    }

    /**
     * A pack.
     *
     * @param described more of its description, each part after a comma
     * @param members more members of the class
     * @param contributing the body of {@code contribute}
     */
    static CouncilSource pack(String type, String described, String members, String contributing) {
        return of(
                type,
                description(type, "id = \"" + type.toLowerCase(Locale.ROOT) + "\", level = 1" + described)
                        + "public class " + type + " implements PolicyPack {\n" + members
                        + "\npublic void contribute(Contributions contributions) {\n" + contributing + "\n}\n}\n");
    }

    /** The description of a pack, of which a part is given. */
    static String description(String type, String parts) {
        return "@PackDescription(version = \"1.0.0\", authority = \"Council of " + type
                + " (invented)\", nations = Nation.ENGLAND, " + parts + ")\n";
    }

    /** The name of the class with its package. */
    String name() {
        return "council." + type;
    }
}
