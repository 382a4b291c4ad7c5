package org.opencarers.sharing;

import org.opencarers.rules.Policy;
import org.opencarers.rules.analysis.NeverWidens;
import org.opencarers.rules.receipt.PolicyVersion;

/**
 * What was found when rules of sharing were searched for a case that is shared only because something is not known.
 *
 * <p>It is about the rules. How a document is read into their facts, no diagram sees.
 *
 * @param version which rules
 * @param search what was searched, and what was found
 */
public record SharingProof(PolicyVersion version, NeverWidens<Disclosure> search) {

    /** Many times as many nodes as the rules of today need. */
    private static final int NODES = 2_000_000;

    /**
     * Searches a policy over the facts of sharing; {@link Sharing#proof()} does so for the rules that decide.
     *
     * @param version the version of the policy and all that it uses
     * @param policy the policy
     * @throws IllegalArgumentException when it asks for other kinds of facts, or is too large to be searched
     */
    public static SharingProof of(PolicyVersion version, Policy<Disclosure> policy) {
        return new SharingProof(version, NeverWidens.searched(policy, Disclosure.SHARE, Unknowns.ALL, NODES));
    }
}
