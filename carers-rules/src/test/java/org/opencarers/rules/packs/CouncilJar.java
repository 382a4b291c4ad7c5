package org.opencarers.rules.packs;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.opencarers.core.contact.Nation;
import org.opencarers.rules.PolicyPack;

/** What goes into a jar of an invented council: classes compiled from source, a list of providers, anything else. */
final class CouncilJar {

    static final String LIST = "META-INF/services/" + PolicyPack.class.getName();

    private static final ToolProvider JAVAC = ToolProvider.findFirst("javac").orElseThrow();

    private final Map<String, byte[]> entries = new TreeMap<>();

    /** A jar with classes, none of them listed. */
    static CouncilJar holding(CouncilSource... sources) {
        CouncilJar jar = new CouncilJar();
        jar.compile(List.of(sources));
        return jar;
    }

    /** A jar with packs that are listed in this order. */
    static CouncilJar listing(CouncilSource... packs) {
        return holding(packs)
                .with(LIST, Stream.of(packs).map(CouncilSource::name).collect(Collectors.joining("\n")));
    }

    /** The same jar with one more entry, or another one of that name. */
    CouncilJar with(String entry, String text) {
        return with(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same jar with one more entry, or another one of that name. */
    CouncilJar with(String entry, byte[] bytes) {
        entries.put(entry, bytes);
        return this;
    }

    /** The same jar without an entry. */
    CouncilJar without(String entry) {
        entries.remove(entry);
        return this;
    }

    /** The same jar without the code of a class: others that were compiled against it need it still. */
    CouncilJar withoutClass(String type) {
        return without("council/" + type + ".class");
    }

    /** Writes it. */
    Path in(Path directory, String name) {
        Path jar = directory.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTime(0);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
            return jar;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** A class path with jars behind that of these tests. */
    static ClassLoader path(Path... jars) {
        return new URLClassLoader(Stream.of(jars).map(CouncilJar::url).toArray(URL[]::new));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void compile(List<CouncilSource> sources) {
        if (sources.isEmpty()) {
            return;
        }
        try {
            Path directory = Files.createTempDirectory("council");
            List<String> words = new ArrayList<>(List.of("-proc:none", "-nowarn", "-encoding", "UTF-8"));
            words.addAll(List.of("-cp", classPath(), "-d", directory.toString()));
            for (CouncilSource source : sources) {
                Path file = directory.resolve(source.type() + ".java");
                words.add(Files.writeString(file, source.text()).toString());
            }
            if (JAVAC.run(System.out, System.err, words.toArray(String[]::new)) != 0) {
                throw new AssertionError("a source of this test does not compile; the compiler has said why");
            }
            move(directory);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes the classes from where the compiler put them, and leaves nothing behind. */
    private void move(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (file.toString().endsWith(".class")) {
                    with("council/" + file.getFileName(), Files.readAllBytes(file));
                }
                Files.delete(file);
            }
        }
    }

    private static String classPath() {
        return Stream.of(PolicyPack.class, Nation.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
