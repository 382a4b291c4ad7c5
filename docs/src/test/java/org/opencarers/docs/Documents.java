package org.opencarers.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents of the project, and the repository that they speak of. */
final class Documents {

    /** The folder of the parent pom. */
    static final Path ROOT = root();

    private Documents() {}

    /** README, guide and the other pages whose code blocks are held to the tree. */
    static List<Path> checked() {
        return Stream.concat(
                        Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
                                .map(ROOT::resolve),
                        markdownIn(ROOT.resolve("docs"), 1))
                .sorted()
                .toList();
    }

    /** All of these, and the records of decisions beside the guide. */
    static List<Path> all() {
        return Stream.concat(checked().stream(), markdownIn(ROOT.resolve("docs"), 3))
                .distinct()
                .sorted()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that a document names from the root of the repository. */
    static Path named(String fromRoot) {
        Path file = ROOT.resolve(fromRoot).normalize();
        if (!file.startsWith(ROOT) || !Files.exists(file)) {
            throw new AssertionError("there is no " + fromRoot + " in the repository");
        }
        return file;
    }

    /** The name of a document in messages: its path from the root. */
    static String name(Path document) {
        return ROOT.relativize(document).toString();
    }

    private static Stream<Path> markdownIn(Path folder, int depth) {
        try (Stream<Path> files =
                Files.find(folder, depth, (file, kind) -> file.toString().endsWith(".md"))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("carers-core"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new AssertionError("the tests of the guide run inside the repository");
            }
            folder = parent;
        }
        return folder;
    }
}
