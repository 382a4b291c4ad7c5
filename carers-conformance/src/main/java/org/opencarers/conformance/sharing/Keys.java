package org.opencarers.conformance.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opencarers.conformance.generate.Dice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys of one object of a request: mostly what is usual in the situation, and sometimes unknown or something else.
 *
 * @param object what is filled in
 * @param place the name of the object, which begins the names of its keys in a situation
 * @param usual what the situation says of some keys
 * @param trouble how many of a hundred keys are unusual
 */
record Keys(ObjectNode object, String place, Map<String, Object> usual, Dice dice, int trouble) {

    /** What stands for an explicit {@code null}: there is none. */
    static final Object NONE = NullNode.getInstance();

    /** Fills in one key: what the situation says, or else what is usual; if unusual, unknown or one of the others. */
    Keys put(String key, Object ordinary, Object... others) {
        Object value = usual.getOrDefault(place + "." + key, ordinary);
        if (!dice.chance(trouble)) {
            set(key, value);
        } else if (!dice.chance(35)) {
            set(key, dice.pick(List.of(others)));
        }
        return this;
    }

    /** Fills in one key in which each constant of an enumeration is possible. */
    Keys putOneOf(String key, Enum<?> ordinary, Enum<?>[] all) {
        return put(key, ordinary, (Object[]) all);
    }

    /** Fills in a yes or a no. */
    Keys putWhether(String key, boolean ordinary) {
        return put(key, ordinary, true, false);
    }

    private void set(String key, Object value) {
        object.set(key, node(value));
    }

    /** A text, number, truth value, day, constant, list or node as JSON. */
    static JsonNode node(Object value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (value instanceof JsonNode) {
            return ((JsonNode) value).deepCopy();
        }
        if (value instanceof Boolean) {
            return json.booleanNode((Boolean) value);
        }
        if (value instanceof Integer) {
            return json.numberNode((Integer) value);
        }
        if (value instanceof List) {
            ArrayNode list = json.arrayNode();
            ((List<?>) value).forEach(each -> list.add(node(each)));
            return list;
        }
        if (value instanceof LocalDate || value instanceof String || value instanceof Enum) {
            return json.stringNode(value.toString());
        }
        throw new IllegalArgumentException("no JSON for " + value);
    }
}
