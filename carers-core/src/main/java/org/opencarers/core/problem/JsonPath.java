package org.opencarers.core.problem;

import java.util.regex.Pattern;

/**
 * A place in a JSON document, written as in RFC 9535: {@code $.situation.carer}, {@code $[3]}, {@code $.facts['carer.age']}.
 *
 * <p>Immutable; every step gives a new path.
 */
public final class JsonPath {

    private static final JsonPath ROOT = new JsonPath("$");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}");
    private static final int LONGEST_NAME = 60;

    private final String text;

    private JsonPath(String text) {
        this.text = text;
    }

    /**
     * The whole document.
     *
     * @return {@code $}
     */
    public static JsonPath root() {
        return ROOT;
    }

    /**
     * A path that is already written.
     *
     * @param text the path, beginning with {@code $}
     * @return the same place
     * @throws IllegalArgumentException if the text does not begin with {@code $}
     */
    public static JsonPath of(String text) {
        if (!text.startsWith("$")) {
            throw new IllegalArgumentException("a JSON path begins with $, but this was given: " + text);
        }
        return new JsonPath(text);
    }

    /**
     * A property of the object at this place.
     *
     * @param name the property, as it stands in the document; a long one is cut and an unusual one quoted
     * @return for example {@code $.carer}, or {@code $['carer.age']}
     */
    public JsonPath property(String name) {
        if (PLAIN_NAME.matcher(name).matches()) {
            return new JsonPath(text + "." + name);
        }
        String quoted = PlainText.of(name, LONGEST_NAME).replace("\\", "\\\\").replace("'", "\\'");
        return new JsonPath(text + "['" + quoted + "']");
    }

    /**
     * An element of the array at this place.
     *
     * @param index the element, counted from 0
     * @return for example {@code $[3]}
     */
    public JsonPath element(int index) {
        return new JsonPath(text + "[" + index + "]");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonPath path && text.equals(path.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The path as text. */
    @Override
    public String toString() {
        return text;
    }
}
