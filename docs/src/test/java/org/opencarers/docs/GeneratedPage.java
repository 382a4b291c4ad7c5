package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page that is made from the code. The build fails when the page in the repository is another; with
 * {@code -Dcarers.docs.write=true} it writes the page instead.
 */
final class GeneratedPage {

    private static final boolean WRITE = Boolean.getBoolean("carers.docs.write");

    private GeneratedPage() {}

    /** Holds a file of the repository to the text that the code gives. */
    static void check(String fromRoot, String text) {
        Path page = Documents.ROOT.resolve(fromRoot);
        if (WRITE) {
            write(page, text);
        }
        assertThat(page)
                .as(fromRoot + ", which is missing: run the build with -Dcarers.docs.write=true")
                .exists();
        assertThat(Documents.text(page))
                .as(fromRoot + ", which is stale: run the build with -Dcarers.docs.write=true, and read the difference")
                .isEqualTo(text);
    }

    private static void write(Path page, String text) {
        try {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
