package org.opencarers.core.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencarers.core.text.Titled;

/** Finds the word of a list that a text means, although councils and national scripts spell it in several ways. */
final class Wording {

    /** A dash of any length or a colon, with the spaces around it: lists use one for the other. */
    private static final Pattern DASH_OR_COLON = Pattern.compile("\\s*[\\p{Pd}\u2212:]\\s*");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Wording() {}

    /** The constant whose title is the text, apart from case, dashes, colons and spaces; empty when there is none. */
    static <E extends Enum<E> & Titled> Optional<E> find(E[] list, Optional<String> text) {
        return text.map(Wording::normal)
                .flatMap(wanted -> Arrays.stream(list)
                        .filter(constant -> normal(constant.title()).equals(wanted))
                        .findFirst());
    }

    /** Whether nothing is written: no text, or spaces. */
    static boolean isBlank(Optional<String> text) {
        return text.map(String::isBlank).orElse(true);
    }

    private static String normal(String text) {
        String joined = DASH_OR_COLON.matcher(text.strip()).replaceAll("-");
        return SPACES.matcher(joined).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
