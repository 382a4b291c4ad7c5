package org.opencarers.rules.exchange;

import java.util.List;
import org.opencarers.rules.Condition;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Extension;
import org.opencarers.rules.Restriction;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Setting;
import org.opencarers.rules.Variation;
import org.opencarers.rules.packs.PackReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A variation as JSON: what it says, and what is proved of it. */
final class VariationJson {

    private VariationJson() {}

    static ObjectNode of(Variation variation, PackReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("varies", variation.varied());
        if (variation instanceof Extension<?> extension) {
            node.put("kind", "EXTENSION");
            node.put("within", extension.area().sentence());
            rules(extension.rules(), node);
        } else if (variation instanceof Restriction<?> restriction) {
            node.put("kind", "RESTRICTION");
            rules(restriction.rules(), node);
        } else if (variation instanceof Setting<?> setting) {
            node.put("kind", "SETTING");
            node.put("within", setting.area().map(Condition::sentence).orElse(null));
            values(setting, node);
        }
        ArrayNode proved = node.putArray("proved");
        report.contributed().proofs().stream()
                .filter(proof -> proof.variation().equals(variation))
                .forEach(proof -> proved.add(proof.what()));
        return node;
    }

    private static void rules(List<? extends Rule<?>> rules, ObjectNode node) {
        ArrayNode list = node.putArray("rules");
        for (Rule<?> rule : rules) {
            ObjectNode said = list.addObject()
                    .put("clause", rule.clause())
                    .put("outcome", String.valueOf(rule.outcome()))
                    .put("condition", rule.condition().sentence());
            said.set("citations", FindingJson.citations(rule.citations()));
        }
    }

    private static <T> void values(Setting<T> setting, ObjectNode node) {
        ArrayNode list = node.putArray("values");
        for (DatedValue<T> value : setting.values()) {
            list.addObject()
                    .put("text", setting.parameter().text(value.value()))
                    .put("from", value.inForce().startInclusive().toString())
                    .put("source", value.source().text())
                    .put("certainty", value.source().certainty().name());
        }
    }
}
