package org.opencarers.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The jars of a directory as one class loader, behind the program's own classes. */
final class PlugIns {

    private PlugIns() {}

    static ClassLoader in(Path directory) {
        if (!Files.isDirectory(directory)) {
            throw new CannotRunException(
                    "--plugins " + directory + ": is no directory; name the directory that holds the jars");
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<URL> jars = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".jar")) {
                    jars.add(jar(file));
                }
            }
            return new URLClassLoader(jars.toArray(URL[]::new), PlugIns.class.getClassLoader());
        } catch (IOException e) {
            throw new CannotRunException(
                    "--plugins " + directory + ": cannot be read; allow it, or name another directory");
        }
    }

    /** Opened once, because a class loader passes over what is no jar without a word. */
    private static URL jar(Path file) throws IOException {
        try {
            new JarFile(file.toFile()).close();
        } catch (IOException e) {
            throw new CannotRunException("--plugins " + file + ": is no jar that can be read; repair or remove it");
        }
        return file.toUri().toURL();
    }
}
