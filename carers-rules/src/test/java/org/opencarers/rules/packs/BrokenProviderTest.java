package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a provider can be broken costs itself, with one diagnosis; the one beside it is loaded. */
class BrokenProviderTest {

    private static final CouncilSource GOOD = CouncilSource.pack("Good", "");

    @TempDir
    Path directory;

    /** What is said of one broken pack that stands before a good one in the same jar. */
    private Diagnosis broken(CouncilJar jar, String... listed) {
        jar.with(CouncilJar.LIST, String.join("\n", listed) + "\ncouncil.Good\n")
                .in(directory, "council.jar");
        Loaded loaded = Loaded.from(directory);

        assertThat(loaded.packs()).containsExactly("good");
        Diagnosis diagnosis = loaded.onlyDiagnosis();
        assertThat(diagnosis.where()).endsWith("council.jar");
        assertThat(diagnosis.text()).doesNotContain("\tat ").doesNotContain("\n");
        return diagnosis;
    }

    private Diagnosis broken(CouncilSource pack) {
        return broken(CouncilJar.holding(pack, GOOD), pack.name());
    }

    private Diagnosis contributing(String statements) {
        return broken(CouncilSource.pack("Bad", statements));
    }

    @Test
    void a_class_that_is_not_there() {
        assertThat(broken(CouncilJar.holding(GOOD), "council.Missing").code()).isEqualTo(DiagnosisCode.CLASS_NOT_FOUND);
    }

    @Test
    void a_class_whose_superclass_is_missing() {
        CouncilSource base = CouncilSource.of("Base", "public class Base {}");
        CouncilSource bad = CouncilSource.of(
                "Bad",
                CouncilSource.description("Bad", "id = \"bad\", level = 1")
                        + "public class Bad extends Base implements PolicyPack {"
                        + "public void contribute(Contributions contributions) {} }");
        Diagnosis diagnosis = broken(CouncilJar.holding(base, bad, GOOD).withoutClass("Base"), "council.Bad");

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.CLASS_NOT_LOADABLE);
        assertThat(diagnosis.what()).contains("council.Base");
    }

    @Test
    void a_class_that_needs_another_one_when_it_is_asked() {
        CouncilSource part = CouncilSource.of("Part", "class Part { static void add() {} }");
        CouncilSource bad = CouncilSource.pack("Bad", "Part.add();");
        Diagnosis diagnosis = broken(CouncilJar.holding(part, bad, GOOD).withoutClass("Part"), "council.Bad");

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.CLASS_NOT_LOADABLE);
        assertThat(diagnosis.what()).contains("council.Part");
        assertThat(diagnosis.pack()).isEqualTo("bad");
    }

    @Test
    void a_class_that_needs_another_one_for_a_constructor() {
        CouncilSource part = CouncilSource.of("Part", "public class Part {}");
        CouncilSource bad = CouncilSource.pack("Bad", "", "public Bad() {} public Bad(Part part) {}", "");
        Diagnosis diagnosis = broken(CouncilJar.holding(part, bad, GOOD).withoutClass("Part"), "council.Bad");

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.CLASS_NOT_LOADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a class file", "\u00ca\u00fe\u00ba\u00be"})
    void bytes_that_are_no_class(String bytes) {
        CouncilJar jar = CouncilJar.holding(GOOD).with("council/Bad.class", bytes);

        assertThat(broken(jar, "council.Bad").code()).isEqualTo(DiagnosisCode.CLASS_NOT_LOADABLE);
    }

    @Test
    void a_class_of_a_java_that_does_not_exist_yet() {
        CouncilJar jar = CouncilJar.holding(GOOD)
                .with("council/Bad.class", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 1, 0});

        assertThat(broken(jar, "council.Bad").code()).isEqualTo(DiagnosisCode.CLASS_NOT_LOADABLE);
    }

    @Test
    void a_class_that_is_no_pack() {
        assertThat(broken(CouncilSource.of("Bad", "public class Bad {}")).code())
                .isEqualTo(DiagnosisCode.NOT_A_PACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Bad implements PolicyPack { public Bad() {}",
                "public abstract class Bad implements PolicyPack {",
                "public class Bad implements PolicyPack { private Bad() {}",
                "public class Bad implements PolicyPack { public Bad(String name) {}"
            })
    void a_class_that_nobody_can_make(String beginning) {
        CouncilSource bad = CouncilSource.of(
                "Bad",
                CouncilSource.description("Bad", "id = \"bad\", level = 1") + beginning
                        + "public void contribute(Contributions contributions) {} }");

        assertThat(broken(bad).code()).isEqualTo(DiagnosisCode.NOT_CONSTRUCTIBLE);
    }

    @Test
    void a_pack_without_a_description() {
        CouncilSource bad = CouncilSource.of(
                "Bad",
                "public class Bad implements PolicyPack { public void contribute(Contributions contributions) {} }");

        assertThat(broken(bad).code()).isEqualTo(DiagnosisCode.NO_DESCRIPTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id = \"B\u0430d\"                                     | the id 'B\u0430d' must be kebab-case words",
                "id = \"bad\", policies = \"gb.carers-allowance\"      | must have an id that begins with bad.",
            })
    void a_description_that_cannot_be(String parts, String objection) {
        Diagnosis diagnosis = broken(CouncilSource.of(
                "Bad",
                CouncilSource.description("Bad", parts + ", level = 1") + "public class Bad implements PolicyPack {"
                        + "public void contribute(Contributions contributions) {} }"));

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.BAD_DESCRIPTION);
        assertThat(diagnosis.what()).contains(objection);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, Integer.MAX_VALUE})
    void a_pack_of_another_level_is_refused_before_any_of_its_code_runs(int level) {
        CouncilSource bad = CouncilSource.of(
                "Bad",
                CouncilSource.description("Bad", "id = \"bad\", level = " + level)
                        + "public class Bad implements PolicyPack {"
                        + "static { System.setProperty(\"council.ran\", \"yes\"); }"
                        + "public void contribute(Contributions contributions) {} }");

        assertThat(broken(bad).code()).isEqualTo(DiagnosisCode.OTHER_LEVEL);
        assertThat(System.getProperty("council.ran")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static int size = List.of().iterator().next() == null ? 0 : 1; | INITIALISER_FAILED",
                "public Bad() { throw new IllegalStateException(\"no file\"); } | CONSTRUCTOR_FAILED",
                "public Bad() throws Exception { throw new Exception(\"no file\"); } | CONSTRUCTOR_FAILED",
                "public Bad() { throw new AssertionError(\"no file\"); } | CONSTRUCTOR_FAILED",
                "public Bad() { new Bad(); } | CONSTRUCTOR_FAILED",
            })
    void a_pack_that_fails_when_it_is_made(String members, DiagnosisCode code) {
        assertThat(broken(CouncilSource.pack("Bad", "", members, "")).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw new IllegalStateException(\"no file\"); | CONTRIBUTING_FAILED",
                "throw new AssertionError(\"no file\"); | CONTRIBUTING_FAILED",
                "throw new OutOfMemoryError(\"no file\"); | CONTRIBUTING_FAILED",
                "contribute(contributions); | CONTRIBUTING_FAILED",
                "new Object() { void again() { again(); } }.again(); | CONTRIBUTING_FAILED",
                "throw new NoSuchMethodError(\"policy\"); | CLASS_NOT_LOADABLE",
                "contributions.policy(null); | CONTRIBUTED_NULL",
                "contributions.vary(null); | CONTRIBUTED_NULL",
                "contributions.facts(null); | CONTRIBUTED_NULL",
                "contributions.facts(Collections.singletonList(null)); | CONTRIBUTED_NULL",
                "contributions.constraint(null); | CONTRIBUTED_NULL",
                "contributions.parameter(null); | CONTRIBUTED_NULL",
                "contributions.computing(null); | CONTRIBUTED_NULL",
                "contributions.directory((DirectoryDocument) null); | CONTRIBUTED_NULL",
                "contributions.directory((org.opencarers.core.services.Directory) null); | CONTRIBUTED_NULL",
                "System.getenv(\"COUNCIL_IS_NOT_SET\").length(); | CONTRIBUTING_FAILED",
                "contributions.facts(List.of((Fact<?>) null)); | CONTRIBUTING_FAILED",
            })
    void a_pack_that_fails_when_it_is_asked(String statement, DiagnosisCode code) {
        assertThat(contributing(statement).code()).isEqualTo(code);
    }

    @Test
    void a_pack_that_hides_that_it_contributed_null_contributes_nothing() {
        CouncilSource sly = CouncilSource.pack(
                "Sly", "try { contributions.policy(null); } catch (NullPointerException hidden) { }");
        CouncilJar.listing(sly, GOOD).in(directory, "council.jar");

        assertThat(Loaded.from(directory).packs()).containsExactly("good", "sly");
    }

    @Test
    void what_a_pack_contributes_after_it_was_asked_is_not_taken() {
        CouncilSource sly =
                CouncilSource.pack("Sly", "", "static Contributions kept; static { }", "kept = contributions;");
        CouncilSource late = CouncilSource.pack(
                "Late",
                "",
                "static boolean isRefused() { try { Sly.kept.facts(List.of()); return false; }"
                        + " catch (IllegalStateException refused) { return true; } }",
                "System.setProperty(\"council.late\", String.valueOf(isRefused()));");
        CouncilJar.listing(sly, late).in(directory, "council.jar");

        assertThat(Loaded.from(directory).packs()).containsExactly("late", "sly");
        assertThat(System.clearProperty("council.late")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public String getMessage() { throw new AssertionError(); }",
                "public synchronized Throwable getCause() { throw new IllegalStateException(); }",
                "public synchronized Throwable getCause() { return new Hostile(); }",
                "public String getMessage() { return \"\\u001b[2J\\u202e\\nOK\" + \"x\".repeat(10_000_000); }"
            })
    void an_exception_that_is_hostile_itself(String member) {
        CouncilSource hostile = CouncilSource.of("Hostile", "public class Hostile extends Error {" + member + "}");
        CouncilJar jar = CouncilJar.holding(hostile, CouncilSource.pack("Bad", "throw new Hostile();"), GOOD);
        Diagnosis diagnosis = broken(jar, "council.Bad");

        assertThat(diagnosis.code()).isEqualTo(DiagnosisCode.CONTRIBUTING_FAILED);
        assertThat(diagnosis.what()).contains("council.Hostile").hasSizeLessThan(300);
        assertThat(diagnosis.text()).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while (true) { java.util.concurrent.locks.LockSupport.park(); }",
                "throw new Error() { public String getMessage() { while (true) { java.util.concurrent.locks.LockSupport.park(); } } };"
            })
    void a_pack_that_does_not_come_to_an_end(String statement) {
        CouncilJar.listing(CouncilSource.pack("Bad", "if (System.nanoTime() != 0) { " + statement + " }"), GOOD)
                .in(directory, "council.jar");
        Loaded loaded = Loaded.by(PackSearch.onPath().andIn(directory).waiting(Duration.ofSeconds(2)));

        assertThat(loaded.packs()).containsExactly("good");
        assertThat(loaded.onlyDiagnosis().code()).isEqualTo(DiagnosisCode.TOO_SLOW);
        assertThat(loaded.onlyDiagnosis().what()).contains("2 seconds").contains("its thread goes on");
    }
}
