package org.opencarers.rules.isolation;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

/** Processes that find the packs of these tests, which no services file of the module names. */
final class Processes {

    private Processes() {}

    /**
     * A runner, on a class path of everything that these tests run on.
     *
     * @param folder where to put a services file
     */
    static SeparateProcess finding(Path folder, Class<? extends PolicyPack> pack) {
        try {
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Files.writeString(services.resolve(PolicyPack.class.getName()), pack.getName());
            return SeparateProcess.onClassPath(places(folder, pack));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> places(Path folder, Class<?> pack) {
        Set<Path> places = new LinkedHashSet<>();
        places.add(folder);
        places.add(placeOf(pack));
        places.add(placeOf(Policy.class));
        Stream.of("jdk.module.path", "java.class.path")
                .flatMap(property ->
                        Arrays.stream(System.getProperty(property, "").split(File.pathSeparator)))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .forEach(places::add);
        return List.copyOf(places);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
