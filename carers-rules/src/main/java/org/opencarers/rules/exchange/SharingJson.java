package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.SharingDecision;
import org.opencarers.sharing.StaffView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A decision about sharing as JSON, for staff. */
final class SharingJson {

    private SharingJson() {}

    static ObjectNode of(Optional<JsonNode> id, StaffView view) {
        SharingDecision decision = view.decision();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id.orElse(JsonNodeFactory.instance.nullNode()));
        answer.put("asOf", decision.asOf().toString());
        ArrayNode items = answer.putArray("items");
        decision.items().forEach(item -> items.add(item(item)));
        answer.set("alwaysAvailable", texts(SharingDecision.ALWAYS_AVAILABLE));
        answer.put("carerMessage", decision.carerMessage());
        answer.set(
                "citations",
                texts(decision.citations().stream()
                        .map(Citation::text)
                        .distinct()
                        .toList()));
        ArrayNode explained = answer.putObject("explanation").putArray("items");
        view.items().forEach(item -> explained.add(explained(item)));
        return answer;
    }

    private static ObjectNode item(ItemAnswer item) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("item", item.item());
        node.put("outcome", item.disclosure().name());
        item.route().ifPresent(route -> node.put("route", route.name()));
        item.to().ifPresent(role -> node.put("to", role.name()));
        node.put("basis", item.basis().code());
        node.set("obligations", texts(item.obligations()));
        return node;
    }

    private static ObjectNode explained(StaffView.Item item) {
        ItemAnswer answer = item.answer();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("item", answer.item());
        node.put("part", answer.part());
        node.put("meaning", answer.basis().meaning());
        node.set("citations", FindingJson.citations(List.of(answer.basis().citation())));
        node.put("needsExpertReview", answer.basis().needsExpertReview());
        node.set("evidence", texts(answer.evidence()));
        node.set("next", texts(item.next()));
        return node;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
