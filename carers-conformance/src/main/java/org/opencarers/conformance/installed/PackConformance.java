package org.opencarers.conformance.installed;

import java.util.Optional;
import org.opencarers.conformance.LawReport;

/**
 * What the laws say of one pack.
 *
 * @param pack the id of the pack
 * @param report what all laws found; empty when the pack was not examined
 * @param reason why it was not examined, a clause without full stop; empty when it was
 */
public record PackConformance(String pack, Optional<LawReport> report, String reason) {

    static PackConformance of(LawReport report) {
        return new PackConformance(report.pack(), Optional.of(report), "");
    }

    static PackConformance unexamined(String pack, String reason) {
        return new PackConformance(pack, Optional.empty(), reason);
    }

    /** Whether the pack was examined and breaks a law that no pack may break. */
    public boolean isBroken() {
        return report.filter(found -> !found.isSound()).isPresent();
    }
}
