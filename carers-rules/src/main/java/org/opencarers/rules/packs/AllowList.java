package org.opencarers.rules.packs;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which packs may be loaded: by id, and where wanted only from the jar with a given digest. The empty list of nothing but ids allows
 * nothing; a search without a list allows everything that it finds.
 */
public final class AllowList {

    private final Map<String, Optional<String>> digests;

    private AllowList(Map<String, Optional<String>> digests) {
        this.digests = digests;
    }

    /** A list that allows nothing yet. */
    public static AllowList empty() {
        return new AllowList(Map.of());
    }

    /** The same list with one more pack, wherever it comes from. */
    public AllowList and(String pack) {
        return with(pack, Optional.empty());
    }

    /**
     * The same list with one more pack, from one jar only.
     *
     * @param sha256 the SHA-256 of the jar, 64 hexadecimal digits in small letters
     * @throws IllegalArgumentException when it is no such digest
     */
    public AllowList and(String pack, String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "the digest of " + pack + " must be 64 hexadecimal digits in small letters, but was " + sha256);
        }
        return with(pack, Optional.of(sha256));
    }

    private AllowList with(String pack, Optional<String> digest) {
        Map<String, Optional<String>> more = new TreeMap<>(digests);
        more.put(pack, digest);
        return new AllowList(more);
    }

    /** Whether a pack is on the list, from whichever jar. */
    boolean names(String pack) {
        return digests.containsKey(pack);
    }

    /** The digest that the pack's jar must have, or empty when any will do. */
    Optional<String> digest(String pack) {
        return digests.getOrDefault(pack, Optional.empty());
    }
}
