package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.PacksMissingException;

/** Only what is allowed is loaded, only from the jar that was examined, and what is required must be there. */
class AllowingTest {

    private static final CouncilSource LEEDS = CouncilSource.pack("Leeds", "");
    private static final CouncilSource RUNNING =
            CouncilSource.pack("Running", "", "static { System.setProperty(\"council.ran\", \"yes\"); }", "");
    private static final AllowList LAW = AllowList.empty()
            .and("england")
            .and("england.sharing")
            .and("gb")
            .and("scotland")
            .and("uk.vocabulary");

    @TempDir
    Path directory;

    private Loaded allowing(AllowList list) {
        return Loaded.by(PackSearch.onPath().andIn(directory).allowing(list));
    }

    private static String digest(Path jar) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }

    @Test
    void nothing_of_a_pack_runs_that_is_not_on_the_list() {
        CouncilJar.listing(RUNNING, LEEDS).in(directory, "council.jar");
        Loaded loaded = allowing(LAW.and("leeds"));

        assertThat(loaded.packs()).containsExactly("leeds");
        assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.NOT_ALLOWED);
        assertThat(System.getProperty("council.ran")).isNull();
    }

    @Test
    void a_jar_with_the_digest_on_the_list_is_loaded_and_one_bit_more_is_not() throws Exception {
        Path jar = CouncilJar.listing(LEEDS).in(directory, "council.jar");
        AllowList examined = LAW.and("leeds", digest(jar));
        assertThat(allowing(examined).diagnoses()).isEmpty();

        Files.write(jar, new byte[1], StandardOpenOption.APPEND);
        Diagnosis diagnosis = allowing(examined).onlyDiagnosis();

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.OTHER_DIGEST);
        assertThat(diagnosis.what()).contains(digest(jar));
    }

    @Test
    void an_older_jar_of_the_same_pack_is_not_the_one_that_was_examined() throws Exception {
        AllowList examined = LAW.and("leeds", digest(CouncilJar.listing(LEEDS).in(directory, "council.jar")));
        CouncilJar.listing(CouncilSource.pack("Leeds", "Objects.hash(1);")).in(directory, "council.jar");

        assertThat(allowing(examined).onlyDiagnosis().code()).isEqualTo(DiagnosisCode.OTHER_DIGEST);
    }

    @Test
    void the_digest_keeps_another_pack_from_taking_the_id() throws Exception {
        AllowList examined = LAW.and("leeds", digest(CouncilJar.listing(LEEDS).in(directory, "leeds.jar")));
        CouncilJar.listing(CouncilSource.of(
                        "Squatter",
                        CouncilSource.description("Squatter", "id = \"leeds\", level = 1")
                                + "public class Squatter implements PolicyPack {"
                                + "public void contribute(Contributions all) {} }"))
                .in(directory, "squatter.jar");
        Loaded loaded = allowing(examined);

        assertThat(loaded.packs()).containsExactly("leeds");
        assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.OTHER_DIGEST);
        assertThat(loaded.onlyDiagnosis().where()).endsWith("squatter.jar");
    }

    @Test
    void on_a_path_it_is_the_jar_with_the_class_that_counts_and_not_the_one_that_lists_it(@TempDir Path path)
            throws Exception {
        Path examined =
                CouncilJar.holding().with(CouncilJar.LIST, "council.Leeds").in(path, "examined.jar");
        Path other = CouncilJar.holding(LEEDS).in(path, "other.jar");
        Loaded loaded = Loaded.by(
                PackSearch.onPath(CouncilJar.path(examined, other)).allowing(LAW.and("leeds", digest(examined))));

        assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.OTHER_DIGEST);
        assertThat(loaded.onlyDiagnosis().where()).endsWith("other.jar");
    }

    @Test
    void without_a_pack_that_is_required_no_engine_starts() {
        CouncilJar.listing(LEEDS).in(directory, "council.jar");
        PackSearch search = PackSearch.onPath().andIn(directory);

        assertThat(DecisionEngine.discover(search.requiring("leeds")).problems())
                .isEmpty();
        assertThatThrownBy(() -> DecisionEngine.discover(search.requiring("leeds", "york")))
                .isInstanceOf(PacksMissingException.class)
                .hasMessageContaining("REQUIRED_MISSING: york");
    }

    @Test
    void a_required_pack_that_is_broken_is_missing_and_the_reason_is_told() {
        CouncilJar.listing(CouncilSource.pack("Leeds", "throw new IllegalStateException(\"no file\");"))
                .in(directory, "council.jar");
        PackSearch search = PackSearch.onPath().andIn(directory).requiring("leeds");

        assertThatThrownBy(() -> DecisionEngine.discover(search))
                .isInstanceOf(PacksMissingException.class)
                .hasMessageContaining("CONTRIBUTING_FAILED: leeds")
                .hasMessageContaining("no file")
                .hasMessageContaining("REQUIRED_MISSING: leeds");
    }
}
