package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "''",
        "whynot-such-a-verb",
        "decide",
        "decide --jsonn -",
        "decide --json --ndjson -",
        "share",
        "share --json --ndjson -",
        "share --fill -",
        "share --salt s -",
        "replay",
        "replay receipt-alone",
        "policies --as-of",
        "--plugins",
        "policies one two",
        "coverage --as-of 2026-11-21",
        "support kmpt.carers-drop-in",
        "support --area",
        "plugins",
        "plugins remove",
        "plugins list --as-of 2026-11-21",
        "plugins doctor --require",
        "plugins doctor --allow"
    })
    void a_command_that_cannot_run_says_why(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "--help",
        "decide --help",
        "share --help",
        "replay --help",
        "policies --help",
        "coverage --help",
        "support --help",
        "plugins --help",
        "plugins list --help",
        "plugins doctor --help",
        "--version"
    })
    void help_and_version_are_answers(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsIgnoringCase("carers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide",
                "share",
                "replay",
                "policies",
                "coverage",
                "support",
                "plugins",
                "plugins list",
                "plugins doctor"
            })
    void every_verb_tells_the_version_of_the_program(String verb) {
        String version = Run.of("--version").out();
        assertThat(version).startsWith("carers ").hasLineCount(1);
        for (String option : new String[] {" --version", " -V"}) {
            Run run = Run.of((verb + option).split(" "));
            assertThat(run.status()).isZero();
            assertThat(run.out()).isEqualTo(version);
        }
    }

    @Test
    void plug_ins_are_accepted_before_and_after_the_verb() throws IOException {
        String directory = folder.toString();
        assertThat(Run.of("--plugins", directory, "policies").status()).isZero();
        assertThat(Run.of("policies", "--plugins", directory).status()).isZero();
        assertThat(Run.of("policies", "--plugins=" + directory, "gb.carers-allowance")
                        .status())
                .isZero();
    }

    @Test
    void a_folder_of_plug_ins_that_cannot_be_read_stops_the_command() {
        Run run = Run.of("policies", "--plugins", folder.resolve("absent").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("carers: --plugins ").hasLineCount(1);
    }

    @Test
    void a_plug_in_that_cannot_be_loaded_is_told_and_costs_nothing_else() throws IOException {
        Files.writeString(folder.resolve("broken.jar"), "no jar");
        try (OutputStream file = Files.newOutputStream(folder.resolve("plugin.jar"));
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("META-INF/services/org.opencarers.rules.PolicyPack"));
            jar.write("nowhere.Pack".getBytes(StandardCharsets.UTF_8));
        }
        Run run = Run.of("policies", "--plugins", folder.toString());
        assertThat(run.status()).isZero();
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("carers: $.packs['broken.jar']: UNREADABLE_JAR"))
                .anyMatch(line -> line.startsWith("carers: $.packs['nowhere.Pack']: CLASS_NOT_FOUND"));
        assertThat(run.out()).contains("gb.carers-allowance");
    }
}
