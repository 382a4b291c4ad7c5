package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.law.vocabulary.CarerFacts;

/** A pack that claims what belongs to another loses by it, and the other does not. */
class ClaimsTest {

    private static final String NUMBER =
            "Fact.of(\"%s\", \"How many?\", Informant.CARER).whole(\"it is\", Unit.YEARS, 9)";
    private static final CouncilSource LEEDS = CouncilSource.pack(
            "Leeds",
            ", facts = \"leeds.*\"",
            "",
            "contributions.facts(List.of(" + NUMBER.formatted("leeds.number") + "));");

    @TempDir
    Path directory;

    private List<Loaded> everywhere(CouncilSource... packs) {
        Path jar = CouncilJar.listing(packs).in(directory, "council.jar");
        return List.of(Loaded.by(PackSearch.onPath(CouncilJar.path(jar))), Loaded.from(directory));
    }

    @Test
    void a_mere_claim_to_the_facts_of_the_law_costs_the_claimant() {
        for (Loaded loaded : everywhere(CouncilSource.pack("Bad", ", facts = \"carer.*\"", "", ""), LEEDS)) {
            assertThat(loaded.packs()).containsExactly("leeds");
            assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.FOREIGN_ID);
            assertThat(loaded.onlyDiagnosis().pack()).isEqualTo("bad");
        }
    }

    @Test
    void a_claim_does_not_let_a_pack_relate_the_facts_of_the_law() {
        String relation = "contributions.constraint(Constraint.atMost("
                + "org.opencarers.law.vocabulary.CarerFacts.AGE, " + NUMBER.formatted("bad.number") + "));";
        for (Loaded loaded :
                everywhere(CouncilSource.pack("Bad", ", facts = {\"carer.*\", \"bad.*\"}", "", relation))) {
            assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.FOREIGN_ID);
            assertThat(loaded.catalogue().constraints())
                    .noneMatch(constraint -> constraint.text().contains("bad.number"));
        }
    }

    @Test
    void a_claim_to_the_facts_of_another_council_costs_the_claimant() {
        for (Loaded loaded : everywhere(
                CouncilSource.pack("Abroad", ", facts = \"leeds.*\"", "", ""),
                LEEDS,
                CouncilSource.pack(
                        "York", "contributions.facts(List.of(" + NUMBER.formatted("leeds.number") + "));"))) {
            assertThat(loaded.packs()).containsExactly("leeds", "york");
            assertThat(loaded.onlyDiagnosis().pack()).isEqualTo("abroad");
        }
    }

    @Test
    void a_fact_that_two_councils_add_is_nobodys() {
        String shared = "contributions.facts(List.of(" + NUMBER.formatted("shared.number") + "));";
        for (Loaded loaded : everywhere(
                CouncilSource.pack("One", ", facts = \"shared.number\"", "", shared),
                CouncilSource.pack("Two", ", facts = \"shared.number\"", "", shared),
                LEEDS)) {
            assertThat(loaded.packs()).containsExactly("leeds");
            assertThat(loaded.diagnoses())
                    .extracting(Diagnosis::code)
                    .containsExactly(DiagnosisCode.FOREIGN_ID, DiagnosisCode.FOREIGN_ID);
        }
    }

    @Test
    void the_law_reads_its_facts_as_it_wrote_them_whoever_speaks_of_them() {
        String same = "org.opencarers.law.vocabulary.CarerFacts.AGE";
        for (Loaded loaded : everywhere(CouncilSource.pack(
                "Aaa",
                "contributions.facts(List.of(Fact.of(" + same + ".id(), " + same + ".question(), " + same
                        + ".asked()).whole(\"their age is\", Unit.YEARS, 150)));"))) {
            assertThat(loaded.catalogue().fact("carer.age").orElseThrow()).isSameAs(CarerFacts.AGE);
        }
    }
}
