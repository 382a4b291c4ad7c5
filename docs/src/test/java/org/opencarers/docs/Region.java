package org.opencarers.docs;

import java.util.ArrayList;
import java.util.List;

/** A marked region of a source file, from {@code tag::name[]} to {@code end::name[]}, as a document shows it. */
final class Region {

    private Region() {}

    /**
     * Reads a region, or a whole file.
     *
     * @param reference the path from the root of the repository, then {@code #} and the name of a region, or nothing
     * @return its lines without the marks of any region, moved to the left margin
     */
    static String text(String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        List<String> lines = Documents.text(Documents.named(file)).lines().toList();
        return hash < 0 ? shown(lines) : shown(within(lines, reference.substring(hash + 1), reference));
    }

    private static List<String> within(List<String> lines, String name, String reference) {
        int start = only(lines, "tag::" + name + "[]", reference);
        int end = only(lines, "end::" + name + "[]", reference);
        if (start >= end) {
            throw new AssertionError(reference + " ends before it begins");
        }
        return lines.subList(start + 1, end);
    }

    private static int only(List<String> lines, String mark, String reference) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            throw new AssertionError(reference + " needs exactly one " + mark + ", but there are " + found.size());
        }
        return found.get(0);
    }

    private static String shown(List<String> lines) {
        List<String> kept = lines.stream()
                .filter(line -> !line.contains("tag::") && !line.contains("end::"))
                .toList();
        int margin = kept.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return String.join(
                "\n",
                kept.stream()
                        .map(line -> line.isBlank() ? "" : line.substring(margin))
                        .toList());
    }
}
