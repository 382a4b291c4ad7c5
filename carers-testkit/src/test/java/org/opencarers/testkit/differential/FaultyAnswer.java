package org.opencarers.testkit.differential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document may give where it should give an answer: each value is of a wrong type, or just out of range.
 *
 * @param asOf the date asked about
 */
record FaultyAnswer(LocalDate asOf) implements Fact.Cases<List<JsonNode>> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Values that are no answer to a fact, plain and as somebody's judgement. */
    static List<JsonNode> to(Fact<?> fact, LocalDate asOf) {
        List<JsonNode> faulty = new ArrayList<>(fact.match(new FaultyAnswer(asOf)));
        faulty.add(NODES.arrayNode().add(NODES.nullNode()));
        for (JsonNode value : List.copyOf(faulty)) {
            ObjectNode judged = NODES.objectNode().put("by", "SOCIAL_WORKER");
            judged.set("value", value);
            faulty.add(judged);
        }
        faulty.add(NODES.objectNode());
        return faulty;
    }

    @Override
    public List<JsonNode> yesOrNo(BooleanFact fact) {
        return List.of(text("true"), text("yes"), NODES.numberNode(1), NODES.numberNode(0));
    }

    @Override
    public List<JsonNode> number(NumberFact<?> fact) {
        BigDecimal half = fact.step().movePointLeft(1);
        List<JsonNode> faulty = new ArrayList<>(List.of(text("many"), NODES.booleanNode(true)));
        for (BigDecimal value : List.of(
                fact.min().subtract(fact.step()),
                fact.min().add(half),
                fact.max().add(half),
                fact.max().add(fact.step()),
                BigDecimal.TEN.pow(30))) {
            faulty.add(fact.unit() == Unit.POUNDS ? text(value.toPlainString()) : NODES.numberNode(value));
        }
        faulty.add(
                fact.unit() == Unit.POUNDS
                        ? NODES.numberNode(fact.min())
                        : text(fact.min().toPlainString()));
        return faulty;
    }

    @Override
    public <E extends Enum<E>> List<JsonNode> choice(ChoiceFact<E> fact) {
        String choice = fact.choices().get(0).name();
        return List.of(
                text(choice + "S"),
                text(""),
                NODES.numberNode(0),
                NODES.arrayNode().add(choice));
    }

    @Override
    public List<JsonNode> code(CodeFact fact) {
        return List.of(text(""), text("no such code"), text("\u0000"), NODES.numberNode(1), NODES.booleanNode(false));
    }

    @Override
    public <E extends Enum<E>> List<JsonNode> set(SetFact<E> fact) {
        String member = fact.members().get(0).name();
        ArrayNode twice = NODES.arrayNode().add(member).add(member);
        ArrayNode another = NODES.arrayNode().add(member).add(member + "S");
        return List.of(text(member), twice, another, NODES.arrayNode().add(0), NODES.booleanNode(true));
    }

    @Override
    public List<JsonNode> date(DateFact fact) {
        return List.of(
                text("2026-02-30"),
                text("1 May 2026"),
                NODES.numberNode(20_260_501),
                text(DateFact.EARLIEST.minusDays(1).toString()),
                text(fact.latest(asOf).plusDays(1).toString()));
    }

    private static JsonNode text(String value) {
        return NODES.stringNode(value);
    }
}
