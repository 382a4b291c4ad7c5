package org.opencarers.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.DateRange;
import tools.jackson.databind.JsonNode;

/** The sources and the dates of a description as they are read out. */
final class LawSources {

    private LawSources() {}

    /** Sources one after the other, each with a remark when it was not read at first hand. */
    static String text(JsonNode citations) {
        List<String> sources = new ArrayList<>();
        for (JsonNode citation : citations) {
            String text = Markdown.plain(citation.get("text").asString());
            sources.add(text
                    + remark(certainty(citation)).map(words -> ", " + words).orElse(""));
        }
        return String.join("; ", sources);
    }

    static Certainty certainty(JsonNode source) {
        return Certainty.valueOf(source.get("certainty").asString());
    }

    /** What is said of a source that was not read at first hand. */
    static Optional<String> remark(Certainty certainty) {
        return switch (certainty) {
            case PRIMARY -> Optional.empty();
            case SECONDARY -> Optional.of("secondary source");
            case INFERRED -> Optional.of("inferred");
            case RECALL -> Optional.of("known only from memory, not relied on");
        };
    }

    static DateRange period(JsonNode period) {
        DateRange open = DateRange.from(period.get("from").asString());
        JsonNode last = period.get("through");
        return last.isNull() ? open : open.through(last.asString());
    }
}
