package org.opencarers.rules;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the form of a parameter file and collects everything that is wrong with it.
 *
 * <p>It walks the tree instead of binding records, so that no package has to be opened to reflection for law to be read.
 */
final class ParameterFileReader {

    static final String SET = "SET";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String name;
    private final List<String> problems = new ArrayList<>();

    ParameterFileReader(String name) {
        this.name = name;
    }

    Map<String, Entry> read(InputStream json) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (json) {
            JsonNode root = MAPPER.readTree(json);
            if (has("the file", root, Set.of("parameters"), Set.of())) {
                root.path("parameters")
                        .forEach(parameter -> entry(parameter).ifPresent(entry -> {
                            if (entries.put(entry.id(), entry) != null) {
                                problems.add(entry.id() + " occurs twice; join its values under one id");
                            }
                        }));
            }
        } catch (JacksonException | IOException unreadable) {
            problems.add("it is not JSON: " + unreadable.getMessage());
        }
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add("it holds no parameter; list at least one under \"parameters\"");
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("parameter file " + name + ":\n  " + String.join("\n  ", problems));
        }
        return entries;
    }

    private Optional<Entry> entry(JsonNode parameter) {
        String where = parameter.path("id").asString("a parameter without an id");
        if (!has(where, parameter, Set.of("id", "label", "unit", "values"), Set.of())) {
            return Optional.empty();
        }
        String unit = text(where, parameter, "unit");
        Set<String> units = names(Unit.values());
        units.add(SET);
        if (!units.contains(unit)) {
            problems.add(where + ".unit is '" + unit + "'; use one of " + units);
        }
        List<Value> values = new ArrayList<>();
        for (JsonNode value : parameter.path("values")) {
            value(where + ".values[" + values.size() + "]", value).ifPresent(read -> {
                if (!values.isEmpty() && overlap(values.get(values.size() - 1), read)) {
                    problems.add(where + " has two values on " + read.inForce().startInclusive()
                            + ", or values out of order; list them by date and end each before the next begins");
                }
                values.add(read);
            });
        }
        if (parameter.path("values").isEmpty()) {
            problems.add(where + ".values is no list with at least one value; give the first value with its date");
        }
        return Optional.of(
                new Entry(text(where, parameter, "id"), text(where, parameter, "label"), unit, List.copyOf(values)));
    }

    private static boolean overlap(Value earlier, Value later) {
        LocalDate start = later.inForce().startInclusive();
        return !earlier.inForce().startInclusive().isBefore(start)
                || earlier.inForce().endExclusive().filter(start::isBefore).isPresent();
    }

    private Optional<Value> value(String where, JsonNode value) {
        if (!has(where, value, Set.of("from", "value", "source", "certainty"), Set.of("lastDay"))) {
            return Optional.empty();
        }
        String certainty = text(where, value, "certainty");
        if (!names(Certainty.values()).contains(certainty)) {
            problems.add(where + ".certainty is '" + certainty + "'; use one of " + names(Certainty.values()));
            return Optional.empty();
        }
        try {
            DateRange from = DateRange.from(text(where, value, "from"));
            DateRange inForce = value.has("lastDay") ? from.through(text(where, value, "lastDay")) : from;
            Citation source = Citation.of(text(where, value, "source")).known(Certainty.valueOf(certainty));
            return Optional.of(new Value(inForce, value.path("value"), source));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            problems.add(where + ": " + wrong.getMessage()
                    + "; write dates as 2026-04-06, with a last day on or after the first");
            return Optional.empty();
        }
    }

    private boolean has(String where, JsonNode object, Set<String> required, Set<String> optional) {
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

    private String text(String where, JsonNode object, String property) {
        JsonNode node = object.path(property);
        if (!node.isString() || node.stringValue().isBlank()) {
            problems.add(where + "." + property + " is " + node + "; write a text");
            return "?";
        }
        return node.stringValue();
    }

    private static Set<String> names(Enum<?>[] constants) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(constants).forEach(constant -> names.add(constant.name()));
        return names;
    }

    /** One parameter of the file, its values in order of date. */
    record Entry(String id, String label, String unit, List<Value> values) {}

    /** One value, not yet of a type. */
    record Value(DateRange inForce, JsonNode value, Citation source) {}
}
