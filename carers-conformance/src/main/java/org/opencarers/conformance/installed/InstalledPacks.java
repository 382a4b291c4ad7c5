package org.opencarers.conformance.installed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.PackReport;

/**
 * The packs that were found and joined, each to be examined beside all the others that are loaded whole.
 *
 * <p>A pack that is refused, or loaded in part, is not examined: what there is of it is not what its author wrote. A directory of
 * local support that is left out does not count, because laws are about what decides.
 */
public final class InstalledPacks {

    private final List<PackReport> reports;

    private InstalledPacks(List<PackReport> reports) {
        this.reports = reports;
    }

    /** The packs of a catalogue. */
    public static InstalledPacks in(Catalogue catalogue) {
        return new InstalledPacks(catalogue.reports());
    }

    /**
     * Examines packs by every law.
     *
     * @param wanted which of them
     * @param effort how much to try
     * @return one for each of these, in the order of the catalogue; a pack that cannot be examined says why, and nothing is thrown
     */
    public List<PackConformance> examined(Predicate<PackReport> wanted, Effort effort) {
        return reports.stream()
                .filter(wanted)
                .map(report -> examined(report, effort))
                .toList();
    }

    private PackConformance examined(PackReport report, Effort effort) {
        if (!report.decidesWhole()) {
            return PackConformance.unexamined(
                    report.id(),
                    report.state() == PackReport.State.REFUSED ? "it is refused" : "it is loaded in part only");
        }
        return report.pack()
                .map(pack -> examined(report.id(), pack, effort))
                .orElseGet(() -> PackConformance.unexamined(report.id(), "it is not there any more"));
    }

    private PackConformance examined(String id, PolicyPack pack, Effort effort) {
        Subject subject;
        try {
            subject = Subject.of(pack, beside(pack));
        } catch (IllegalArgumentException notJoined) {
            return PackConformance.unexamined(
                    id, "it cannot be joined with the others again: " + notJoined.getMessage());
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError thrown) {
            return PackConformance.unexamined(id, "it cannot be joined with the others again: it threw " + thrown);
        }
        return PackConformance.of(LawReport.of(subject, effort));
    }

    @SuppressWarnings("ReferenceEquality") // the pack itself, and none that is equal to it
    private List<PolicyPack> beside(PolicyPack pack) {
        List<PolicyPack> others = new ArrayList<>();
        for (PackReport report : reports) {
            report.pack()
                    .filter(other -> report.decidesWhole() && other != pack)
                    .ifPresent(others::add);
        }
        return others;
    }
}
