package org.opencarers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script at the root of the repository, in front of a program that ends with the status that it is told. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ScriptTest {

    private static final String PROGRAM =
            "public class Ends { public static void main(String[] status) { System.out.print(System.getProperty(\"said\"));"
                    + " System.exit(Integer.parseInt(status[0])); } }";

    @TempDir
    private Path root = Path.of("");

    @BeforeEach
    void the_program_is_built() throws IOException {
        Files.copy(Path.of("..", "carers"), root.resolve("carers"));
        Path source = Files.writeString(root.resolve("Ends.java"), PROGRAM);
        int compiled = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-proc:none", source.toString());
        assertThat(compiled).isZero();
        Path jar = Files.createDirectories(root.resolve(Path.of("carers-cli", "target", "app")))
                .resolve("carers-cli.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Ends");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            entries.putNextEntry(new JarEntry("Ends.class"));
            Files.copy(root.resolve("Ends.class"), entries);
        }
    }

    private Run script(String javaOptions, String status) throws IOException, InterruptedException {
        File out = root.resolve("out").toFile();
        File err = root.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", root.resolve("carers").toString(), status)
                .redirectOutput(out)
                .redirectError(err);
        // Java tells on standard error that it takes options from these.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS", javaOptions);
        int ended = builder.start().waitFor();
        return new Run(ended, read(out), read(err));
    }

    private static String read(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    @Test
    void options_with_which_the_virtual_machine_does_not_start_end_with_2() throws Exception {
        Run run = script("-Dsaid=this -Xbad", "0");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("-Xbad")
                .endsWith("carers: Java does not start with these JAVA_OPTS, see above; nothing was run\n");
    }

    @Test
    void the_statuses_of_the_program_stay_whatever_options_are_given() throws Exception {
        for (String status : new String[] {"0", "1", "2", "3"}) {
            assertThat(script("", status)).isEqualTo(new Run(Integer.parseInt(status), "null", ""));
            assertThat(script(" -Dsaid=this -Xmx64m ", status))
                    .isEqualTo(new Run(Integer.parseInt(status), "this", ""));
        }
    }
}
