package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of providers with something wrong in it costs what is wrong, and not the rest, on a path as in a plug-in. */
class ProviderListTest {

    private static final CouncilSource GOOD = CouncilSource.pack("Good", "");

    @TempDir
    Path directory;

    private Loaded fromPath(String list) {
        Path jar = CouncilJar.holding(GOOD).with(CouncilJar.LIST, list).in(directory, "council.jar");
        return Loaded.by(PackSearch.onPath(CouncilJar.path(jar)));
    }

    private Loaded fromDirectory(String list) {
        CouncilJar.holding(GOOD).with(CouncilJar.LIST, list).in(directory, "council.jar");
        return Loaded.from(directory);
    }

    @Test
    void a_class_that_is_named_twice_is_loaded_once() {
        for (Loaded loaded : new Loaded[] {
            fromPath("council.Good\ncouncil.Good # again"), fromDirectory("council.Good\ncouncil.Good # again")
        }) {
            assertThat(loaded.packs()).containsExactly("good");
            assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.NAMED_TWICE);
            assertThat(loaded.onlyDiagnosis().pack()).isEqualTo("council.Good");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "council/Good.class",
                "council.Good council.Good",
                "council..Good",
                ".",
                "1.Good",
                "\u001b[2J",
                "../../etc/passwd",
                "\ufeffcouncil.Good",
                "co\u00aduncil.Good"
            })
    void a_line_that_is_no_name_of_a_class_costs_itself(String line) {
        for (Loaded loaded : new Loaded[] {
            fromPath("# a comment\n" + line + "\n\ncouncil.Good"),
            fromDirectory("# a comment\n" + line + "\n\ncouncil.Good")
        }) {
            assertThat(loaded.packs()).containsExactly("good");
            assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.UNREADABLE_LINE);
            assertThat(loaded.onlyDiagnosis().what()).startsWith("line 2 ");
        }
    }

    @Test
    void a_name_of_thousands_of_words_is_no_name_of_a_class() {
        String name = "a.".repeat(30_000) + "a";

        assertThat(fromPath(name + "\ncouncil.Good").onlyDiagnosis().code()).isEqualTo(DiagnosisCode.UNREADABLE_LINE);
        assertThat(fromDirectory(name + "\ncouncil.Good").packs()).containsExactly("good");
    }

    @Test
    void a_list_of_nothing_but_bad_lines_is_told_line_by_line() {
        assertThat(fromPath("?\n?").diagnoses())
                .extracting(Diagnosis::code)
                .containsExactly(DiagnosisCode.UNREADABLE_LINE, DiagnosisCode.UNREADABLE_LINE);
    }

    @Test
    void a_list_of_a_million_lines_is_not_read() {
        String list = "council.Good\n".repeat(1_000_000);
        for (Loaded loaded : new Loaded[] {fromPath(list), fromDirectory(list)}) {
            assertThat(loaded.packs()).isEmpty();
            assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.TOO_LARGE);
            assertThat(loaded.catalogue().reports())
                    .filteredOn(report -> report.state() == PackReport.State.REFUSED)
                    .hasSize(1);
        }
    }

    @Test
    void a_list_that_cannot_be_read_costs_only_itself() throws IOException {
        Path broken = CouncilJar.listing(CouncilSource.pack("Bad", "")).in(directory, "bad.jar");
        spoilFirstEntry(broken);
        Path good = CouncilJar.listing(GOOD).in(directory, "good.jar");
        for (Loaded loaded :
                new Loaded[] {Loaded.by(PackSearch.onPath(CouncilJar.path(broken, good))), Loaded.from(directory)}) {
            assertThat(loaded.packs()).containsExactly("good");
            assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.UNREADABLE_JAR);
            assertThat(loaded.onlyDiagnosis().where()).endsWith("bad.jar");
        }
    }

    /** The list stands first in the jar; its packed bytes begin behind a header of 30 bytes, its name and what else is said. */
    private static void spoilFirstEntry(Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        int begin = 30 + CouncilJar.LIST.length() + bytes[28];
        for (int place = begin; place < begin + 8; place++) {
            bytes[place] = (byte) 0xFF;
        }
        Files.write(jar, bytes);
    }
}
