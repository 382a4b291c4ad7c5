package org.opencarers.rules.packs;

import java.io.ByteArrayOutputStream;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.opencarers.rules.PolicyPack;

/** What goes into a jar of an invented council: classes compiled from source, a list of providers, anything else. */
final class CouncilJar {

    static final String LIST = "META-INF/services/" + PolicyPack.class.getName();

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

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
        try (StandardJavaFileManager standard =
                COMPILER.getStandardFileManager(null, Locale.UK, StandardCharsets.UTF_8)) {
            boolean compiled = COMPILER.getTask(
                            null,
                            new Written(standard),
                            null,
                            List.of("-proc:none", "-nowarn", "-cp", classPath()),
                            null,
                            sources.stream().map(CouncilSource::file).toList())
                    .call();
            if (!compiled) {
                throw new AssertionError("a source of this test does not compile; the compiler has said why");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whichever of the two paths the library is on when tests run. */
    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Keeps what the compiler writes among the entries. */
    private final class Written extends ForwardingJavaFileManager<JavaFileManager> {

        private Written(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            String entry = name.replace('.', '/') + kind.extension;
            return new SimpleJavaFileObject(URI.create("bytes:///" + entry), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            entries.put(entry, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
