package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight providers of a module, six of them broken in different ways: two are loaded, and six diagnoses are told. */
class EightModuleProvidersTest {

    private static final String PACK = """
            package council;
            import org.opencarers.core.contact.Nation;
            import org.opencarers.rules.*;
            @PackDescription(id = "%s", version = "1", authority = "A council (invented)", nations = Nation.ENGLAND, level = %s)
            public class %s implements PolicyPack {
                %s
                @Override public void contribute(Contributions contributions) { %s }
            }
            """;

    /** What is told: each pack that is with its state, and each diagnosis. */
    private static final String TOLD = """
            package council;
            import org.opencarers.rules.decision.DecisionEngine;
            public class Told {
                public static void main(String[] words) {
                    DecisionEngine engine = DecisionEngine.discover();
                    engine.packs().forEach(pack -> System.out.println(pack.id() + " " + pack.state()));
                    engine.packs().forEach(pack -> pack.diagnoses().forEach(
                            diagnosis -> System.out.println(diagnosis.code() + " of " + diagnosis.pack() + " in " + diagnosis.where())));
                    System.out.println(engine.problems().size() + " problems");
                }
            }
            """;

    private final Map<String, String> sources = new TreeMap<>();

    @TempDir
    Path directory;

    private void pack(String type, String level, String members, String contributing) {
        sources.put(type, PACK.formatted(type.toLowerCase(Locale.ROOT), level, type, members, contributing));
    }

    private Path compiled() throws IOException {
        String names = String.join(", council.", sources.keySet());
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(
                directory.resolve("module-info.java"),
                "module council { requires org.opencarers.core; requires org.opencarers.rules;"
                        + " provides org.opencarers.rules.PolicyPack with council." + names + "; }"));
        sources.put("Told", TOLD);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(directory.resolve(source.getKey() + ".java"), source.getValue()));
        }
        Path module = Files.createDirectory(directory.resolve("module"));
        assertThat(Javac.compileModule(module, files.stream())).isEmpty();
        return module;
    }

    @Test
    void on_the_module_path() throws IOException {
        pack("First", "1", "", "");
        pack("Missing", "1", "", "");
        pack("Bytes", "1", "", "");
        pack("Level", "2", "static { System.out.println(\"code of another level ran\"); }", "");
        pack("Initialiser", "1", "static final int SIZE = Integer.parseInt(\"many\");", "");
        pack("Constructor", "1", "public Constructor() { throw new AssertionError(); }", "");
        pack("Overflow", "1", "", "contribute(contributions);");
        pack("Last", "1", "", "");
        Path module = compiled();
        Files.delete(module.resolve("council/Missing.class"));
        Files.writeString(module.resolve("council/Bytes.class"), "no class");

        Program.Run run = Program.runModule(module + File.pathSeparator + Program.classPath(), "council/council.Told");

        assertThat(run.output().lines())
                .contains(
                        "first LOADED",
                        "last LOADED",
                        "england LOADED",
                        "gb LOADED",
                        "CLASS_NOT_LOADABLE of council.Missing in module council",
                        "CLASS_NOT_LOADABLE of council.Bytes in module council",
                        "OTHER_LEVEL of level in module council",
                        "INITIALISER_FAILED of initialiser in module council",
                        "CONSTRUCTOR_FAILED of constructor in module council",
                        "CONTRIBUTING_FAILED of overflow in module council",
                        "6 problems")
                .noneMatch(line -> line.startsWith("\tat ") || line.contains("another level ran"));
        assertThat(run.status()).isZero();
    }
}
