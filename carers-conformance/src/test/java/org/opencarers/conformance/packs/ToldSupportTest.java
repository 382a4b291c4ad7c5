package org.opencarers.conformance.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Laws;
import org.opencarers.conformance.Subject;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.services.Directory;
import org.opencarers.core.services.DirectoryEntry;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.DirectoryDocument;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;

/** An engine is made although a directory is wrong, so a law tells the author that carers hear nothing. */
class ToldSupportTest {

    @PackDescription(
            id = "telling",
            version = "1.0.0",
            authority = "nobody: it is invented",
            nations = Nation.ENGLAND,
            level = 1,
            directory = true)
    private record Telling(DirectoryDocument document) implements PolicyPack {
        @Override
        public void contribute(Contributions contributions) {
            contributions.directory(document);
        }
    }

    private static LawResult declared(DirectoryDocument document) {
        return Laws.named("L28").check(Subject.of(new Telling(document)), Effort.quick());
    }

    @Test
    void a_pack_that_announces_support_and_tells_of_it_does_what_it_declares() {
        Directory sound = Directory.builder()
                .title("Support (invented)")
                .entries(List.of(DirectoryEntry.builder().name("A line").build()))
                .build();

        assertThat(declared(DirectoryDocument.of(sound)).outcome()).isEqualTo(LawOutcome.PROVED);
    }

    @Test
    void a_pack_whose_directory_is_left_out_does_not() {
        LawResult result = declared(DirectoryDocument.read("support.json", null));

        assertThat(result.text())
                .contains("L28 FAILED", "expected the local support that it announces")
                .contains("got      none: ", "support.json", "is not there");
    }
}
