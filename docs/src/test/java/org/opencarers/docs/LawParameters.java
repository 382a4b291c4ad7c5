package org.opencarers.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Moment;
import tools.jackson.databind.JsonNode;

/** The figures and lists that a policy rests on: a table by date for each, and the references to them. */
final class LawParameters {

    /** A longer value would break the sentence that refers to it. */
    private static final int LONGEST_IN_A_SENTENCE = 12;

    private final Map<String, JsonNode> byId = new LinkedHashMap<>();

    /** The words for the constants of lists, by name. */
    private final Map<String, String> words;

    LawParameters(JsonNode parameters, Map<String, String> words) {
        this.words = words;
        parameters.forEach(parameter -> byId.put(parameter.get("parameter").asString(), parameter));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** What follows the name of a parameter in a sentence: its value when it never changed, and the way to its table. */
    String reference(String id) {
        JsonNode parameter = byId.get(id);
        JsonNode values = parameter.get("values");
        String first = values.get(0).get("text").asString();
        boolean told = values.size() == 1 && first.length() <= LONGEST_IN_A_SENTENCE;
        return " (" + Markdown.link(told ? first : "see the table", "#" + Markdown.anchor(heading(parameter))) + ")";
    }

    String tables() {
        StringBuilder tables = new StringBuilder();
        byId.forEach((id, parameter) -> {
            tables.append("\n### ").append(heading(parameter)).append("\n\n");
            tables.append(Markdown.code(id)).append("\n\n");
            tables.append("| from | until | value | source | how well it is known |\n|---|---|---|---|---|\n");
            parameter.get("values").forEach(value -> tables.append(row(value)));
        });
        return tables.toString();
    }

    private static String heading(JsonNode parameter) {
        return Markdown.capitalised(parameter.get("label").asString());
    }

    private String row(JsonNode value) {
        DateRange period = LawSources.period(value.get("inForce"));
        return Markdown.row(List.of(
                day(period.startInclusive().toString()),
                period.endExclusive()
                        .map(end -> day(end.minusDays(1).toString()))
                        .orElse("no end known"),
                Markdown.plain(text(value)),
                Markdown.plain(value.get("source").asString()),
                LawSources.remark(LawSources.certainty(value)).orElse("read at first hand")));
    }

    /** A value in words. Members of a list may have commas of their own, so that commas cannot part them. */
    private String text(JsonNode value) {
        if (!value.get("value").isArray()) {
            return value.get("text").asString();
        }
        List<String> members = new ArrayList<>();
        value.get("value").forEach(member -> members.add(words.getOrDefault(member.asString(), member.asString())));
        return String.join("; ", members);
    }

    private static String day(String date) {
        return Moment.of(date).text();
    }
}
