package org.opencarers.cli;

import java.io.IOException;
import java.io.Writer;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.exchange.Answer;

/** How answers are printed. */
enum Format {
    /** For people: an empty line between two answers. */
    TEXT("", "", "\n", "\n", ""),
    /** One JSON array. */
    JSON("[", "\n", ",\n", "", "\n]\n"),
    /** One answer a line, each sent on its way at once. */
    NDJSON("", "", "", "\n", "");

    private final String opening;
    private final String beforeFirst;
    private final String beforeOther;
    private final String after;
    private final String closing;

    Format(String opening, String beforeFirst, String beforeOther, String after, String closing) {
        this.opening = opening;
        this.beforeFirst = beforeFirst;
        this.beforeOther = beforeOther;
        this.after = after;
        this.closing = closing;
    }

    String of(Answer answer) {
        return this == TEXT ? answer.text() : CarersJson.mapper().writeValueAsString(answer.json());
    }

    void open(Writer out) throws IOException {
        out.write(opening);
    }

    void print(String answer, boolean first, Writer out) throws IOException {
        out.write(first ? beforeFirst : beforeOther);
        out.write(answer);
        out.write(after);
        if (this == NDJSON) {
            out.flush();
        }
    }

    void close(Writer out) throws IOException {
        out.write(closing);
        out.flush();
    }
}
