package org.opencarers.rules.receipt;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Award;
import org.opencarers.rules.Citation;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All that a policy says, as a tree: what its version is a digest of. Not a description for people. */
final class PolicyTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PolicyTree() {}

    static <O extends Enum<O> & Outcome> ObjectNode of(Policy<O> policy) {
        ObjectNode tree = NODES.objectNode()
                .put("id", policy.id())
                .put("safeSide", policy.safeSide().name());
        ArrayNode covers = tree.putArray("covers");
        policy.coverage().ranges().forEach(range -> covers.add(period(Optional.of(range))));
        ArrayNode outcomes = tree.putArray("outcomes");
        policy.outcomes().forEach(outcome -> outcomes.add(outcome(policy, outcome)));
        ArrayNode facts = tree.putArray("facts");
        policy.facts().forEach(fact -> facts.add(fact(fact)));
        policy.boundOnly().forEach(fact -> tree.withArray("boundBy").add(fact(fact)));
        ArrayNode rules = tree.putArray("rules");
        policy.rules().forEach(rule -> rules.add(rule(rule)));
        tree.put("otherwise", policy.otherwise().name());
        tree.set("otherwiseCitations", citations(policy.otherwiseCitations()));
        policy.otherwiseClause().ifPresent(clause -> tree.put("otherwiseClause", clause));
        policy.otherwiseCitationsWithin()
                .forEach((range, sources) -> tree.withArray("otherwiseWithin").add(within(range, sources)));
        policy.earlierDecisions().forEach(decision -> tree.withArray("fills").add(filled(decision)));
        return tree;
    }

    private static ObjectNode within(DateRange range, List<Citation> sources) {
        ObjectNode node = period(Optional.of(range));
        node.set("citations", citations(sources));
        return node;
    }

    private static <T, O extends Enum<O> & Outcome> ObjectNode filled(EarlierDecision<T, O> decision) {
        ObjectNode node = NODES.objectNode()
                .put("fact", decision.fact().id())
                .put("policy", decision.policy().id());
        ObjectNode answers = node.putObject("answers");
        for (O outcome : decision.policy().outcomes()) {
            decision.answer(outcome).ifPresent(answer -> answers.set(outcome.name(), ConditionTree.constant(answer)));
        }
        return node;
    }

    private static <O extends Enum<O> & Outcome> ObjectNode outcome(Policy<O> policy, O outcome) {
        ObjectNode node = NODES.objectNode().put("outcome", outcome.name()).put("meaning", outcome.meaning());
        ArrayNode worse = node.putArray("betterThan");
        policy.outcomes().stream()
                .filter(other -> policy.favour().isBetter(outcome, other))
                .forEach(other -> worse.add(other.name()));
        Optional.ofNullable(policy.awards().get(outcome)).ifPresent(award -> node.set("award", award(award)));
        return node;
    }

    private static ObjectNode fact(Fact<?> fact) {
        return NODES.objectNode().put("fact", fact.id()).put("answers", fact.answers());
    }

    private static <O extends Enum<O> & Outcome> ObjectNode rule(Rule<O> rule) {
        ObjectNode node = NODES.objectNode()
                .put("clause", rule.clause())
                .put("outcome", rule.outcome().name());
        node.set("inForce", period(rule.inForce()));
        node.set("citations", citations(rule.citations()));
        node.set("condition", ConditionTree.of(rule.condition()));
        rule.award().ifPresent(award -> node.set("award", award(award)));
        return node;
    }

    private static ObjectNode award(Award award) {
        ObjectNode node = NODES.objectNode().put("text", award.text());
        ArrayNode parameters = node.putArray("parameters");
        award.parameters().forEach(parameter -> parameters.add(ConditionTree.parameter(parameter)));
        return node;
    }

    /** First and last day by their names; empty for always. */
    static ObjectNode period(Optional<DateRange> period) {
        ObjectNode node = NODES.objectNode();
        period.ifPresent(range -> {
            node.put("from", range.startInclusive().toString());
            range.endExclusive().ifPresent(end -> node.put("before", end.toString()));
        });
        return node;
    }

    private static ArrayNode citations(List<Citation> citations) {
        ArrayNode list = NODES.arrayNode();
        citations.forEach(citation -> list.add(citation.toString()));
        return list;
    }
}
