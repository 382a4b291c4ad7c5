package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.List;
import org.opencarers.sharing.LawfulGround;
import org.opencarers.sharing.Lawfulness;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** On what telling something is lawful, as JSON. */
final class LawfulnessJson {

    private LawfulnessJson() {}

    static ObjectNode of(Lawfulness told, LocalDate asOf) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("situation", told.name());
        node.put("meaning", told.title());
        node.set("commonLaw", grounds(told.commonLaw()));
        node.set("publicBody", grounds(told.publicBody()));
        node.set("charity", grounds(told.charity(asOf)));
        return node;
    }

    private static ArrayNode grounds(List<LawfulGround> grounds) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (LawfulGround ground : grounds) {
            list.addObject()
                    .put("code", ground.code())
                    .put("ground", ground.ground())
                    .set("citations", FindingJson.citations(List.of(ground.citation())));
        }
        return list;
    }
}
