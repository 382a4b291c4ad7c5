package org.opencarers.cli;

import picocli.CommandLine.Option;

/** In which form to answer requests; text unless something else is chosen. */
final class FormatChoice {

    @Option(names = "--json", required = true, description = "Print one JSON array.")
    private boolean json;

    @Option(names = "--ndjson", required = true, description = "Print one JSON answer a line, each at once.")
    private boolean ndjson;

    Format format() {
        return json ? Format.JSON : ndjson ? Format.NDJSON : Format.TEXT;
    }
}
