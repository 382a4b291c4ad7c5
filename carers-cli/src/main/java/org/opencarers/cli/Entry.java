package org.opencarers.cli;

import java.util.List;
import java.util.Optional;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.exchange.Incoming;
import tools.jackson.databind.JsonNode;

/**
 * What stands at one place of a file: a request, or why there is none.
 *
 * @param incoming which of the two
 * @param file the name of the file on the command line
 * @param place the file and the place in it, in words
 * @param isOpened whether the file could be opened, so that only what stands in it is wrong
 */
record Entry(Incoming incoming, String file, String place, boolean isOpened) {

    Optional<JsonNode> request() {
        return incoming.request();
    }

    /** What is wrong with the entry itself, the file being named already. */
    List<Problem> problems() {
        return incoming.problem().stream().toList();
    }

    /** The same for a document in which nothing else names the file: it is the value where a problem has none. */
    List<Problem> naming(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.value() == null ? new Problem(problem.path(), file, problem.message()) : problem)
                .toList();
    }
}
