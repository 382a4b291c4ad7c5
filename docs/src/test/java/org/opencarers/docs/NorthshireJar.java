package org.opencarers.docs;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
        write(jar, "");
    }

    /** The jar with a note, which makes it another one than that without. */
    static void write(Path jar, String note) throws IOException {
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("NOTE.txt"));
            entries.write(note.getBytes(StandardCharsets.UTF_8));
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
