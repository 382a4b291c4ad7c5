package org.opencarers.sharing;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of the two ledgers of lawfulness, {@code lawfulness.json}: data beside the code, like the table of bases.
 *
 * <p>It is read once, when {@link Lawfulness} is loaded, and refused as a whole when anything in it is wrong.
 */
final class LawfulnessTable {

    private static final String FILE = "lawfulness.json";

    private static final Map<String, LawfulnessRow> ROWS = read(LawfulnessTable.class.getResourceAsStream(FILE));

    // Found by the place of the situation: the table has the same order, or is refused.
    private static final List<LawfulnessRow> IN_ORDER = List.copyOf(ROWS.values());

    private LawfulnessTable() {}

    static LawfulnessRow row(Lawfulness situation) {
        return IN_ORDER.get(situation.ordinal());
    }

    /** Refuses a table that has rows for no constant, or has them in another order. */
    static void requireExactly(Lawfulness[] situations) {
        List<String> expected = Arrays.stream(situations).map(Enum::name).toList();
        List<String> listed = List.copyOf(ROWS.keySet());
        if (!expected.equals(listed)) {
            throw new IllegalStateException(
                    FILE + " must list the constants of Lawfulness and no others, in their order, and lists " + listed);
        }
    }

    private static Map<String, LawfulnessRow> read(@Nullable InputStream json) {
        if (json == null) {
            throw new IllegalStateException(FILE + " is not there; put it among the resources of this package");
        }
        return new LawfulnessTableReader(FILE).read(json);
    }
}
