package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

/** What goes wrong with the directories of one pack costs what that pack tells. */
class DirectoriesTest {

    /** Fails whenever a policy is looked up, as nothing of this library does. */
    private static final Map<String, Policy<?>> BROKEN = new AbstractMap<>() {
        @Override
        public Set<Entry<String, Policy<?>>> entrySet() {
            throw new IllegalStateException("no policies");
        }
    };

    private static Contribution telling(String id, DirectoryEntry entry) {
        PolicyPack pack = Grant.pack(
                id,
                contributions -> contributions.directory(
                        Directory.builder().title(id).addEntries(entry).build()));
        return Contribution.of(pack.descriptor(), pack, Origin.program(pack));
    }

    @Test
    void what_cannot_be_examined_is_left_out_and_the_other_packs_are_told() {
        Contribution leeds = telling(
                "leeds",
                DirectoryEntry.builder()
                        .name("Office")
                        .whoMayUse("nation.grant")
                        .build());
        Contribution york = telling("york", DirectoryEntry.builder().name("Tea").build());
        LocalSupport told = Directories.told(List.of(leeds, york), BROKEN, Set.of());

        assertThat(told.entries()).extracting(SupportEntry::pack).containsExactly("york");
        assertThat(york.diagnoses()).isEmpty();
        assertThat(leeds.diagnoses()).singleElement().satisfies(diagnosis -> {
            assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.BAD_DIRECTORY);
            assertThat(diagnosis.code().cost()).isEqualTo(DiagnosisCode.Cost.INFORMATION);
            assertThat(diagnosis.what()).contains("no policies");
        });
        assertThat(leeds.report().decidesWhole()).isTrue();
        assertThat(leeds.report().untold()).containsExactly("its directories");
    }
}
