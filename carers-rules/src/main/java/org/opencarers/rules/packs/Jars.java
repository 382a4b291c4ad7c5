package org.opencarers.rules.packs;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The jars of a path that one search met: each is looked at once, so that all that it holds has one digest. */
final class Jars {

    private final Map<Path, Optional<PackJar>> onPath = new ConcurrentHashMap<>();

    /** A jar of the class path or the module path, or empty when this is no file that can be read. */
    Optional<PackJar> at(Path path) {
        return onPath.computeIfAbsent(path, PackJar::onPath);
    }
}
