package org.opencarers.testkit.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.opencarers.core.situation.CareSituation;

/** Every type of the model, found among the compiled classes: what is added is tested without being listed. */
final class ModelTypes {

    static final List<Class<?>> ALL = find();

    private ModelTypes() {}

    private static List<Class<?>> find() {
        URI place = URI.create(Objects.requireNonNull(CareSituation.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation())
                .toString());
        Path classes = Path.of(place);
        try {
            if (Files.isDirectory(classes)) {
                return in(classes);
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), Map.of())) {
                return in(jar.getPath("/"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Class<?>> in(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("opencarers") && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .<Class<?>>map(ModelTypes::load)
                    .filter(ModelType::isModel)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CareSituation.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
