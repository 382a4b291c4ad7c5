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

    /** An answer as it is printed. For people, a request that is refused and has no id is called by where it stands. */
    String of(Answer answer, String place) {
        if (this != TEXT) {
            return CarersJson.mapper().writeValueAsString(answer.json());
        }
        boolean isNameless =
                !answer.problems().isEmpty() && answer.json().get("id").isNull();
        return isNameless ? place + ": " + answer.text() : answer.text();
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
