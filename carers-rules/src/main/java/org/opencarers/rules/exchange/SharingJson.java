package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;
import org.opencarers.sharing.Checklist;
import org.opencarers.sharing.Disclosure;
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
        ObjectNode explanation = answer.putObject("explanation");
        ArrayNode explained = explanation.putArray("items");
        view.items().forEach(item -> explained.add(explained(item, decision.asOf())));
        view.handOver().ifPresent(role -> explanation.put("handOver", role.name()));
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

    private static ObjectNode explained(StaffView.Item item, LocalDate asOf) {
        ItemAnswer answer = item.answer();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("item", answer.item());
        node.put("part", answer.part());
        node.put("meaning", answer.basis().meaning());
        node.set("citations", FindingJson.citations(answer.citations()));
        node.put("needsExpertReview", answer.basis().needsExpertReview());
        node.set("evidence", texts(answer.evidence()));
        node.set("next", texts(item.next()));
        answer.basis()
                .lawfulness()
                .filter(told -> answer.disclosure() == Disclosure.SHARE)
                .ifPresentOrElse(
                        told -> node.set("lawfulness", LawfulnessJson.of(told, asOf)),
                        () -> node.putNull("lawfulness"));
        ArrayNode checklists = node.putArray("checklists");
        item.checklists().forEach(checklist -> checklists.add(checklist(checklist)));
        return node;
    }

    private static ObjectNode checklist(Checklist checklist) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("obligation", checklist.obligation().name());
        ArrayNode lines = node.putArray("lines");
        for (Checklist.Line line : checklist.lines()) {
            ObjectNode entry = lines.addObject().put("record", line.record());
            line.said().ifPresentOrElse(said -> entry.put("said", said), () -> entry.putNull("said"));
            entry.put("open", line.open()).set("citations", FindingJson.citations(List.of(line.citation())));
        }
        return node;
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
