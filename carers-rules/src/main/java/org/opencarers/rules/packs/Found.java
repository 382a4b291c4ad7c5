package org.opencarers.rules.packs;

import java.util.Optional;
import org.opencarers.rules.PackDescriptor;

/**
 * One thing that a search met: a provider with all that it contributes, a provider that is refused, or something to be noticed
 * about a list of providers.
 *
 * @param contribution what a provider contributes
 * @param refused the report of a provider that is refused
 * @param notice something that costs nothing
 */
record Found(Optional<Contribution> contribution, Optional<PackReport> refused, Optional<Diagnosis> notice) {

    static Found contributing(Contribution contribution) {
        return new Found(Optional.of(contribution), Optional.empty(), Optional.empty());
    }

    static Found noticed(Diagnosis diagnosis) {
        return new Found(Optional.empty(), Optional.empty(), Optional.of(diagnosis));
    }

    static Found refused(String name, Origin origin, Optional<PackDescriptor> descriptor, Diagnosis why) {
        return new Found(
                Optional.empty(), Optional.of(PackReport.refused(name, origin, descriptor, why)), Optional.empty());
    }
}
