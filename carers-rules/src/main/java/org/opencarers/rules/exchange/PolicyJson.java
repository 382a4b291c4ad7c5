package org.opencarers.rules.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.opencarers.rules.Award;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.computation.PackComputation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of a policy as JSON. Periods have a first and a last day, both inclusive; null is open. */
final class PolicyJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PolicyJson() {}

    static <O extends Enum<O> & Outcome> ObjectNode of(PolicyDescription<O> description) {
        Policy<O> policy = description.policy();
        ObjectNode node = NODES.objectNode();
        node.put("id", policy.id());
        node.put("question", policy.question());
        node.put("asOf", description.asOf().map(LocalDate::toString).orElse(null));
        node.set("covers", periods(policy.coverage().ranges()));
        node.put("notCoveredBecause", policy.coverage().reason().orElse(null));
        node.put("safeSide", policy.safeSide().name());
        ArrayNode outcomes = node.putArray("outcomes");
        policy.outcomes().forEach(outcome -> outcomes.add(outcome(policy, outcome)));
        node.set("facts", facts(description, policy.facts()));
        node.set("boundOnly", facts(description, policy.boundOnly()));
        ArrayNode rules = node.putArray("rules");
        description.rules().forEach(rule -> rules.add(rule(description, rule)));
        ObjectNode otherwise = node.putObject("otherwise");
        policy.otherwiseClause().ifPresent(clause -> otherwise.put("clause", clause));
        otherwise.put("outcome", policy.otherwise().name());
        otherwise.set("citations", FindingJson.citations(description.otherwiseCitations()));
        ArrayNode parameters = node.putArray("parameters");
        description.parameters().forEach(parameter -> parameters.add(parameter(description, parameter)));
        ArrayNode awards = node.putArray("awards");
        policy.awards().forEach((outcome, award) -> awards.add(award(outcome, award)));
        description
                .rules()
                .forEach(rule -> rule.award()
                        .ifPresent(
                                award -> awards.add(award(rule.outcome(), award).put("clause", rule.clause()))));
        ArrayNode gaps = node.putArray("notModelled");
        policy.notModelled().forEach(gap -> gaps.add(gap(gap)));
        return node;
    }

    /** No outcomes: it matters to all of them. */
    private static ObjectNode gap(Gap gap) {
        ObjectNode node = NODES.objectNode();
        node.put("text", gap.text());
        ArrayNode outcomes = node.putArray("whenItGives");
        gap.outcomes().forEach(outcome -> outcomes.add(outcome.name()));
        node.set("during", gap.period().<JsonNode>map(PolicyJson::period).orElse(NODES.nullNode()));
        return node;
    }

    static ArrayNode periods(List<DateRange> ranges) {
        ArrayNode list = NODES.arrayNode();
        ranges.forEach(range -> list.add(period(range)));
        return list;
    }

    private static ObjectNode period(DateRange range) {
        return NODES.objectNode()
                .put("from", range.startInclusive().toString())
                .put(
                        "through",
                        range.endExclusive()
                                .map(end -> end.minusDays(1).toString())
                                .orElse(null));
    }

    private static <O extends Enum<O> & Outcome> ObjectNode outcome(Policy<O> policy, O outcome) {
        ObjectNode node = NODES.objectNode();
        node.put("outcome", outcome.name());
        node.put("meaning", outcome.meaning());
        ArrayNode worse = node.putArray("betterForTheCarerThan");
        policy.outcomes().stream()
                .filter(other -> policy.favour().isBetter(outcome, other))
                .forEach(other -> worse.add(other.name()));
        return node;
    }

    private static ArrayNode facts(PolicyDescription<?> description, Collection<Fact<?>> facts) {
        ArrayNode list = NODES.arrayNode();
        for (Fact<?> fact : facts) {
            ObjectNode node = list.addObject()
                    .put("fact", fact.id())
                    .put("question", fact.question())
                    .put("answers", fact.answers())
                    .put("ask", fact.asked().name());
            description.policy().earlierDecisions().stream()
                    .filter(decision -> decision.fact().equals(fact))
                    .forEach(decision ->
                            node.put("fillableFrom", decision.policy().id()));
            description.computation(fact).ifPresent(computation -> computed(computation, node));
        }
        return list;
    }

    private static void computed(PackComputation<?> computation, ObjectNode node) {
        node.put("computedBy", computation.pack());
        ArrayNode from = node.putArray("computedFrom");
        computation.computed().reads().forEach(read -> from.add(read.id()));
        node.put("computedFromTheDate", computation.computed().readsTheDate());
    }

    private static <O extends Enum<O> & Outcome> ObjectNode rule(PolicyDescription<O> description, Rule<O> rule) {
        ObjectNode node = NODES.objectNode();
        node.put("clause", rule.clause());
        node.put("outcome", rule.outcome().name());
        node.set("inForce", rule.inForce().<JsonNode>map(PolicyJson::period).orElse(NODES.nullNode()));
        node.set("citations", FindingJson.citations(rule.citations()));
        node.set("condition", outline(description.outline(rule)));
        return node;
    }

    private static ObjectNode outline(Outline outline) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", outline.kind().name());
        node.put("sentence", outline.sentence());
        outline.clause().ifPresent(clause -> node.put("clause", clause));
        ArrayNode facts = node.putArray("facts");
        outline.facts().forEach(facts::add);
        outline.parameter().ifPresent(parameter -> node.put("parameter", parameter.id()));
        node.set("citations", FindingJson.citations(outline.citations()));
        ArrayNode parts = node.putArray("parts");
        outline.parts().forEach(part -> parts.add(outline(part)));
        return node;
    }

    private static <T> ObjectNode parameter(PolicyDescription<?> description, Parameter<T> parameter) {
        ObjectNode node = NODES.objectNode();
        node.put("parameter", parameter.id());
        node.put("label", parameter.label());
        ArrayNode values = node.putArray("values");
        for (DatedValue<T> entry : description.values(parameter)) {
            ObjectNode value = values.addObject();
            value.set("value", exact(entry.value()));
            value.put("text", parameter.text(entry.value()));
            value.set("inForce", period(entry.inForce()));
            value.put("source", entry.source().text());
            value.put("certainty", entry.source().certainty().name());
            value.put("used", entry.isUsable());
        }
        return node;
    }

    /** Exact numbers are text, as money is: many programs read a JSON number as floating point. */
    private static JsonNode exact(Object value) {
        if (value instanceof Set<?> set) {
            ArrayNode names = NODES.arrayNode();
            set.forEach(member -> names.add(String.valueOf(member)));
            return names;
        }
        return NODES.stringNode(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    private static <O extends Enum<O> & Outcome> ObjectNode award(O outcome, Award award) {
        ObjectNode node = NODES.objectNode();
        node.put("outcome", outcome.name());
        node.put("text", award.text());
        ArrayNode parameters = node.putArray("parameters");
        award.parameters().forEach(parameter -> parameters.add(parameter.id()));
        ArrayNode facts = node.putArray("facts");
        award.facts().forEach(fact -> facts.add(fact.id()));
        award.per().ifPresent(per -> node.put("per", per.name()));
        return node;
    }
}
