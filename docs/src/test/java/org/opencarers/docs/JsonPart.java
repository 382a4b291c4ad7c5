package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON that a document shows: a file, what a command prints, or a part of either.
 *
 * <p>The marker is {@code source: FILE} or {@code output of: COMMAND}, then perhaps {@code , at POINTER} and {@code , without
 * NAME}. Spacing and the order of properties are the document's own.
 */
final class JsonPart {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MARKER =
            Pattern.compile("(source|output of): (.+?)(?:, at (/\\S*))?(?:, without (\\S+))?");

    private JsonPart() {}

    static void check(Block block) {
        Matcher marker = MARKER.matcher(block.marker().orElse(""));
        if (!marker.matches()) {
            throw new AssertionError(
                    block + " has a marker that names neither a file nor a command: " + block.marker());
        }
        String where = marker.group(2);
        boolean command = marker.group(1).equals("output of");
        JsonNode whole = JSON.readTree(command ? Program.run(where).output() : Documents.text(Documents.named(where)));
        JsonNode part = marker.group(3) == null ? whole : whole.at(marker.group(3));
        if (marker.group(4) != null) {
            assertThat(((ObjectNode) part).remove(marker.group(4)))
                    .as(block + ": what is left out")
                    .isNotNull();
        }
        assertThat(JSON.readTree(block.text())).as(block + " against " + where).isEqualTo(part);
    }
}
