package org.opencarers.rules.packs;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which packs may be loaded: by id, and where wanted only from the jar with a given digest. A list that names nothing allows
 * nothing; a search without a list allows everything that it finds. The order in which packs are put on a list never matters.
 */
public final class AllowList {

    private final boolean plugInsOnly;

    /** By the id of a pack: the digests of which its jar must have one; none when any jar will do. */
    private final Map<String, Set<String>> digests;

    private AllowList(boolean plugInsOnly, Map<String, Set<String>> digests) {
        this.plugInsOnly = plugInsOnly;
        this.digests = digests;
    }

    /** A list that allows nothing yet: what the program was built with, national law included, must be put on it too. */
    public static AllowList empty() {
        return new AllowList(false, Map.of());
    }

    /** A list that allows none of the packs in directories of plug-ins yet, and all that the program itself was built with. */
    public static AllowList ofPlugIns() {
        return new AllowList(true, Map.of());
    }

    /** The same list with one more pack, from any jar, unless the list names the digest of one. */
    public AllowList and(String pack) {
        return with(pack, Set.of());
    }

    /**
     * The same list with one more pack, from a jar with this digest. A pack that is put on the list with several digests may come
     * from any of these jars. A jar on a path that was put there after the program started has none, see {@link PackJar#sha256()}.
     *
     * @param sha256 the SHA-256 of the jar, 64 hexadecimal digits in small letters
     * @throws IllegalArgumentException when it is no such digest
     */
    public AllowList and(String pack, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "the digest of " + pack + " must be 64 hexadecimal digits in small letters, but was " + sha256);
        }
        return with(pack, Set.of(sha256));
    }

    private AllowList with(String pack, Set<String> further) {
        Set<String> all = new TreeSet<>(digests(pack));
        all.addAll(further);
        Map<String, Set<String>> more = new TreeMap<>(digests);
        more.put(pack, Collections.unmodifiableSet(all));
        return new AllowList(plugInsOnly, more);
    }

    /** Whether the list speaks of what was found there. */
    boolean concerns(Origin origin) {
        return !plugInsOnly || origin.isPlugIn();
    }

    /** Whether a pack is on the list, from whichever jar. */
    boolean names(String pack) {
        return digests.containsKey(pack);
    }

    /** The digests of which the pack's jar must have one, in order, or none when any jar will do. */
    Set<String> digests(String pack) {
        return digests.getOrDefault(pack, Set.of());
    }
}
