package org.opencarers.docs;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The jar of the pack that the guide writes, as its author would put it into a folder of plug-ins. */
final class NorthshireJar {

    static final String PACK = "org/opencarers/docs/northshire";
    private static final String SERVICES = "META-INF/services/org.opencarers.rules.PolicyPack";

    private NorthshireJar() {}

    static void write(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (Path entry : content()) {
                entries.putNextEntry(
                        new JarEntry(Program.TESTS.relativize(entry).toString().replace(File.separatorChar, '/')));
                Files.copy(entry, entries);
            }
        }
    }

    private static List<Path> content() throws IOException {
        try (Stream<Path> classes = Files.list(Program.TESTS.resolve(PACK))) {
            return Stream.concat(Stream.of(Program.TESTS.resolve(SERVICES)), classes)
                    .toList();
        }
    }
}
