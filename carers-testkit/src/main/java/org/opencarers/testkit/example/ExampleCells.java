package org.opencarers.testkit.example;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.SetFact;
import org.opencarers.rules.Unit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An answer as people write it in a table, turned into the answer that a request would give. */
final class ExampleCells implements Fact.Cases<JsonNode> {

    /** The answer to a question that must not be asked about its date. */
    static final String CANNOT_BE_ASKED = "cannot be asked";

    /** What stands between outcomes that are all possible. */
    static final String OR = " or ";

    /** What takes an answer away again. */
    static final String UNKNOWN = "unknown";

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String NONE = "none";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String written;

    private ExampleCells(String written) {
        this.written = written;
    }

    /** The answer of a fact; what is no answer of it comes out as text, for the reader of facts to object to. */
    static JsonNode answer(Fact<?> fact, String written) {
        return written.equals(UNKNOWN) ? JSON.nullNode() : fact.match(new ExampleCells(written));
    }

    /** The other way round: a known answer as a table writes it. */
    static String written(Object answer) {
        if (answer instanceof Boolean) {
            return (Boolean) answer ? YES : NO;
        }
        if (answer instanceof Set<?> members) {
            return members.isEmpty()
                    ? NONE
                    : members.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return answer instanceof BigDecimal number ? number.toPlainString() : answer.toString();
    }

    @Override
    public JsonNode yesOrNo(BooleanFact fact) {
        return switch (written) {
            case YES -> JSON.booleanNode(true);
            case NO -> JSON.booleanNode(false);
            default -> JSON.stringNode(written);
        };
    }

    @Override
    public JsonNode number(NumberFact<?> fact) {
        if (fact.unit() == Unit.POUNDS) {
            return JSON.stringNode(written);
        }
        try {
            JsonNode number = MAPPER.readTree(written);
            return number.isNumber() ? JSON.numberNode(number.decimalValue()) : JSON.stringNode(written);
        } catch (JacksonException noNumber) {
            return JSON.stringNode(written);
        }
    }

    @Override
    public <E extends Enum<E>> JsonNode choice(ChoiceFact<E> fact) {
        return JSON.stringNode(written);
    }

    @Override
    public JsonNode code(CodeFact fact) {
        return JSON.stringNode(written);
    }

    @Override
    public <E extends Enum<E>> JsonNode set(SetFact<E> fact) {
        ArrayNode members = JSON.arrayNode();
        if (!written.equals(NONE)) {
            List<String> names =
                    Arrays.stream(written.split(",", -1)).map(String::strip).toList();
            names.forEach(members::add);
        }
        return members;
    }

    @Override
    public JsonNode date(DateFact fact) {
        return JSON.stringNode(written);
    }
}
