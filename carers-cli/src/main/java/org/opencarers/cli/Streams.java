package org.opencarers.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.exchange.Answer;

/** Standard input, output and error; text is UTF-8 whatever the locale. */
final class Streams {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final Writer out;
    private final PrintWriter err;

    Streams(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    }

    InputStream in() {
        return in;
    }

    /** Where answers go. It throws when nobody reads any more, so that a long stream is not answered in vain. */
    Writer out() {
        return out;
    }

    /** Prints one answer, as indented JSON or in words. */
    void print(Answer answer, boolean json) throws IOException {
        print(json ? indented(answer) : answer.text());
    }

    /** The same; in words, what is refused and has no id is called by where it stands. */
    void print(Answer answer, boolean json, String place) throws IOException {
        print(json ? indented(answer) : Format.TEXT.of(answer, place));
    }

    private void print(String text) throws IOException {
        out.append(text).append('\n').flush();
    }

    private static String indented(Answer answer) {
        return CarersJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer.json());
    }

    /** The same for short texts, which cannot fail half-way. */
    PrintWriter plainOut() {
        return new PrintWriter(out, true);
    }

    PrintWriter err() {
        return err;
    }
}
