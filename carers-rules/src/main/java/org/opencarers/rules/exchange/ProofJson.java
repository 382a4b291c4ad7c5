package org.opencarers.rules.exchange;

import java.util.List;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.analysis.NeverWidens;
import org.opencarers.rules.analysis.NotKnown;
import org.opencarers.rules.analysis.Widening;
import org.opencarers.sharing.SharingProof;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The proof that no unknown leads to a share as JSON; answers are written as those of facts in a request. */
final class ProofJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ProofJson() {}

    static ObjectNode of(SharingProof proof) {
        NeverWidens<?> search = proof.search();
        ObjectNode node = NODES.objectNode();
        node.put("proved", search.isProved());
        node.put("outcome", search.outcome().name());
        node.put("version", proof.version().version());
        node.put("factsThatMayBeUnknown", ProofText.facts(search).size());
        node.put("comparisons", search.comparisons());
        node.put("nodes", search.nodes());
        ArrayNode unknowns = node.putArray("unknowns");
        search.unknowns().forEach(unknown -> unknowns.add(unknown(unknown)));
        ArrayNode counterexamples = node.putArray("counterexamples");
        search.widenings().forEach(widening -> counterexamples.add(counterexample(widening)));
        ArrayNode scope = node.putArray("scope");
        ProofText.scope(search).forEach(scope::add);
        return node;
    }

    private static <T> ObjectNode unknown(NotKnown<T> unknown) {
        ObjectNode node = NODES.objectNode().put("fact", unknown.fact().id());
        node.set("standsForUnknown", FactValueJson.of(unknown.fact(), unknown.answer()));
        ArrayNode instead = node.putArray("comparedWith");
        unknown.instead().forEach(answer -> instead.add(FactValueJson.of(unknown.fact(), answer)));
        node.set("leavesOpen", ids(unknown.leavesOpen()));
        return node;
    }

    private static ArrayNode ids(List<Fact<?>> facts) {
        ArrayNode ids = NODES.arrayNode();
        facts.forEach(fact -> ids.add(fact.id()));
        return ids;
    }

    private static <T> ObjectNode counterexample(Widening<T> widening) {
        ObjectNode node = NODES.objectNode().put("fact", widening.fact().id());
        node.set("unknown", FactValueJson.of(widening.fact(), widening.unknown()));
        node.set("instead", FactValueJson.of(widening.fact(), widening.instead()));
        node.set("sharedWith", facts(widening.follows()));
        node.set("notSharedWith", facts(widening.fails()));
        return node;
    }

    private static ObjectNode facts(Facts facts) {
        ObjectNode node = NODES.objectNode();
        facts.given().forEach(fact -> put(node, facts, fact));
        return node;
    }

    private static <T> void put(ObjectNode node, Facts facts, Fact<T> fact) {
        facts.given(fact).ifPresent(answer -> node.set(fact.id(), FactValueJson.of(fact, answer)));
    }
}
