package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the packs that lie there are taken, and what is told of those that must be there. */
class PackSearchTest {

    private static final String OTHER = "0".repeat(64);

    @TempDir
    private Path folder = Path.of("");

    private PackSearch search() {
        return PackSearch.onPath().andIn(folder);
    }

    private PackReport report(PackSearch search, String id) {
        return search.catalogue().reports().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<DiagnosisCode> codes(PackReport report) {
        return report.diagnoses().stream().map(Diagnosis::code).toList();
    }

    private static String digest(Path jar) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }

    @Test
    void a_report_says_from_which_jar_a_pack_comes_and_how_it_came_in() throws IOException, GeneralSecurityException {
        Path jar = new PlugInFolder(folder).empty("leeds", 1);

        PackReport plugIn = report(search(), "leeds");
        assertThat(plugIn.source()).isEqualTo(PackSource.PLUG_IN);
        assertThat(plugIn.where()).isEqualTo(jar.toString());
        assertThat(plugIn.sha256()).contains(digest(jar));
        assertThat(report(search(), "gb").source()).isEqualTo(PackSource.LIBRARY);
        assertThat(Catalogue.of(List.of(Grant.nation())).reports())
                .extracting(PackReport::source)
                .containsExactly(PackSource.PROGRAM);
    }

    @Test
    void a_jar_that_is_refused_has_its_digest_too_and_a_folder_has_none() throws IOException, GeneralSecurityException {
        Path jar = new PlugInFolder(folder).withoutClass("nowhere");

        assertThat(report(search(), "nowhere.Pack").sha256()).contains(digest(jar));
        PackReport absent = report(
                search().andIn(folder.resolve("absent")),
                folder.resolve("absent").toString());
        assertThat(absent.sha256()).isEmpty();
        assertThat(codes(absent)).containsExactly(DiagnosisCode.UNREADABLE_JAR);
    }

    @Test
    void what_becomes_of_a_jar_after_it_was_loaded_changes_no_report() throws IOException, GeneralSecurityException {
        Path jar = new PlugInFolder(folder).empty("leeds", 1);
        String digest = digest(jar);
        PackReport loaded = report(search(), "leeds");

        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(loaded.sha256()).contains(digest);
        Files.write(jar, new byte[] {1, 2, 3});
        assertThat(loaded.sha256()).contains(digest);
        Files.delete(jar);
        assertThat(loaded.sha256()).contains(digest);
    }

    @Test
    void of_a_jar_that_was_put_on_the_path_since_the_program_started_nobody_knows_that_it_was_loaded()
            throws IOException {
        Path jar = new PlugInFolder(folder).empty("leeds", 1);
        PackSearch onPath = PackSearch.onPath(CouncilJar.path(jar));

        assertThat(report(onPath, "leeds").jar()).isPresent();
        assertThat(report(onPath, "leeds").sha256()).isEmpty();
        Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
        assertThat(report(onPath, "leeds").sha256())
                .as("put there later, whatever it says of when it was written")
                .isEmpty();
    }

    @Test
    void reports_stand_in_order_of_ids_whether_loaded_or_refused() {
        new PlugInFolder(folder).empty("zennor", 1);
        new PlugInFolder(folder).empty("ambridge", 99);

        assertThat(search().catalogue().reports())
                .extracting(PackReport::id)
                .isSorted()
                .startsWith("ambridge")
                .endsWith("zennor");
    }

    @Test
    void a_list_of_plug_ins_leaves_what_the_program_was_built_with() {
        new PlugInFolder(folder).empty("leeds", 1);
        new PlugInFolder(folder).empty("york", 1);

        PackSearch onlyLeeds = search().allowing(AllowList.ofPlugIns().and("leeds"));
        assertThat(report(onlyLeeds, "leeds").state()).isEqualTo(PackReport.State.LOADED);
        assertThat(report(onlyLeeds, "gb").state()).isEqualTo(PackReport.State.LOADED);
        assertThat(codes(report(onlyLeeds, "york"))).containsExactly(DiagnosisCode.NOT_ALLOWED);
        PackSearch nothingElse = search().allowing(AllowList.empty().and("leeds"));
        assertThat(codes(report(nothingElse, "gb"))).containsExactly(DiagnosisCode.NOT_ALLOWED);
    }

    @Test
    void a_digest_counts_in_whichever_order_a_pack_is_put_on_the_list() throws IOException, GeneralSecurityException {
        Path jar = new PlugInFolder(folder).empty("leeds", 1);
        AllowList list = AllowList.ofPlugIns();

        for (AllowList wrong : List.of(
                list.and("leeds").and("leeds", OTHER), list.and("leeds", OTHER).and("leeds"))) {
            PackReport refused = report(search().allowing(wrong), "leeds");
            assertThat(refused.diagnoses()).singleElement().satisfies(diagnosis -> {
                assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.OTHER_DIGEST);
                assertThat(diagnosis.what())
                        .isEqualTo("its jar has the SHA-256 " + digest(jar) + ", but " + OTHER + " is allowed");
            });
        }
        AllowList either = list.and("leeds", OTHER).and("leeds", digest(jar));
        assertThat(report(search().allowing(either), "leeds").state()).isEqualTo(PackReport.State.LOADED);
        assertThatThrownBy(() -> list.and("leeds", "abc"))
                .hasMessageContaining("leeds")
                .hasMessageContaining("abc");
    }

    @Test
    void a_required_pack_that_is_there_is_not_spoken_of() {
        new PlugInFolder(folder).empty("leeds", 1);

        Catalogue catalogue = search().requiring("leeds", "gb").catalogue();
        assertThat(catalogue.diagnoses()).isEmpty();
        assertThat(catalogue.cost()).isEqualTo(DiagnosisCode.Cost.NOTHING);
    }

    @Test
    void a_required_pack_that_is_refused_is_told_with_the_reason() {
        Path jar = new PlugInFolder(folder).empty("leeds", 99);

        assertThat(missing("leeds"))
                .isEqualTo("REQUIRED_MISSING: leeds (" + jar
                        + "): it is required, and refused: OTHER_LEVEL, it is written for level 99 of this interface;"
                        + " this library takes levels 1 to 1; use a newer version of the library, or an older one of"
                        + " the pack; nothing is decided without it");
    }

    @Test
    void a_required_pack_that_is_nowhere_is_told_with_the_nearest_name_and_with_what_it_might_be() {
        new PlugInFolder(folder).empty("leeds", 1);
        assertThat(missing("leads"))
                .endsWith(": it is required, and no pack with this id was found; require leeds if that is meant, or"
                        + " install it; nothing is decided without it");

        Path jar = new PlugInFolder(folder).withoutClass("nowhere");
        assertThat(missing("kent"))
                .contains("no pack with this id was found; it may be what could not be read: nowhere.Pack (" + jar
                        + ");" + " install it; nothing");
    }

    private String missing(String pack) {
        Catalogue catalogue = search().requiring(pack).catalogue();
        assertThat(catalogue.cost()).isEqualTo(DiagnosisCode.Cost.THE_ENGINE);
        return catalogue.diagnoses().stream()
                .filter(diagnosis -> diagnosis.code() == DiagnosisCode.REQUIRED_MISSING)
                .map(Diagnosis::text)
                .findFirst()
                .orElseThrow();
    }
}
