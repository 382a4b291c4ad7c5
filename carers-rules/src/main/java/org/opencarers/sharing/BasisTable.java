package org.opencarers.sharing;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of all bases, {@code bases.json}: data beside the code, so that a lawyer can review it row by row.
 *
 * <p>It is read once, when {@link Basis} is loaded, and refused as a whole when anything in it is wrong.
 */
final class BasisTable {

    private static final String FILE = "bases.json";

    private static final Map<String, BasisRow> ROWS = read(BasisTable.class.getResourceAsStream(FILE));

    // Found by the place of the basis: the table has the same order, or is refused.
    private static final BasisRow[] IN_ORDER = ROWS.values().toArray(new BasisRow[0]);
    // Lists that answers can hold as they are: what Stream.toList gives may hold null, and List.copyOf copies it each
    // time.
    private static final List<List<String>> OBLIGATION_NAMES = Arrays.stream(IN_ORDER)
            .map(row ->
                    List.copyOf(row.obligations().stream().map(Obligation::name).toList()))
            .toList();

    private BasisTable() {}

    /** The row of a basis. */
    static BasisRow row(Basis basis) {
        return IN_ORDER[basis.ordinal()];
    }

    /** The names of the obligations of a basis, in the order of display. */
    static List<String> obligationNames(Basis basis) {
        return OBLIGATION_NAMES.get(basis.ordinal());
    }

    /** Refuses a table that has rows for no constant, or has them in another order. */
    static void requireExactly(Basis[] bases) {
        List<String> expected = Arrays.stream(bases).map(Enum::name).toList();
        List<String> listed = List.copyOf(ROWS.keySet());
        if (!expected.equals(listed)) {
            throw new IllegalStateException(
                    FILE + " must list the constants of Basis and no others, in their order, and lists " + listed);
        }
    }

    private static Map<String, BasisRow> read(@Nullable InputStream json) {
        if (json == null) {
            throw new IllegalStateException(FILE + " is not there; put it among the resources of this package");
        }
        return new BasisTableReader(FILE).read(json);
    }
}
