package org.opencarers.rules.exchange;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Provision;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The provisions of policies as JSON: a list for each policy, and totals of all. */
final class ProvisionJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ProvisionJson() {}

    static ObjectNode of(List<ProvisionReport> reports) {
        ObjectNode node = NODES.objectNode();
        ArrayNode policies = node.putArray("policies");
        reports.forEach(report -> policies.add(report(report)));
        node.set("totals", totals(reports));
        return node;
    }

    private static ObjectNode report(ProvisionReport report) {
        return report.policy()
                .map(policy -> policy(policy, report))
                .orElseGet(() -> Refusal.json(
                        Optional.of(NODES.stringNode(report.id())),
                        report.problem().stream().toList()));
    }

    private static ObjectNode policy(Policy<?> policy, ProvisionReport report) {
        ObjectNode node = NODES.objectNode();
        node.put("id", policy.id());
        node.put("question", policy.question());
        ArrayNode provisions = node.putArray("provisions");
        policy.provisions().forEach(provision -> provisions.add(provision(provision)));
        node.set("totals", totals(List.of(report)));
        return node;
    }

    private static ObjectNode provision(Provision provision) {
        ObjectNode node = NODES.objectNode();
        node.put("provision", provision.place().text());
        node.put("certainty", provision.place().certainty().name());
        node.put("treatment", provision.treatment().name());
        ArrayNode clauses = node.putArray("clauses");
        provision.clauses().forEach(clauses::add);
        ArrayNode facts = node.putArray("facts");
        provision.facts().forEach(fact -> facts.add(fact.id()));
        node.put("remark", provision.remark().orElse(null));
        node.put("by", provision.by());
        return node;
    }

    private static ObjectNode totals(List<ProvisionReport> reports) {
        ObjectNode node = NODES.objectNode();
        ProvisionReport.totals(reports).forEach((treatment, count) -> node.put(treatment.name(), count));
        return node;
    }
}
