package org.opencarers.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.JsonNode;

/** One run of the command, in this process: its exit status and what it printed. */
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(arguments, in, out, err, false);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What was printed, as one JSON value. */
    JsonNode json() {
        return CarersJson.mapper().readTree(out);
    }

    /** The text of the one problem of an answer. */
    String onlyProblem(int answer) {
        JsonNode problems = json().get(answer).get("problems");
        if (problems.size() != 1) {
            throw new AssertionError("one problem was expected: " + problems);
        }
        JsonNode problem = problems.get(0);
        return problem.get("path").asString() + ": " + problem.get("message").asString() + " (was: "
                + problem.get("value").asString("null") + ")";
    }
}
