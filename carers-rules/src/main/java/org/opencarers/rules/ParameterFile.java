package org.opencarers.rules;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A reviewed data file of parameters, so that a new rate is a change of data and not of code.
 *
 * <p>The file is JSON: {@code {"parameters": [{"id", "label", "unit", "values": [{"from", "lastDay", "value", "source",
 * "certainty"}]}]}}. The unit is a constant of {@link Unit}, or {@code SET}. A value is a text with two decimals for
 * pounds, a number for other units, and a list of names for a set. {@code lastDay}, the last day on which the value
 * applies, may be left out: then it applies until the next one, or without a known end. The certainty is a constant of
 * {@link Certainty}; a value that is only remembered is kept and never used.
 *
 * <p>Nothing is guessed: an unknown property, a date in the wrong order, a text for a number refuse the whole file.
 */
public final class ParameterFile {

    private final String name;
    private final Map<String, ParameterFileReader.Entry> entries;

    private ParameterFile(String name, Map<String, ParameterFileReader.Entry> entries) {
        this.name = name;
        this.entries = entries;
    }

    /**
     * Reads a file, and closes it.
     *
     * @param name what to call the file in messages
     * @param json the file, as {@link Class#getResourceAsStream} gives it, so null when there is none
     * @throws IllegalStateException when the file is not there or is not of the format, with everything that is wrong
     */
    public static ParameterFile read(String name, @Nullable InputStream json) {
        if (json == null) {
            throw new IllegalStateException("parameter file " + name
                    + " is not there; put it among the resources, beside the class that reads it");
        }
        return new ParameterFile(name, new ParameterFileReader(name).read(json));
    }

    /**
     * A parameter in pounds.
     *
     * @throws IllegalArgumentException when the file has no such parameter, or has it in another unit
     */
    public Parameter<BigDecimal> money(String id) {
        return number(id, Unit.POUNDS);
    }

    /**
     * A parameter that is a number of a unit.
     *
     * @throws IllegalArgumentException when the file has no such parameter, or has it in another unit
     */
    public Parameter<BigDecimal> number(String id, Unit unit) {
        ParameterFileReader.Entry entry = entry(id, unit.name());
        return filled(entry, Parameter.number(id, entry.label(), unit), value -> number(id, unit, value));
    }

    /**
     * A parameter that is a set of constants of an enumeration.
     *
     * @throws IllegalArgumentException when the file has no such parameter, has it in another unit, or names a constant
     *     that the enumeration does not have
     */
    public <E extends Enum<E>> Parameter<Set<E>> set(String id, Class<E> members) {
        ParameterFileReader.Entry entry = entry(id, ParameterFileReader.SET);
        return filled(entry, Parameter.set(id, entry.label()), value -> set(id, members, value));
    }

    /**
     * A count that has been the same since it began, for "at least n of": such an n is part of a condition's form.
     *
     * @throws IllegalArgumentException when the file has no such parameter, has it in another unit, or has more than one
     *     value for it or none that may be used: then each period needs a rule of its own
     */
    public int fixedCount(String id) {
        Parameter<BigDecimal> parameter = number(id, Unit.COUNT);
        DatedValue<BigDecimal> only = parameter.history().get(0);
        if (parameter.history().size() > 1 || !only.isUsable()) {
            throw refusal(id, "has not had one usable value throughout; write a rule for each period instead");
        }
        return only.value().intValueExact();
    }

    private ParameterFileReader.Entry entry(String id, String unit) {
        ParameterFileReader.Entry entry = entries.get(id);
        if (entry == null) {
            throw refusal(id, "is not in the file; it has " + String.join(", ", entries.keySet()));
        }
        if (!entry.unit().equals(unit)) {
            throw refusal(id, "is in " + entry.unit() + ", but was asked for in " + unit);
        }
        return entry;
    }

    private static <T> Parameter<T> filled(
            ParameterFileReader.Entry entry, Parameter<T> empty, Function<JsonNode, T> reader) {
        Parameter<T> parameter = empty;
        for (ParameterFileReader.Value value : entry.values()) {
            parameter = parameter.with(value.inForce(), reader.apply(value.value()), value.source());
        }
        return parameter;
    }

    private BigDecimal number(String id, Unit unit, JsonNode value) {
        BigDecimal number;
        if (unit == Unit.POUNDS) {
            if (!value.isString() || !value.stringValue().matches("[0-9]{1,9}\\.[0-9]{2}")) {
                throw refusal(id, "has the value " + value + "; write pounds as a text with two decimals, \"204.00\"");
            }
            number = new BigDecimal(value.stringValue());
        } else {
            if (!value.isNumber()) {
                throw refusal(
                        id, "has the value " + value + "; write " + unit + " as a number, without quotation marks");
            }
            number = value.decimalValue();
        }
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > unit.decimals()) {
            throw refusal(
                    id,
                    "has the value " + value + "; " + unit + " are never negative and have at most " + unit.decimals()
                            + " decimals");
        }
        return number;
    }

    private <E extends Enum<E>> Set<E> set(String id, Class<E> members, JsonNode value) {
        Set<E> set = EnumSet.noneOf(members);
        for (JsonNode name : value) {
            E member = EnumSet.allOf(members).stream()
                    .filter(constant -> name.isString() && constant.name().equals(name.stringValue()))
                    .findFirst()
                    .orElseThrow(() -> refusal(id, "names " + name + ", which is none of " + EnumSet.allOf(members)));
            if (!set.add(member)) {
                throw refusal(id, "names " + name + " twice; name it once");
            }
        }
        if (!value.isArray() || set.isEmpty()) {
            throw refusal(id, "has the value " + value + "; write a set as a list of names, at least one");
        }
        return Collections.unmodifiableSet(set);
    }

    private IllegalArgumentException refusal(String id, String what) {
        return new IllegalArgumentException("parameter file " + name + ": " + id + " " + what);
    }
}
