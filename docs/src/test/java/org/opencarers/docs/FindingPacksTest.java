package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.rules.decision.DecisionEngine;

/** A local pack is found in every way that the guide describes. */
class FindingPacksTest {

    private static final String POLICY = "northshire.break-grant";

    @Test
    void on_the_class_path() {
        DecisionEngine engine = DecisionEngine.discover();

        assertThat(engine.policy(POLICY)).isPresent();
        assertThat(engine.problems()).isEmpty();
    }

    @Test
    void as_a_jar_in_a_folder_of_plug_ins(@TempDir Path folder) throws IOException {
        NorthshireJar.write(folder.resolve("northshire.jar"));

        Program.Run run = Program.run("./carers --plugins " + folder + " policies " + POLICY);

        assertThat(run.output()).contains("May this carer have Northshire's break grant?");
        assertThat(run.status()).isZero();
        assertThat(Program.run("./carers policies " + POLICY).status()).isEqualTo(1);
    }

    @Test
    void on_the_module_path(@TempDir Path module) throws IOException {
        try (Stream<Path> files = Files.list(Documents.named("docs/src/test/java/" + NorthshireJar.PACK))) {
            assertThat(Javac.compileModule(
                            module,
                            Stream.concat(
                                    files.filter(file -> !file.toString().endsWith("Test.java")),
                                    Stream.of(Documents.named("docs/src/test/resources/northshire/module-info.java")))))
                    .isEmpty();
        }

        Program.Run run = Program.runAsModule(module + File.pathSeparator + Program.classPath(), "policies", POLICY);

        assertThat(run.output()).contains("May this carer have Northshire's break grant?");
        assertThat(run.status()).isZero();
    }
}
