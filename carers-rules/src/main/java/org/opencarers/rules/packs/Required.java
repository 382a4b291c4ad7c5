package org.opencarers.rules.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.core.problem.Suggestion;

/** Says which of the packs that must be there are not, and why. */
final class Required {

    private static final String NOT_WITHOUT = "; nothing is decided without it";

    private final List<PackReport> reports;

    private Required(List<PackReport> reports) {
        this.reports = reports;
    }

    /** A diagnosis for each pack of which something that decides is not in force. */
    static List<Diagnosis> missing(Set<String> required, List<PackReport> reports) {
        Required found = new Required(reports);
        List<Diagnosis> missing = new ArrayList<>();
        for (String pack : required) {
            found.missing(pack).ifPresent(missing::add);
        }
        return missing;
    }

    private Optional<Diagnosis> missing(String pack) {
        List<PackReport> ofPack =
                reports.stream().filter(report -> report.id().equals(pack)).toList();
        if (ofPack.isEmpty()) {
            return Optional.of(absent(pack));
        }
        boolean loaded = ofPack.stream().anyMatch(PackReport::decidesWhole);
        return loaded ? Optional.empty() : Optional.of(impaired(ofPack.get(0)));
    }

    /** Found, and refused or left out in part: what is wrong with it is why. */
    private static Diagnosis impaired(PackReport report) {
        String state = report.state() == PackReport.State.REFUSED ? "refused" : "loaded only in part";
        Diagnosis why = report.diagnoses().stream()
                .filter(diagnosis -> diagnosis.code().cost().compareTo(DiagnosisCode.Cost.INFORMATION) > 0)
                .findFirst()
                .orElseThrow();
        return new Diagnosis(
                DiagnosisCode.REQUIRED_MISSING,
                report.id(),
                report.where(),
                "it is required, and " + state + ": " + why.code() + ", " + why.what(),
                why.remedy() + NOT_WITHOUT);
    }

    private Diagnosis absent(String pack) {
        List<PackReport> nameless =
                reports.stream().filter(report -> report.descriptor().isEmpty()).toList();
        String perhaps = nameless.isEmpty()
                ? ""
                : "; it may be what could not be read: "
                        + nameless.stream()
                                .map(report -> report.name() + " (" + report.where() + ")")
                                .collect(Collectors.joining(" or "));
        List<String> known = reports.stream().map(PackReport::id).toList();
        return new Diagnosis(
                DiagnosisCode.REQUIRED_MISSING,
                pack,
                "required by the program",
                "it is required, and no pack with this id was found" + perhaps,
                Suggestion.nearest(pack, known)
                                .map(nearest -> "require " + nearest + " if that is meant, or install it")
                                .orElse("install it")
                        + NOT_WITHOUT);
    }
}
