package org.opencarers.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a document.
 *
 * @param document the file that it stands in
 * @param line the line of the opening fence, from 1
 * @param language the word behind the opening fence; empty when there is none
 * @param marker the comment on the line above the block, without its brackets
 * @param lines what stands between the fences
 */
record Block(Path document, int line, String language, Optional<String> marker, List<String> lines) {

    private static final Pattern COMMENT = Pattern.compile("<!--\\s*(.*?)\\s*-->");

    static List<Block> of(Path document) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = Documents.text(document).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String fence = lines.get(i).strip();
            if (!fence.startsWith("```")) {
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).strip().equals("```")) {
                end++;
            }
            if (end == lines.size()) {
                throw new AssertionError(Documents.name(document) + ":" + (i + 1) + ": the block is never closed");
            }
            blocks.add(new Block(document, i + 1, fence.substring(3), marker(lines, i), lines.subList(i + 1, end)));
            i = end;
        }
        return blocks;
    }

    private static Optional<String> marker(List<String> lines, int fence) {
        Matcher comment = COMMENT.matcher(fence == 0 ? "" : lines.get(fence - 1));
        return comment.matches() ? Optional.of(comment.group(1)) : Optional.empty();
    }

    /** What the marker says after a first phrase, when it begins with it. */
    Optional<String> marked(String phrase) {
        return marker.filter(text -> text.startsWith(phrase)).map(text -> text.substring(phrase.length()));
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Where the block is, for messages and for the names of tests. */
    String place() {
        return Documents.name(document) + ":" + line;
    }

    @Override
    public String toString() {
        return place() + " " + language;
    }
}
