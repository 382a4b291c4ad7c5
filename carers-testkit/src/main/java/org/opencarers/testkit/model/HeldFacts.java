package org.opencarers.testkit.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Reading;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes facts into the situation that they could have been read from.
 *
 * <p>Each answer is put where its fact says that it is read. An age becomes a birthday on the date asked about, so many years
 * before.
 */
public final class HeldFacts implements Fact.Cases<JsonNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Object answer;

    private HeldFacts(Object answer) {
        this.answer = answer;
    }

    /**
     * The situation that holds the answers given directly.
     *
     * @param facts the answers; each fact must be one that is read off a situation
     * @param asOf the date on which ages and the like are meant
     * @return the situation; read off it on that date, the facts have the same answers
     * @throws IllegalArgumentException when a fact is not read off situations
     */
    public static CareSituation situation(Facts facts, LocalDate asOf) {
        ObjectNode document = NODES.objectNode();
        for (Fact<?> fact : facts.given()) {
            write(document, fact, facts, asOf);
        }
        return CarersJson.read(document, "$", CareSituation.class);
    }

    private static <T> void write(ObjectNode document, Fact<T> fact, Facts facts, LocalDate asOf) {
        Reading<T> reading = fact.reading()
                .orElseThrow(() -> new IllegalArgumentException(fact.id() + " is not read off a situation"));
        T answer = facts.given(fact).orElseThrow();
        JsonNode written = reading.unit()
                .<JsonNode>map(unit -> NODES.stringNode(before(asOf, (Integer) answer, unit)))
                .orElseGet(() -> fact.match(new HeldFacts(answer)));
        ObjectNode part = document;
        String[] steps = reading.path().split("\\.", -1);
        for (int step = 0; step < steps.length - 1; step++) {
            part = part.withObjectProperty(steps[step]);
        }
        part.set(steps[steps.length - 1], written);
    }

    private static String before(LocalDate asOf, int count, ChronoUnit unit) {
        return asOf.minus(count, unit).toString();
    }

    @Override
    public JsonNode yesOrNo(BooleanFact fact) {
        return NODES.booleanNode((Boolean) answer);
    }

    @Override
    public JsonNode number(NumberFact<?> fact) {
        if (answer instanceof Integer whole) {
            return NODES.numberNode(whole);
        }
        BigDecimal exact = (BigDecimal) answer;
        return fact.unit() == Unit.POUNDS ? NODES.stringNode(exact.toPlainString()) : NODES.numberNode(exact);
    }

    @Override
    public <E extends Enum<E>> JsonNode choice(ChoiceFact<E> fact) {
        return NODES.stringNode(((Enum<?>) answer).name());
    }

    @Override
    public JsonNode code(CodeFact fact) {
        return NODES.stringNode((String) answer);
    }

    @Override
    public <E extends Enum<E>> JsonNode set(SetFact<E> fact) {
        ArrayNode list = NODES.arrayNode();
        ((Set<?>) answer).forEach(member -> list.add(((Enum<?>) member).name()));
        return list;
    }

    @Override
    public JsonNode date(DateFact fact) {
        return NODES.stringNode(answer.toString());
    }
}
