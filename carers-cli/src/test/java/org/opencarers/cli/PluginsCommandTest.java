package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.rules.packs.PackSearch;
import tools.jackson.databind.JsonNode;

/** What the command says about a directory with good and broken plug-ins, and its exit status. */
class PluginsCommandTest {

    /** One good pack, named twice, and three broken ones. */
    @TempDir
    private static Path mixed = Path.of("");

    /** One good pack. */
    @TempDir
    private static Path sound = Path.of("");

    @BeforeAll
    static void jars_are_built() throws IOException {
        new PlugInFolder(mixed).jar("leeds.Leeds", "leeds.Leeds", "leeds.Leeds # again");
        new PlugInFolder(mixed).jar("york.York", "york.York");
        new PlugInFolder(mixed).jar("bristol.Bristol", "bristol.Bristol");
        Files.writeString(mixed.resolve("torn.jar"), "no jar");
        new PlugInFolder(sound).jar("leeds.Leeds", "leeds.Leeds");
    }

    private static Run plugins(String verb, Path folder, String... options) {
        List<String> line = new ArrayList<>(List.of("plugins", verb, "--plugins", folder.toString()));
        line.addAll(List.of(options));
        return Run.of(line.toArray(String[]::new));
    }

    private static JsonNode pack(Run run, String name) {
        for (JsonNode pack : run.json().get("packs")) {
            if (pack.get("name").asString().equals(name)) {
                return pack;
            }
        }
        throw new AssertionError("no " + name + " in " + run.out());
    }

    @Test
    void every_pack_is_listed_whatever_became_of_it() {
        Run run = plugins("list", mixed);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .anyMatch(
                        line -> line.matches(
                                "bristol +3\\.0 +refused: OTHER_LEVEL +99 +England, Wales +Bristol City Council \\(invented\\)"))
                .anyMatch(
                        line -> line.matches("leeds +1\\.2\\.0 +loaded +1 +England +Leeds City Council \\(invented\\)"))
                .anyMatch(line -> line.matches("torn\\.jar +\\? +refused: UNREADABLE_JAR .*"))
                .anyMatch(line -> line.matches("york +0\\.9 +refused: CONSTRUCTOR_FAILED .*"))
                .anyMatch(line -> line.matches("gb +1\\.0\\.0 +loaded .*"))
                .contains("  from        " + mixed.resolve("leeds.jar") + " (a plug-in)");
        assertThat(run.out())
                .contains("\n  policies    bristol.break-grant\n  varies      england.charging-carers\n")
                .endsWith(" loaded, 3 refused\n");
    }

    @Test
    void in_json_each_pack_has_its_jar_and_its_diagnoses() {
        Run run = plugins("list", mixed, "--json");
        assertThat(run.status()).isZero();
        JsonNode leeds = pack(run, "leeds.Leeds");
        assertThat(leeds.get("state").asString()).isEqualTo("LOADED");
        assertThat(leeds.get("source").asString()).isEqualTo("PLUG_IN");
        assertThat(leeds.get("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(leeds.get("varies")).hasToString("[\"england.carers-assessment\"]");
        assertThat(pack(run, "torn.jar").get("id").isNull()).isTrue();
        assertThat(pack(run, "york.York").get("diagnoses").get(0).get("code").asString())
                .isEqualTo("CONSTRUCTOR_FAILED");
        assertThat(run.json().get("totals").get("REFUSED").asInt()).isEqualTo(3);
    }

    @Test
    void the_doctor_says_what_is_wrong_and_what_to_do() {
        Run run = plugins("doctor", mixed);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Not healthy. ")
                .contains("\n  CONSTRUCTOR_FAILED  york\n    what    its constructor failed: ")
                .contains("\n    where   " + mixed.resolve("york.jar") + "\n    remedy  repair the constructor")
                .contains("\n  NAMED_TWICE  leeds.Leeds\n")
                .contains("\n    costs   nothing\n")
                .contains("\n  extends england.carers-assessment, where the code of the carer's county, ")
                .contains("\n    ✓ proved: its rule 3 gives DUTY_TO_ASSESS only where england.carers-assessment gives ")
                .contains(
                        "\n    leeds.min-hours, the hours from which Leeds assesses everybody: 50 hours, ends on 31 March"
                                + " 2027\n")
                .doesNotContain("\tat ");
    }

    @Test
    void a_sound_folder_is_healthy_also_when_a_parameter_has_ended() {
        Run run = plugins("doctor", sound, "--as-of", "2027-04-01");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Healthy. ")
                .contains(", ends on 31 March 2027; ✗ it has ended by 1 April 2027\n");
        JsonNode json = plugins("doctor", sound, "--json").json();
        assertThat(json.get("healthy").asBoolean()).isTrue();
        assertThat(json.get("asOf").isNull()).isTrue();
    }

    @Test
    void the_doctor_asks_every_law_of_the_packs_in_the_folder() {
        Run run = plugins("doctor", sound, "--laws", "--json");

        assertThat(run.status()).isZero();
        JsonNode laws = run.json().get("laws");
        assertThat(laws).hasSize(1);
        JsonNode leeds = laws.get(0);
        assertThat(leeds.get("pack").asString()).isEqualTo("leeds");
        assertThat(leeds.get("results")).hasSize(33);
        assertThat(leeds.get("totals").get("FAILED").asInt()).isZero();
        assertThat(leeds.get("totals").get("PROVED").asInt()).isPositive();
        JsonNode floor = leeds.get("results").get(16);
        assertThat(floor.get("law").asString()).isEqualTo("L17");
        assertThat(floor.get("outcome").asString()).isEqualTo("HELD");
        assertThat(floor.get("cases").asInt()).isPositive();
    }

    @Test
    void without_a_folder_the_doctor_would_ask_about_the_packs_that_do_not_come_with_the_library() {
        List<PackReport> path = PackSearch.onPath().catalogue().reports();
        assertThat(path.stream()
                        .filter(PluginsDoctorCommand.byDefault(path))
                        .map(PackReport::id)
                        .toList())
                .containsExactly("kent", "kmpt", "llr", "nelmht", "swlstg");

        List<PackReport> withFolder =
                PackSearch.onPath().andIn(sound).catalogue().reports();
        assertThat(withFolder.stream()
                        .filter(PluginsDoctorCommand.byDefault(withFolder))
                        .map(PackReport::id)
                        .toList())
                .containsExactly("leeds");
    }

    @Test
    void a_pack_that_is_refused_is_not_examined_and_one_that_is_not_there_stops_the_command() {
        assertThat(plugins("doctor", mixed, "--laws=york").out())
                .endsWith("\n\nWhat the laws of policy packs say\n  york: not examined, because it is refused\n");

        Run nobody = plugins("doctor", sound, "--laws=nobody");
        assertThat(nobody.status()).isEqualTo(2);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("--laws nobody: no pack of this id was found");
    }

    @Test
    void the_doctor_shows_that_each_law_notices_something() {
        Run run = plugins("doctor", sound, "--teeth");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\n\nThe laws of policy packs were not asked: --laws asks them")
                .contains("\n\nDo the laws notice? A sound pack was broken in ", " ways: ", " noticed, 0 not\n")
                .contains("\n  ✓ L17  a policy of others refuses what it gives\n")
                .doesNotContain("✗ L");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("  ✓ L"))
                        .map(line -> line.substring(4, 7).strip()))
                .hasSizeGreaterThan(40)
                .startsWith("L1")
                .contains("L33");
    }

    @Test
    void something_that_costs_nothing_is_told_and_leaves_the_folder_healthy(@TempDir Path folder) throws IOException {
        new PlugInFolder(folder).jar("leeds.Leeds", "leeds.Leeds", "leeds.Leeds");
        Run run = plugins("doctor", folder);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Healthy. ").contains("\n  NAMED_TWICE  leeds.Leeds\n");
    }

    @Test
    void only_what_is_allowed_is_loaded_before_and_after_the_verb() {
        String digest = pack(plugins("list", sound, "--json"), "leeds.Leeds")
                .get("sha256")
                .asString();
        assertThat(plugins("doctor", sound, "--allow", "leeds=" + digest.toUpperCase(Locale.ROOT))
                        .status())
                .isZero();
        assertThat(plugins("doctor", sound, "--allow=york").out()).contains("\n  NOT_ALLOWED  leeds\n");
        assertThat(plugins("doctor", sound, "--allow", "leeds=" + "0".repeat(64))
                        .out())
                .contains("\n  OTHER_DIGEST  leeds\n");
        Run parted = Run.of(
                "--allow", "york", "--plugins", mixed.toString(), "plugins", "--allow", "leeds", "list", "--json");
        assertThat(pack(parted, "leeds.Leeds").get("state").asString()).isEqualTo("LOADED");
        assertThat(pack(parted, "york.York").get("diagnoses").get(0).get("code").asString())
                .isEqualTo("CONSTRUCTOR_FAILED");
        Run decided = Run.of("policies", "--plugins", mixed.toString(), "--allow", "leeds");
        assertThat(decided.status()).isZero();
        assertThat(decided.err()).contains("['york']: NOT_ALLOWED");
    }

    @Test
    void directories_before_and_after_the_verb_all_count(@TempDir Path other) throws IOException {
        new PlugInFolder(other).jar("york.York", "york.York");
        Run run = Run.of(
                "--plugins",
                sound.toString(),
                "plugins",
                "--plugins",
                other.toString(),
                "list",
                "--plugins",
                other.toString(),
                "--json");
        assertThat(run.status()).isZero();
        assertThat(pack(run, "leeds.Leeds").get("state").asString()).isEqualTo("LOADED");
        assertThat(pack(run, "york.York").get("state").asString()).isEqualTo("REFUSED");
    }

    @Test
    void a_required_pack_that_is_missing_stops_every_verb_with_one_message() {
        for (List<String> verb : List.of(
                List.of("policies"),
                List.of("coverage"),
                List.of("support"),
                List.of("decide", "-"),
                List.of("share", "-"),
                List.of("plugins", "list"),
                List.of("plugins", "doctor"))) {
            List<String> line = new ArrayList<>(verb);
            line.addAll(List.of("--require", "york", "--plugins", mixed.toString()));
            Run run = Run.of(line.toArray(String[]::new));
            assertThat(run.status()).as("%s", verb).isEqualTo(2);
            assertThat(run.err())
                    .as("%s", verb)
                    .startsWith("carers: --require york: it is required, and refused: CONSTRUCTOR_FAILED, ")
                    .hasLineCount(1);
        }
        assertThat(Run.of("policies", "--require", "leeds", "--require", "kmpt", "--plugins", sound.toString())
                        .status())
                .isZero();
        Run both = Run.of("--require", "leads", "policies", "--require", "pmkt", "--plugins", sound.toString());
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("leads: ") && line.contains("require leeds if that is meant"));
    }

    @Test
    void what_cannot_run_says_why() {
        Run digest = plugins("list", sound, "--allow", "leeds=abc");
        assertThat(digest.status()).isEqualTo(2);
        assertThat(digest.err())
                .startsWith("carers: --allow leeds=abc: is no SHA-256;")
                .hasLineCount(1);
        Run day = plugins("doctor", sound, "--as-of", "2026-02-30");
        assertThat(day.status()).isEqualTo(2);
        assertThat(day.out()).isEmpty();
        assertThat(day.err())
                .startsWith("carers: --as-of 2026-02-30: must be a day that exists")
                .hasLineCount(1);
        Run absent = plugins("doctor", sound.resolve("absent"));
        assertThat(absent.status()).isEqualTo(2);
        assertThat(absent.err()).startsWith("carers: --plugins ").hasLineCount(1);
    }
}
