package org.opencarers.conformance.installed;

import java.util.List;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.LawOutcome;
import org.opencarers.conformance.LawReport;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.teeth.Bite;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What laws found, as JSON. */
final class ConformanceJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ConformanceJson() {}

    static ArrayNode packs(List<PackConformance> packs) {
        ArrayNode list = NODES.arrayNode();
        for (PackConformance pack : packs) {
            ObjectNode node = list.addObject().put("pack", pack.pack());
            node.put("unexamined", pack.report().isPresent() ? null : pack.reason());
            node.set("totals", pack.report().map(ConformanceJson::totals).orElse(null));
            ArrayNode results = node.putArray("results");
            pack.report().ifPresent(report -> report.results().forEach(result -> results.add(result(result))));
        }
        return list;
    }

    static ArrayNode bites(List<Bite> bites) {
        ArrayNode list = NODES.arrayNode();
        bites.forEach(bite -> list.addObject()
                .put("law", bite.tooth().law())
                .put("title", bite.result().law().title())
                .put("broken", bite.tooth().wrong())
                .put("noticed", bite.isNoticed())
                .put("cases", bite.result().cases()));
        return list;
    }

    private static ObjectNode totals(LawReport report) {
        ObjectNode node = NODES.objectNode();
        for (LawOutcome outcome : LawOutcome.values()) {
            node.put(outcome.name(), report.with(outcome).size());
        }
        return node;
    }

    private static ObjectNode result(LawResult result) {
        ObjectNode node = NODES.objectNode()
                .put("law", result.law().id())
                .put("title", result.law().title())
                .put("severity", result.law().severity().name())
                .put("outcome", result.outcome().name())
                .put("detail", result.detail())
                .put("cases", result.cases());
        result.counterexample().ifPresent(example -> node.set("counterexample", counterexample(example)));
        return node;
    }

    private static ObjectNode counterexample(Counterexample example) {
        return NODES.objectNode()
                .put("question", example.question().map(Question::text).orElse(null))
                .put("where", example.where())
                .put("expected", example.breach().expected())
                .put("got", example.breach().got())
                .put("seed", example.seed());
    }
}
