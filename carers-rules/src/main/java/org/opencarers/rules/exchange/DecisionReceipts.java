package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Judgement;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.decision.Foundation;
import org.opencarers.rules.receipt.DecidedBy;
import org.opencarers.rules.receipt.PolicyVersion;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Salt;
import org.opencarers.rules.receipt.VersionTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The receipts of decisions about situations. Safe for any number of threads. */
final class DecisionReceipts {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DecisionEngine engine;
    private final Fill fill;

    /** By id of the policy: what never changes about its answers. */
    private final ConcurrentMap<String, Ground> grounds = new ConcurrentHashMap<>();

    /** For an engine that is asked in one way. */
    DecisionReceipts(DecisionEngine engine, Fill fill) {
        this.engine = engine;
        this.fill = fill;
    }

    private record Ground(Foundation foundation, DecidedBy decidedBy) {}

    /** The receipt of the answer to a request. */
    Receipt of(DecideRequest request, Decision<?> decision, Salt salt) {
        Policy<?> policy = request.policy().orElseThrow();
        Ground ground = grounds.computeIfAbsent(policy.id(), id -> ground(policy));
        return Receipt.of(
                ground.decidedBy(), decision.asOf(), salt, facts(request, ground.foundation()), answer(decision));
    }

    private Ground ground(Policy<?> policy) {
        Foundation foundation = engine.foundation(policy, fill);
        PolicyVersion version = PolicyVersion.of(
                policy.id(), foundation.policies(), VersionTables.of(foundation.constraints(), foundation.code()));
        return new Ground(foundation, new DecidedBy(version, foundation.packs(), fill == Fill.FROM_EARLIER_DECISIONS));
    }

    /** The id of the request, and every fact that can show in the answer, known or not. */
    private static Map<String, Optional<JsonNode>> facts(DecideRequest request, Foundation foundation) {
        Map<String, Optional<JsonNode>> values = new LinkedHashMap<>();
        values.put(
                "$.id",
                request.id()
                        .map(id -> id.isNumber()
                                ? NODES.stringNode(id.decimalValue().toPlainString())
                                : id));
        LocalDate asOf = request.asOf().orElseThrow();
        foundation
                .facts()
                .forEach(fact -> values.put("$.facts['" + fact.id() + "']", value(fact, request.facts(), asOf)));
        return values;
    }

    /** The answer with all that shows beside it: whose judgement it is, and from which day it is counted. */
    private static <T> Optional<JsonNode> value(Fact<T> fact, Facts facts, LocalDate asOf) {
        return facts.on(asOf, fact).map(answer -> {
            ObjectNode value = NODES.objectNode();
            value.set("value", FactValueJson.of(fact, answer));
            Optional<Judgement> judgement = facts.judgement(asOf, fact);
            judgement.flatMap(Judgement::by).ifPresent(role -> value.put("by", role));
            judgement.flatMap(Judgement::on).ifPresent(day -> value.put("on", day.toString()));
            countedSince(fact, facts).ifPresent(day -> value.put("since", day.toString()));
            return value;
        });
    }

    private static Optional<LocalDate> countedSince(Fact<?> fact, Facts facts) {
        return facts.given(fact).isPresent()
                ? Optional.empty()
                : facts.situation()
                        .flatMap(situation -> fact.reading()
                                .flatMap(reading -> reading.since().apply(situation)));
    }

    /** The answer as a document has it, without what the receipt says anyway. */
    private static Map<String, JsonNode> answer(Decision<?> decision) {
        ObjectNode document = DecisionJson.of(Optional.empty(), decision);
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        // There is none in an answer in which nothing went wrong, and every answer must look alike.
        parts.put("faults", NODES.arrayNode());
        document.properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
        parts.keySet().removeAll(List.of("id", "policy", "asOf"));
        return parts;
    }
}
