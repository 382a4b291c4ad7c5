package org.opencarers.rules.packs;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;

/**
 * One question that two packs settle differently. Neither wins: what they say of it is left out, and what they vary stands as its
 * owner wrote it.
 *
 * @param about the id of the policy or of the parameter
 * @param one what the one pack says
 * @param other what the other pack says
 * @param somebody for whom they differ, in plain words: somebody on some day; empty where they differ altogether
 */
public record Conflict(String about, Side one, Side other, Optional<String> somebody) {

    /**
     * What one of the two packs says.
     *
     * @param pack the id of the pack
     * @param where the jar, directory or module from which it comes
     * @param says what it says, a clause that has the pack as its subject: "gives HALF by its rule 9"
     * @param citations the sources by which it says so
     */
    public record Side(String pack, String where, String says, List<Citation> citations) {
        /** Keeps a copy. */
        public Side {
            citations = List.copyOf(citations);
        }

        static Side of(Contribution pack, String says, List<Citation> citations) {
            return new Side(pack.id(), pack.origin().where(), says, citations);
        }
    }
}
