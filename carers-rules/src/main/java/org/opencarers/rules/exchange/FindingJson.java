package org.opencarers.rules.exchange;

import java.util.List;
import org.opencarers.rules.Citation;
import org.opencarers.rules.decision.FactRead;
import org.opencarers.rules.decision.Finding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tree of findings as JSON. */
final class FindingJson {

    private FindingJson() {}

    static ObjectNode of(Finding finding) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", finding.kind().name());
        node.put("sentence", finding.sentence());
        node.put("verdict", finding.verdict().name());
        finding.clause().ifPresent(clause -> node.put("clause", clause));
        ArrayNode read = node.putArray("read");
        finding.read().forEach(fact -> read.add(read(fact)));
        node.set("citations", citations(finding.citations()));
        ArrayNode parts = node.putArray("parts");
        finding.parts().forEach(part -> parts.add(of(part)));
        return node;
    }

    private static <T> ObjectNode read(FactRead<T> read) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("fact", read.fact().id());
        node.put("question", read.fact().question());
        node.set("value", FactValueJson.of(read));
        read.judgement().ifPresent(judgement -> {
            judgement.by().ifPresent(role -> node.put("by", role));
            judgement.on().ifPresent(day -> node.put("on", day.toString()));
        });
        read.filledFrom().ifPresent(policy -> node.put("filledFrom", policy.id()));
        read.computedBy().ifPresent(pack -> node.put("computedBy", pack));
        return node;
    }

    static ArrayNode citations(List<Citation> citations) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        citations.forEach(citation -> list.addObject()
                .put("text", citation.text())
                .put("certainty", citation.certainty().name()));
        return list;
    }
}
