package org.opencarers.docs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the source of an enumeration says of each of its constants: the Javadoc, which is not there at run time. */
final class ConstantsInSource {

    private static final String JAVADOC = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s+";
    private static final Pattern CONSTANT = Pattern.compile(JAVADOC + "([A-Z][A-Z0-9_]*)\\b(?! *=)", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile(JAVADOC + "[A-Z][A-Z0-9_]*\\(\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern MARK_UP = Pattern.compile("\\{@(?:code|link) #?([^}]*)}");

    private ConstantsInSource() {}

    /**
     * The words beside the constants of an enumeration, by their names.
     *
     * @param folder the folder of its package, from the root of the repository
     * @throws AssertionError when a constant has none
     */
    static Map<String, String> words(String folder, Class<? extends Enum<?>> type) {
        String source = Documents.text(Documents.named(folder + "/" + type.getSimpleName() + ".java"));
        Map<String, String> found = all(source);
        Map<String, String> words = new LinkedHashMap<>();
        for (String name : names(type)) {
            String said = found.get(name);
            if (said == null) {
                throw new AssertionError(type.getName() + "." + name + " has no Javadoc that can be read");
            }
            words.put(name, said);
        }
        return words;
    }

    /** The words beside everything in a source that looks like a constant. */
    static Map<String, String> all(String source) {
        return found(CONSTANT, source);
    }

    /** The words beside the constants of a source that begin with a text, by that text: {@code HARM("10", …)}. */
    static Map<String, String> numbered(String fromRoot) {
        return found(NUMBERED, Documents.text(Documents.named(fromRoot)));
    }

    private static Map<String, String> found(Pattern pattern, String source) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher constant = pattern.matcher(source);
        while (constant.find()) {
            String text = MARK_UP.matcher(constant.group(1).replaceAll("\\s*\\n\\s*\\*", " "))
                    .replaceAll("$1");
            words.put(constant.group(2), text.strip());
        }
        return words;
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
