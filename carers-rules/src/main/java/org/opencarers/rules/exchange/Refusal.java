package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.text.Printable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The two forms of a refusal. */
final class Refusal {

    private Refusal() {}

    static ObjectNode json(Optional<JsonNode> id, List<Problem> problems) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id.orElse(JsonNodeFactory.instance.nullNode()));
        ArrayNode list = answer.putArray("problems");
        for (Problem problem : problems) {
            list.addObject()
                    .put("path", problem.path())
                    .put("value", problem.value())
                    .put("message", problem.message());
        }
        return answer;
    }

    static String text(Optional<JsonNode> id, List<Problem> problems) {
        String whose = id.map(given -> Printable.line(Shown.text(given)) + ": ").orElse("");
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream()
                .map(problem -> "  " + problem.describe())
                .collect(Collectors.joining("\n", whose + count + "\n", ""));
    }
}
