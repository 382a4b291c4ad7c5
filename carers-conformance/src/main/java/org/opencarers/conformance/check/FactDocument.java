package org.opencarers.conformance.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.opencarers.conformance.Question;
import org.opencarers.core.json.CarersJson;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.exchange.FactsExchange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Questions as documents, written from the contract of documents and not by the code that reads them. */
public final class FactDocument implements Fact.Cases<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Object value;

    private FactDocument(Object value) {
        this.value = value;
    }

    /** A question as a request to decide. */
    public static ObjectNode request(Question question) {
        ObjectNode request = NODES.objectNode();
        request.put("policy", question.policy());
        request.put("asOf", question.asOf().toString());
        request.set("facts", facts(question.facts()));
        return request;
    }

    /**
     * The question of a request to decide.
     *
     * @throws org.opencarers.rules.decision.RefusedException with all problems of its facts
     */
    public static Question question(DecisionEngine engine, String request) {
        JsonNode document = CarersJson.mapper().readTree(request);
        LocalDate asOf = LocalDate.parse(document.path("asOf").stringValue());
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        document.path("facts").properties().forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
        return new Question(document.path("policy").stringValue(), new FactsExchange(engine).read(answers, asOf), asOf);
    }

    /** Answers as the facts of a request. */
    public static ObjectNode facts(Facts facts) {
        ObjectNode node = NODES.objectNode();
        facts.given().forEach(fact -> put(node, facts, fact));
        return node;
    }

    private static <T> void put(ObjectNode node, Facts facts, Fact<T> fact) {
        facts.given(fact).ifPresent(value -> node.set(fact.id(), fact.match(new FactDocument(value))));
    }

    @Override
    public JsonNode yesOrNo(BooleanFact fact) {
        return NODES.booleanNode((Boolean) value);
    }

    @Override
    public JsonNode number(NumberFact<?> fact) {
        BigDecimal exact = fact.exact((Number) value);
        return fact.unit() == Unit.POUNDS
                ? NODES.stringNode(exact.setScale(2).toPlainString())
                : NODES.numberNode(new BigDecimal(exact.stripTrailingZeros().toPlainString()));
    }

    @Override
    public <E extends Enum<E>> JsonNode choice(ChoiceFact<E> fact) {
        return NODES.stringNode(((Enum<?>) value).name());
    }

    @Override
    public JsonNode code(CodeFact fact) {
        return NODES.stringNode((String) value);
    }

    @Override
    public <E extends Enum<E>> JsonNode set(SetFact<E> fact) {
        ArrayNode list = NODES.arrayNode();
        fact.members().stream().filter(((Set<?>) value)::contains).forEach(member -> list.add(member.name()));
        return list;
    }

    @Override
    public JsonNode date(DateFact fact) {
        return NODES.stringNode(value.toString());
    }
}
