package org.opencarers.core.json;

import org.jspecify.annotations.Nullable;
import org.opencarers.core.problem.JsonPath;
import org.opencarers.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Puts into plain words why text is no JSON, with the place, line and column.
 *
 * <p>Jackson's own words are not used: they quote what they found, and it may be somebody's name without quotation marks.
 */
final class SyntaxProblem {

    private static final String BEYOND_LIMITS = "goes beyond what is read: at most " + StrictMapper.DEEPEST
            + " levels, " + StrictMapper.LONGEST_NUMBER + " digits in a number, " + StrictMapper.LONGEST_TEXT
            + " characters in a text, " + StrictMapper.LONGEST_NAME + " in a name";

    /** A longer path would fill the page and help nobody. */
    private static final int DEEPEST_PATH = 16;

    private SyntaxProblem() {}

    static Problem of(JacksonException failure, JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        JsonPath path = context.getNestingDepth() > DEEPEST_PATH ? JsonPath.root() : path(context);
        TokenStreamLocation location = failure.getLocation();
        return at(path, message(failure), location == null ? parser.currentLocation() : location);
    }

    static Problem at(JsonPath path, String message, TokenStreamLocation location) {
        String where = location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
        return Problem.at(path.toString(), message + where);
    }

    private static String message(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) {
            return BEYOND_LIMITS;
        }
        if (failure instanceof UnexpectedEndOfInputException) {
            return "the document ends too early; close every quotation mark, bracket and brace";
        }
        if (failure instanceof JacksonIOException) {
            return "cannot be read as text in UTF-8";
        }
        // Jackson has no exception of its own for this; a test pins the wording.
        if (failure.getOriginalMessage().startsWith("Duplicate")) {
            return "the same property stands here a second time; keep one of the two";
        }
        return "is not JSON; write names and text in double quotation marks, and apart from them only numbers, true, false,"
                + " null, lists and objects";
    }

    private static JsonPath path(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return JsonPath.root();
        }
        JsonPath parent = path(context.getParent());
        if (context.inArray()) {
            return parent.element(Math.max(0, context.getCurrentIndex()));
        }
        String name = context.currentName();
        return name == null ? parent : parent.property(name);
    }
}
