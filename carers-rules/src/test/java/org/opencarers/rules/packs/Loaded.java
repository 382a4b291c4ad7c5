package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.opencarers.rules.packs.PackReport.State;

/** What became of packs that a test put somewhere, apart from the law of this library, which must be there whatever they do. */
final class Loaded {

    private final Catalogue catalogue;

    private Loaded(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** From a directory of plug-ins. */
    static Loaded from(Path directory) {
        return by(PackSearch.onPath().andIn(directory));
    }

    /** By a search; no pack of the law may be lost by it. */
    static Loaded by(PackSearch search) {
        Catalogue catalogue = search.catalogue();
        assertThat(catalogue.reports())
                .filteredOn(report -> report.name().startsWith("org.opencarers."))
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(report -> assertThat(report.state()).isEqualTo(State.LOADED));
        assertThat(catalogue.policy("gb.carers-allowance")).isPresent();
        return new Loaded(catalogue);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** What is wrong, in order of packs. */
    List<Diagnosis> diagnoses() {
        return catalogue.diagnoses();
    }

    /** The ids of the packs that are loaded whole. */
    List<String> packs() {
        return catalogue.reports().stream()
                .filter(report -> !report.name().startsWith("org.opencarers."))
                .filter(report -> report.state() == State.LOADED)
                .map(PackReport::id)
                .toList();
    }

    /** The packs of the test are refused, each with one diagnosis, and nothing else is said. */
    Diagnosis onlyDiagnosis() {
        assertThat(diagnoses()).hasSize(1);
        Diagnosis diagnosis = diagnoses().get(0);
        assertThat(diagnosis.what()).isNotBlank();
        assertThat(diagnosis.remedy()).isNotBlank();
        return diagnosis;
    }
}
