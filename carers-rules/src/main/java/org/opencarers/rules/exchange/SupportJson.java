package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.List;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.rules.packs.SupportEntry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Local support as JSON; an entry as it stands in a document. */
final class SupportJson {

    private SupportJson() {}

    static ObjectNode of(ToldSupport told) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("area", told.area().orElse(null));
        node.put("policy", told.policy().orElse(null));
        node.set("entries", entries(told.entries()));
        node.set("areaNotStated", entries(told.areaNotStated()));
        return node;
    }

    private static ArrayNode entries(List<SupportEntry> entries) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (SupportEntry told : entries) {
            ObjectNode node = list.addObject()
                    .put("pack", told.pack())
                    .put("directory", told.directory())
                    .put(
                            "publisher",
                            told.publisher().map(Organisation::getName).orElse(null))
                    .put("asOf", told.asOf().map(LocalDate::toString).orElse(null));
            node.set("entry", CarersJson.mapper().valueToTree(told.entry()));
        }
        return list;
    }
}
