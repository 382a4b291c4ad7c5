package org.opencarers.docs;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The conditions of a policy as sentences, and their parts as nested lists, with clauses and sources. */
final class LawSentences {

    private final LawConditions conditions;
    private final LawParameters parameters;

    LawSentences(LawConditions conditions, LawParameters parameters) {
        this.conditions = conditions;
        this.parameters = parameters;
    }

    /** "If" with what follows it; a shared condition is referred to. */
    String when(JsonNode condition) {
        return isOpened(condition)
                ? "**If** " + named(condition, "") + "\n\n" + parts(condition, 0)
                : "**If** " + opening(condition) + ",\n";
    }

    /** A shared condition written out. */
    String writtenOut(JsonNode condition) {
        return Markdown.capitalised(Markdown.plain(LawConditions.name(condition))) + marks(condition) + ". That is, "
                + joining(condition) + ":\n\n" + parts(condition, 0);
    }

    private boolean isOpened(JsonNode condition) {
        return !condition.get("parts").isEmpty()
                && conditions.letter(condition).isEmpty()
                && !isShortNegation(condition);
    }

    /** Whether a sentence says it all: the opposite of one comparison, without a name. */
    private static boolean isShortNegation(JsonNode condition) {
        return condition.get("kind").asString().equals("NOT")
                && LawConditions.name(condition).isEmpty()
                && condition.get("parts").get(0).get("parts").isEmpty();
    }

    private String parts(JsonNode condition, int depth) {
        StringBuilder list = new StringBuilder();
        for (JsonNode part : condition.get("parts")) {
            list.append("  ".repeat(depth)).append("- ").append(opening(part)).append('\n');
            if (isOpened(part)) {
                list.append(parts(part, depth + 1));
            }
        }
        return list.toString();
    }

    private String opening(JsonNode condition) {
        if (condition.get("parts").isEmpty()) {
            return Markdown.plain(condition.get("sentence").asString())
                    + (condition.has("parameter")
                            ? parameters.reference(condition.get("parameter").asString())
                            : "")
                    + marks(condition);
        }
        if (isShortNegation(condition)) {
            return "it is not true that " + opening(condition.get("parts").get(0)) + marks(condition);
        }
        return conditions
                .letter(condition)
                .map(letter -> Markdown.plain(LawConditions.name(condition)) + " ("
                        + Markdown.link("condition " + letter, "#" + Markdown.anchor("condition " + letter)) + ")")
                .orElseGet(() -> named(condition, "**"));
    }

    /** What a condition is called, when it has a name, and how its parts are joined. */
    private static String named(JsonNode condition, String emphasis) {
        String name = Markdown.plain(LawConditions.name(condition));
        return name.isEmpty()
                ? joining(condition) + marks(condition) + ":"
                : emphasis + name + emphasis + marks(condition) + ", that is, " + joining(condition) + ":";
    }

    private static String joining(JsonNode condition) {
        String sentence = condition.get("sentence").asString();
        return switch (condition.get("kind").asString()) {
            case "NOT" -> "this is not true";
            case "ANY" -> "at least one of these is true";
            case "ALL" -> condition.get("parts").size() == 2 ? "both of these are true" : "all of these are true";
            default -> sentence.substring(sentence.lastIndexOf(": ") + 1).strip() + " are true";
        };
    }

    /** The clause and the sources of a condition, when it has them. */
    private static String marks(JsonNode condition) {
        List<String> marks = new ArrayList<>();
        if (condition.has("clause")) {
            marks.add("clause " + condition.get("clause").asString());
        }
        if (!condition.get("citations").isEmpty()) {
            marks.add(LawSources.text(condition.get("citations")));
        }
        return marks.isEmpty() ? "" : " *(" + String.join(": ", marks) + ")*";
    }
}
