package org.opencarers.conformance.teeth;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Subject;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be wrong with sharing. */
final class SharingTeeth {

    private static final String WITHHOLD = "\"outcome\":\"WITHHOLD\"";

    private SharingTeeth() {}

    static List<Tooth> all() {
        return List.of(
                Tooth.breaking(
                        "L13",
                        "the message says what the patient's age is",
                        telling((request, answer) -> answer.put(
                                "carerMessage",
                                request.path("patient").path("age").toString()))),
                Tooth.breaking(
                        "L14",
                        "the answer says how much is withheld",
                        telling((request, answer) ->
                                answer.put("withheld", answer.toString().split(WITHHOLD, -1).length - 1))),
                Tooth.breaking(
                        "L18", "a permit is remembered", subject -> subject.distorted(SharingTeeth::remembering)),
                Tooth.breaking(
                        "L19",
                        "what is withheld is shared",
                        telling((request, answer) ->
                                read(answer.toString().replace(WITHHOLD, "\"outcome\":\"SHARE\"")))),
                Tooth.breaking("L20", "the duties of staff are left out", telling((request, answer) -> {
                    answer.path("items").forEach(item -> ((ObjectNode) item).putArray("obligations"));
                    return answer;
                })));
    }

    private static ObjectNode read(String document) {
        return (ObjectNode) CarersJson.mapper().readTree(document);
    }

    private static UnaryOperator<Subject> telling(BiFunction<JsonNode, ObjectNode, ObjectNode> change) {
        return subject -> subject.distorted(right -> new FalseAnswers(right) {
            @Override
            public String share(String request) {
                return change.apply(read(request), read(super.share(request))).toString();
            }
        });
    }

    private static Answers remembering(Answers right) {
        Map<String, String> permits = new ConcurrentHashMap<>();
        return new FalseAnswers(right) {
            @Override
            public String share(String request) {
                String answer = super.share(request);
                JsonNode asked = read(request);
                String who = asked.path("recipient").toString() + asked.path("ask");
                if (answer.contains("\"outcome\":\"SHARE\"")) {
                    permits.putIfAbsent(who, answer);
                }
                return permits.getOrDefault(who, answer);
            }
        };
    }
}
