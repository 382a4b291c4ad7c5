package org.opencarers.rules.exchange;

import java.math.BigDecimal;
import java.util.Set;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;
import org.opencarers.rules.decision.FactRead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The answer of a fact as JSON, in the shape in which a request gives it. */
final class FactValueJson implements Fact.Cases<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Of the type of the fact that it is written for. */
    private final Object value;

    private FactValueJson(Object value) {
        this.value = value;
    }

    static <T> JsonNode of(FactRead<T> read) {
        return read.value().map(value -> of(read.fact(), value)).orElse(NODES.nullNode());
    }

    static <T> JsonNode of(Fact<T> fact, T value) {
        return fact.match(new FactValueJson(value));
    }

    @Override
    public JsonNode yesOrNo(BooleanFact fact) {
        return NODES.booleanNode((Boolean) value);
    }

    @Override
    public JsonNode number(NumberFact<?> fact) {
        BigDecimal exact = fact.exact((Number) value);
        if (fact.unit() == Unit.POUNDS) {
            return NODES.stringNode(exact.setScale(2).toPlainString());
        }
        BigDecimal shortest = exact.stripTrailingZeros();
        return NODES.numberNode(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
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
        fact.members().stream()
                .filter(((Set<?>) value)::contains)
                .map(Enum::name)
                .forEach(list::add);
        return list;
    }

    @Override
    public JsonNode date(DateFact fact) {
        return NODES.stringNode(value.toString());
    }
}
