package org.opencarers.sharing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Everything that is wrong with a table of law beside the code, found while it is read strictly. */
final class TableProblems {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<String> problems = new ArrayList<>();

    void add(String problem) {
        problems.add(problem);
    }

    boolean none() {
        return problems.isEmpty();
    }

    /**
     * Refuses the table when anything is wrong with it.
     *
     * @param table what it is, and its name
     * @throws IllegalStateException with everything that is wrong
     */
    void refuse(String table) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(table + ":\n  " + String.join("\n  ", problems));
        }
    }

    /** The table as JSON; a missing node when it is none. */
    JsonNode tree(InputStream json) {
        try (json) {
            return MAPPER.readTree(json);
        } catch (JacksonException | IOException unreadable) {
            problems.add("it is not JSON: " + unreadable.getMessage());
            return MissingNode.getInstance();
        }
    }

    /** Whether an object has all properties that it must have, and no others than those that it may have. */
    boolean has(String where, JsonNode object, Set<String> required, Set<String> optional) {
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(object.propertyNames());
        Set<String> unknown = new TreeSet<>(object.propertyNames());
        unknown.removeAll(required);
        unknown.removeAll(optional);
        if (!missing.isEmpty()) {
            problems.add(where + " lacks " + missing + "; add what is missing");
        }
        if (!unknown.isEmpty()) {
            problems.add(where + " has unknown properties " + unknown + "; remove or correct them");
        }
        return missing.isEmpty() && unknown.isEmpty();
    }

    String text(String where, JsonNode row, String property) {
        JsonNode node = row.path(property);
        if (!node.isString() || node.stringValue().isBlank()) {
            problems.add(where + "." + property + " is " + node + "; write a text");
            return "?";
        }
        return node.stringValue();
    }

    /** The source of a row with its certainty; empty when that is not one. */
    Optional<Citation> citation(String where, JsonNode row) {
        String source = text(where, row, "source");
        return constant(Certainty.class, where, row, "certainty")
                .map(certainty -> Citation.of(source).known(certainty));
    }

    /** A constant that a property names; empty when the property is not there or names none. */
    <E extends Enum<E>> Optional<E> constant(Class<E> type, String where, JsonNode row, String property) {
        return row.has(property) ? constant(type, where + "." + property, row.path(property)) : Optional.empty();
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, String where, JsonNode node) {
        Optional<E> named = Arrays.stream(type.getEnumConstants())
                .filter(constant -> node.isString() && constant.name().equals(node.stringValue()))
                .findFirst();
        if (named.isEmpty()) {
            problems.add(where + " is " + node + "; use one of " + EnumSet.allOf(type));
        }
        return named;
    }
}
