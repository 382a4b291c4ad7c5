package org.opencarers.rules.packs;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.core.validation.CarersValidator;

/**
 * What packs tell of local support: information for people, on which no decision rests.
 *
 * <p>Immutable, and safe for any number of threads. Entries stand in the order of the ids of their packs, of the titles of the
 * directories, and within a directory in its own order; no order or repetition of packs changes it. Each way to ask gives a
 * smaller one of these, so that they can be joined. What an entry does not say stays unknown: nothing is guessed of the area that
 * it serves, and nothing is left out because of a day.
 */
public final class LocalSupport {

    private final List<SupportEntry> entries;

    LocalSupport(List<SupportEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The entries, each with the pack that tells it. */
    public List<SupportEntry> entries() {
        return entries;
    }

    /**
     * Those that say that they serve an authority or a district.
     *
     * <p>An entry is found by the codes that it lists and by no others: which district lies in which county is not known here, so
     * whoever lives in a district asks for both. Entries that list no codes are in {@link #areaNotStated()}.
     *
     * @param area the GSS code of the county, unitary or borough council or of the district, such as {@code E10000016} for Kent
     * @throws IllegalArgumentException when this has not the shape of such a code
     */
    public LocalSupport servingArea(String area) {
        objectionTo(area).ifPresent(objection -> {
            throw new IllegalArgumentException(area + " " + objection);
        });
        return those(entry ->
                entry.getAreaCodes().filter(codes -> codes.contains(area)).isPresent());
    }

    /**
     * Those that list no code of an area that they serve, whether or not they name an area in words. A list without a code says no
     * more than no list: what is offered serves some area.
     */
    public LocalSupport areaNotStated() {
        return those(
                entry -> entry.getAreaCodes().filter(codes -> !codes.isEmpty()).isEmpty());
    }

    /** Those of which a policy decides who may use them; none when nobody tells of what the policy is about. */
    public LocalSupport forPolicy(String id) {
        return those(entry -> entry.getWhoMayUse().equals(Optional.of(id)));
    }

    private LocalSupport those(Predicate<DirectoryEntry> wanted) {
        return new LocalSupport(
                entries.stream().filter(each -> wanted.test(each.entry())).toList());
    }

    /** Why a text is not the code of an area, a clause without full stop; empty when it has the shape of one. */
    public static Optional<String> objectionTo(String area) {
        return CarersValidator.objectionToAreaCode(area);
    }
}
