package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies in a directory of plug-ins, each jar costs itself at most. */
class PlugInDirectoryTest {

    private static final CouncilSource GOOD = CouncilSource.pack("Good", "");
    private static final CouncilSource BAD = CouncilSource.pack("Bad", "");

    @TempDir
    Path directory;

    /** What is said of one bad jar, which lies beside a good one. */
    private Diagnosis besideAGoodOne() {
        CouncilJar.listing(GOOD).in(directory, "good.jar");
        Loaded loaded = Loaded.from(directory);

        assertThat(loaded.packs()).containsExactly("good");
        return loaded.onlyDiagnosis();
    }

    @Test
    void an_empty_directory_holds_no_pack_and_nothing_is_wrong() {
        assertThat(Loaded.from(directory).diagnoses()).isEmpty();
    }

    @Test
    void what_is_no_jar_by_its_name_is_left_alone() throws IOException {
        Files.writeString(directory.resolve("README.txt"), "our packs");
        Files.createDirectory(directory.resolve("old"));

        assertThat(Loaded.from(directory).diagnoses()).isEmpty();
    }

    @Test
    void a_directory_that_is_not_there_is_told() {
        Diagnosis diagnosis = Loaded.from(directory.resolve("none")).onlyDiagnosis();

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.UNREADABLE_JAR);
        assertThat(diagnosis.where()).endsWith("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a jar", "PK\u0003\u0004"})
    void bytes_that_are_no_jar(String bytes) throws IOException {
        Files.writeString(directory.resolve("bad.jar"), bytes);

        assertThat(besideAGoodOne().code()).isEqualTo(DiagnosisCode.UNREADABLE_JAR);
    }

    @Test
    void half_a_jar() throws IOException {
        Path jar = CouncilJar.listing(BAD).in(directory, "bad.jar");
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        assertThat(besideAGoodOne().code()).isEqualTo(DiagnosisCode.UNREADABLE_JAR);
    }

    @Test
    void a_directory_with_the_name_of_a_jar() throws IOException {
        Files.createDirectory(directory.resolve("bad.jar"));

        assertThat(besideAGoodOne().code()).isEqualTo(DiagnosisCode.UNREADABLE_JAR);
    }

    @Test
    void a_link_that_leads_nowhere(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(directory.resolve("bad.jar"), elsewhere.resolve("none.jar"));

        assertThat(besideAGoodOne().code()).isEqualTo(DiagnosisCode.UNREADABLE_JAR);
    }

    @Test
    void a_link_to_a_jar_is_followed(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(
                directory.resolve("good.jar"), CouncilJar.listing(GOOD).in(elsewhere, "pack-1.0.jar"));

        assertThat(Loaded.from(directory).packs()).containsExactly("good");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a pack (1).jar", "Gr\u00fc\u00dfe \u4f60\u597d.jar", "100%25+#!.jar", "PACK.JAR", "a!", "-.jar"
            })
    void a_jar_may_have_any_name(String name) throws IOException {
        Path place = name.endsWith("!") ? Files.createDirectory(directory.resolve(name)) : directory;
        CouncilJar.listing(GOOD).in(place, name.endsWith("!") ? "good.jar" : name);
        Loaded loaded = Loaded.from(place);

        assertThat(loaded.diagnoses()).isEmpty();
        assertThat(loaded.packs()).containsExactly("good");
    }

    @Test
    void a_name_that_does_not_show_is_written_out() throws IOException {
        Files.writeString(directory.resolve("bad\u001b[2J\u202e\n.jar"), "not a jar");

        assertThat(besideAGoodOne().text())
                .contains("bad\\u001b[2J\\u202e\\u000a.jar")
                .doesNotContain("\n");
    }

    @Test
    void a_jar_that_lists_no_provider() {
        CouncilJar.holding(BAD).in(directory, "bad.jar");

        assertThat(besideAGoodOne().code()).isEqualTo(DiagnosisCode.NO_PROVIDER);
    }

    @Test
    void a_jar_with_a_description_of_a_module_is_a_plug_in_by_its_list() {
        CouncilJar.listing(GOOD).with("module-info.class", "whatever").in(directory, "good.jar");

        assertThat(Loaded.from(directory).packs()).containsExactly("good");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/opencarers/rules/Policy.class",
                "org/opencarers/law/gb/Added.class",
                "META-INF/versions/17/org/opencarers/sharing/Sharing.class"
            })
    void a_jar_that_holds_a_class_of_this_library(String entry) {
        CouncilJar.listing(BAD).with(entry, "any bytes").in(directory, "bad.jar");
        Diagnosis diagnosis = besideAGoodOne();

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.SHADOWS_LIBRARY);
        assertThat(diagnosis.what()).contains(entry);
    }

    @Test
    void a_jar_that_names_other_jars_is_not_followed_to_them() {
        CouncilJar.holding(BAD).in(directory, "hidden.zip");
        CouncilJar.holding()
                .with(CouncilJar.LIST, "council.Bad")
                .with("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nClass-Path: hidden.zip\n\n")
                .in(directory, "bad.jar");
        Diagnosis diagnosis = besideAGoodOne();

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.NAMES_OTHER_JARS);
        assertThat(diagnosis.what()).contains("hidden.zip");
    }

    @Test
    void an_index_of_jars_is_not_followed_either() {
        CouncilJar.listing(BAD)
                .with("META-INF/INDEX.LIST", "JarIndex-Version: 1.0\n\nhidden.zip\ncouncil\n")
                .in(directory, "bad.jar");

        assertThat(besideAGoodOne().code()).isEqualTo(DiagnosisCode.NAMES_OTHER_JARS);
    }

    @Test
    void a_jar_of_a_hundred_thousand_entries() {
        CouncilJar jar = CouncilJar.listing(BAD);
        for (int entry = 0; entry < 100_000; entry++) {
            jar.with("entry/" + entry, "");
        }
        jar.in(directory, "bad.jar");

        assertThat(besideAGoodOne().code()).isEqualTo(DiagnosisCode.TOO_LARGE);
    }

    @Test
    void a_small_jar_that_is_large_when_it_is_unpacked() throws IOException {
        Path jar = directory.resolve("bad.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("council/Bad.class"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(nothing);
            }
        }

        assertThat(Files.size(jar)).isLessThan(1024 * 1024);
        assertThat(besideAGoodOne().code()).isEqualTo(DiagnosisCode.TOO_LARGE);
    }

    @Test
    void an_entry_that_points_out_of_the_jar_is_never_written(@TempDir Path outside) {
        CouncilJar.listing(GOOD)
                .with("../../" + outside.getFileName() + "/written", "x")
                .with(outside + "/written", "x")
                .in(directory, "good.jar");

        assertThat(Loaded.from(directory).packs()).containsExactly("good");
        assertThat(outside).isEmptyDirectory();
    }
}
