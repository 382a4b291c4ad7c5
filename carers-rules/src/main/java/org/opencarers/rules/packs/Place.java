package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.PolicyPack;

/**
 * A jar or directory of a path, as one of its resources shows it.
 *
 * @param url where the resource is
 * @param resource its name within the jar or directory
 */
record Place(URL url, String resource) {

    /** More than any class file has. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    /** Every place where a class loader finds a class of a name. */
    static List<Place> of(String className, ClassLoader loader) throws IOException {
        String resource = className.replace('.', '/') + ".class";
        List<Place> places = new ArrayList<>();
        for (URL url : Collections.list(loader.getResources(resource))) {
            places.add(new Place(url, resource));
        }
        return places;
    }

    /** Whether the places do not all hold the same: the same twice is harmless, and two things of one name are not. */
    static boolean differ(List<Place> places) throws IOException {
        if (places.size() < 2) {
            return false;
        }
        Set<ByteBuffer> distinct = new HashSet<>();
        for (Place place : places) {
            try (InputStream bytes = place.open()) {
                distinct.add(ByteBuffer.wrap(bytes.readNBytes(MOST_BYTES)));
            }
        }
        return distinct.size() > 1;
    }

    /** The bytes as they are now: not those of a jar that has been exchanged since. */
    InputStream open() throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    /** The jar or directory, for a diagnosis. */
    Origin origin(Jars jars) {
        String text = url.toString();
        int inside = text.lastIndexOf("!/");
        if (text.startsWith("jar:") && inside > 0) {
            Optional<Path> jar = file(text.substring("jar:".length(), inside));
            return new Origin(jar.map(Path::toString).orElse(text), jar.flatMap(jars::at), source(jar));
        }
        String directory = text.endsWith(resource) ? text.substring(0, text.length() - resource.length()) : text;
        Optional<Path> place = file(directory);
        return new Origin(place.map(Path::toString).orElse(directory), Optional.empty(), source(place));
    }

    /** What lies where this library lies comes with it. */
    static PackSource source(Optional<Path> place) {
        return place.isPresent() && place.equals(of(PolicyPack.class)) ? PackSource.LIBRARY : PackSource.PATH;
    }

    /** Where a class comes from, or empty when nothing says it. */
    static Optional<Path> of(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .flatMap(source -> Optional.ofNullable(source.getLocation()))
                .flatMap(location -> file(location.toString()));
    }

    /** The file that a URI names, or empty when it names none. */
    static Optional<Path> file(String uri) {
        try {
            return Optional.of(Path.of(new URI(uri)));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Optional.empty();
        }
    }
}
