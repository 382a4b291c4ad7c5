package org.opencarers.conformance.check;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The kinds of lines in which another Java machine reports; anything else in its output is not from it. */
enum ReportLine {
    /** It has found all classes, and begins to make them. */
    BEGUN,
    /** An answer. */
    ANSWER,
    /** Something that belongs to the whole machine and is not as it was before. */
    CHANGED,
    /** Why there are no more answers. */
    FAILED;

    private static final String MARK = "carers-report ";

    /** The line, in plain letters whatever the text. */
    String with(String text) {
        return MARK + name() + " " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The texts of the lines of this kind, in order. A line that was broken off is none. */
    List<String> in(List<String> output) {
        String start = MARK + name() + " ";
        return output.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .filter(text -> text.matches("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"))
                .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
                .toList();
    }
}
