package org.opencarers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opencarers.rules.packs.PackSearch;

/** Where the command looks for packs: on its own path, and in the directory that its user names. */
final class PlugIns {

    private PlugIns() {}

    /**
     * The search.
     *
     * @throws CannotRunException when the directory cannot be read: whoever names one wants its packs
     */
    static PackSearch search(Optional<Path> directory) {
        directory.ifPresent(PlugIns::check);
        PackSearch onPath = PackSearch.onPath(PlugIns.class.getClassLoader());
        return directory.map(onPath::andIn).orElse(onPath);
    }

    private static void check(Path directory) {
        if (!Files.isDirectory(directory) || !Files.isReadable(directory)) {
            throw new CannotRunException("--plugins " + directory
                    + ": is no directory that can be read; name the directory that holds the jars");
        }
    }
}
