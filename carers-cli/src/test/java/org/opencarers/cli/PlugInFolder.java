package org.opencarers.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.opencarers.core.contact.Nation;
import org.opencarers.rules.PolicyPack;

/** A directory of plug-ins, whose jars are compiled from the sources of these tests. */
final class PlugInFolder {

    private static final Path SOURCES = Path.of("src", "test", "resources", "packs");

    private final Path folder;

    PlugInFolder(Path folder) {
        this.folder = folder;
    }

    /** A jar with the pack of one class: {@code leeds.Leeds}, listed as these lines say. */
    Path jar(String type, String... lines) throws IOException {
        String file = type.replace('.', File.separatorChar);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-proc:none",
                        "-nowarn",
                        "-d",
                        classes.toString(),
                        "-cp",
                        place(PolicyPack.class) + File.pathSeparator + place(Nation.class),
                        SOURCES.resolve(file + ".java").toString());
        if (status != 0) {
            throw new AssertionError(type + " cannot be compiled");
        }
        return jar(type.substring(0, type.indexOf('.')), List.of(lines), Stream.of(classes.resolve(file + ".class")));
    }

    /** A jar that lists a class that it has not. */
    Path without(String type) throws IOException {
        return jar(type.substring(0, type.indexOf('.')), List.of(type), Stream.of());
    }

    private Path jar(String name, List<String> providers, Stream<Path> classes) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry("META-INF/services/" + PolicyPack.class.getName()));
            entries.write(String.join("\n", providers).getBytes(StandardCharsets.UTF_8));
            for (Path type : classes.toList()) {
                entries.putNextEntry(new JarEntry(name + "/" + type.getFileName()));
                Files.copy(type, entries);
            }
        }
        return jar;
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
