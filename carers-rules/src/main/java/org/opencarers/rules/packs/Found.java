package org.opencarers.rules.packs;

import java.util.List;
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

    static Found refused(String name, Optional<PackDescriptor> descriptor, Diagnosis why) {
        PackReport report = new PackReport(
                name, why.where(), descriptor, PackReport.State.REFUSED, List.of(), List.of(), List.of(why));
        return new Found(Optional.empty(), Optional.of(report), Optional.empty());
    }
}
