package org.opencarers.core.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant: the nearest of the known ones, by the fewest slips of the pen. */
public final class Suggestion {

    private static final int LONGEST_NAME = 100;

    private Suggestion() {}

    /**
     * Finds the known name that is nearest to the one written.
     *
     * <p>A slip is a letter too many, too few or wrong; small and capital letters count as the same. A name of six letters
     * may have two slips, one of three letters one: beyond a third, it is another word.
     *
     * @param written the name as written
     * @param known the names that are known, in any order
     * @return the nearest, the first in alphabetical order among equally near ones; empty when none is near
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String simple = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> slips(simple, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.<String>comparingInt(name -> slips(simple, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance, a row at a time. */
    private static int slips(String written, String name) {
        String known = name.toLowerCase(Locale.ROOT);
        int[] row = new int[known.length() + 1];
        for (int column = 0; column <= known.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= written.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= known.length(); column++) {
                int change = diagonal + (written.charAt(line - 1) == known.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(change, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[known.length()];
    }
}
