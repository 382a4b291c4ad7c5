package org.opencarers.rules.packs;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencarers.core.contact.Nation;
import org.opencarers.rules.PolicyPack;

/** A directory of plug-ins, whose jars are compiled from source. */
final class PlugInFolder {

    private static final String SERVICES = "META-INF/services/" + PolicyPack.class.getName();

    private static final String EMPTY_PACK = """
            package NAME;
            @org.opencarers.rules.PackDescription(
                    id = "NAME", version = "2.1", authority = "The council of NAME (invented)",
                    nations = org.opencarers.core.contact.Nation.ENGLAND, level = LEVEL)
            public final class Pack implements org.opencarers.rules.PolicyPack {
                @Override
                public void contribute(org.opencarers.rules.Contributions contributions) {}
            }
            """;

    private final Path folder;

    PlugInFolder(Path folder) {
        this.folder = folder;
    }

    /** A jar with a pack that contributes nothing. */
    Path empty(String id, int level) {
        Path classes = compiled(id, EMPTY_PACK.replace("NAME", id).replace("LEVEL", String.valueOf(level)));
        return jar(id + ".jar", List.of(id + ".Pack"), List.of(classes.resolve(id + "/Pack.class")));
    }

    /** A jar that lists a class that it has not. */
    Path withoutClass(String name) {
        return jar(name + ".jar", List.of(name + ".Pack"), List.of());
    }

    private Path compiled(String name, String source) {
        try {
            Path sources = Files.createDirectories(folder.resolve("sources"));
            Path unit = Files.createDirectories(sources.resolve(name)).resolve("Pack.java");
            Files.writeString(unit, source);
            int status = ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(
                            System.out,
                            System.err,
                            "-proc:none",
                            "-nowarn",
                            "-d",
                            sources.toString(),
                            "-cp",
                            classPath(),
                            unit.toString());
            if (status != 0) {
                throw new AssertionError("cannot be compiled: " + source);
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path jar(String name, List<String> providers, List<Path> classes) {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new JarEntry(SERVICES));
            entries.write(String.join("\n", providers).getBytes(StandardCharsets.UTF_8));
            for (Path type : classes) {
                entries.putNextEntry(new JarEntry(name.replace(".jar", "/") + type.getFileName()));
                Files.copy(type, entries);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return Stream.of(PolicyPack.class, Nation.class)
                .map(PlugInFolder::place)
                .collect(Collectors.joining(File.pathSeparator));
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
