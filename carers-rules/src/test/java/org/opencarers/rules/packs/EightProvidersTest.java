package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight providers, six of them broken in different ways: two are loaded, and six diagnoses are told. */
class EightProvidersTest {

    private static final CouncilSource FIRST = CouncilSource.pack("First", "");
    private static final CouncilSource LAST = CouncilSource.pack("Last", "");
    private static final List<CouncilSource> BROKEN = List.of(
            CouncilSource.of("NoPack", "public class NoPack {}"),
            CouncilSource.pack("Initialiser", "", "static int size = Integer.parseInt(\"many\");", ""),
            CouncilSource.pack("Constructor", "", "public Constructor() { throw new AssertionError(); }", ""),
            CouncilSource.pack("Overflow", "contribute(contributions);"),
            CouncilSource.pack("Nothing", "contributions.policy(null);"));

    @TempDir
    Path directory;

    private static CouncilSource[] sources() {
        return Stream.of(Stream.of(FIRST), BROKEN.stream(), Stream.of(LAST))
                .flatMap(each -> each)
                .toArray(CouncilSource[]::new);
    }

    private static void check(Loaded loaded) {
        assertThat(loaded.packs()).containsExactly("first", "last");
        assertThat(loaded.diagnoses())
                .extracting(Diagnosis::code)
                .containsExactlyInAnyOrder(
                        DiagnosisCode.CLASS_NOT_FOUND,
                        DiagnosisCode.NOT_A_PACK,
                        DiagnosisCode.INITIALISER_FAILED,
                        DiagnosisCode.CONSTRUCTOR_FAILED,
                        DiagnosisCode.CONTRIBUTING_FAILED,
                        DiagnosisCode.CONTRIBUTED_NULL);
        assertThat(loaded.diagnoses()).allSatisfy(diagnosis -> {
            assertThat(diagnosis.where()).endsWith(".jar");
            assertThat(diagnosis.remedy()).isNotBlank();
            assertThat(diagnosis.text().lines()).hasSize(1);
        });
    }

    @Test
    void in_one_jar_on_the_class_path() {
        CouncilJar jar = CouncilJar.listing(sources());
        jar.with(CouncilJar.LIST, "council.Missing\n" + names());
        check(Loaded.by(PackSearch.onPath(CouncilJar.path(jar.in(directory, "council.jar")))));
    }

    @Test
    void in_eight_jars_on_the_class_path() {
        inEightJars();
        check(Loaded.by(PackSearch.onPath(CouncilJar.path(jars()))));
    }

    @Test
    void in_one_plug_in() {
        CouncilJar.listing(sources())
                .with(CouncilJar.LIST, "council.Missing\n" + names())
                .in(directory, "council.jar");
        check(Loaded.from(directory));
    }

    @Test
    void in_eight_plug_ins() {
        inEightJars();
        check(Loaded.from(directory));
    }

    private static String names() {
        return String.join("\n", Stream.of(sources()).map(CouncilSource::name).toList());
    }

    private void inEightJars() {
        for (CouncilSource source : sources()) {
            CouncilJar.listing(source).in(directory, source.type() + ".jar");
        }
        CouncilJar.holding().with(CouncilJar.LIST, "council.Missing").in(directory, "Missing.jar");
    }

    private Path[] jars() {
        return Stream.concat(Stream.of(sources()).map(CouncilSource::type), Stream.of("Missing"))
                .map(type -> directory.resolve(type + ".jar"))
                .toArray(Path[]::new);
    }
}
