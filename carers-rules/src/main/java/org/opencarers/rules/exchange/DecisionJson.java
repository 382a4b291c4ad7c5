package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Per;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.decision.Awarded;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.Explanation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A decision as JSON. */
final class DecisionJson {

    /** Stands where an outcome would, when several are still possible. */
    static final String UNDETERMINED = "UNDETERMINED";

    private DecisionJson() {}

    static <O extends Enum<O> & Outcome> ObjectNode of(Optional<JsonNode> id, Decision<O> decision) {
        Explanation explanation = decision.explanation();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.set("id", id.orElse(JsonNodeFactory.instance.nullNode()));
        answer.put("policy", decision.policy().id());
        answer.put("asOf", decision.asOf().toString());
        answer.put("outcome", decision.outcome().map(Enum::name).orElse(UNDETERMINED));
        ArrayNode possible = answer.putArray("possible");
        decision.possible().forEach(outcome -> possible.add(outcome.name()));
        ArrayNode missing = answer.putArray("missing");
        decision.missing().stream().map(Fact::id).forEach(missing::add);
        answer.set("value", value(decision.value()));
        ArrayNode citations = answer.putArray("citations");
        explanation.citations().stream().map(Citation::text).distinct().forEach(citations::add);
        answer.put("validUntil", decision.validUntil().map(Object::toString).orElse(null));
        answer.set("explanation", FindingJson.of(explanation.root()));
        ArrayNode gaps = answer.putArray("notModelled");
        decision.notModelled().forEach(gap -> gaps.add(gap.text()));
        faults(decision.faults(), answer);
        return answer;
    }

    /** There only when something went wrong in the code of a pack. */
    private static void faults(List<Fault> faults, ObjectNode answer) {
        if (!faults.isEmpty()) {
            ArrayNode list = answer.putArray("faults");
            faults.forEach(fault -> list.addObject()
                    .put("code", fault.code().name())
                    .put("fact", fault.fact().id())
                    .put("pack", fault.pack())
                    .put("what", fault.what())
                    .put("remedy", fault.remedy()));
        }
    }

    private static JsonNode value(Optional<Awarded> value) {
        if (value.isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Optional<Per> per = value.get().per();
        value.get().figures().forEach((name, figure) -> {
            if (per.isPresent()) {
                node.put(name, figure.toPlainString());
            } else {
                node.put(name, figure);
            }
        });
        per.ifPresent(period -> node.put("per", period.name()));
        return node;
    }
}
