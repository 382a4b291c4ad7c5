package org.opencarers.rules.receipt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * By what a decision was made, as far as it is no secret.
 *
 * @param policy the rules
 * @param packs the packs on which the answer rests, by id, each id once
 * @param filled whether unknown facts were to be filled from earlier decisions
 */
public record DecidedBy(PolicyVersion policy, List<PackVersion> packs, boolean filled) {

    /** Brings the packs into their order; refuses two with one id. */
    public DecidedBy {
        packs = packs.stream()
                .distinct()
                .sorted(Comparator.comparing(PackVersion::id))
                .toList();
        if (packs.stream().map(PackVersion::id).distinct().count() < packs.size()) {
            throw new IllegalArgumentException("two packs cannot have one id, but were given as " + packs);
        }
    }

    /** Rules without packs, or with packs of any order, that fill no facts. */
    public static DecidedBy of(PolicyVersion policy, Collection<PackVersion> packs) {
        return new DecidedBy(policy, List.copyOf(packs), false);
    }
}
