package org.opencarers.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.exchange.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What people call the parts of a question that stands on the command line and in no document.
 *
 * @param names the option or parameter for the path by which the library, and an answer in JSON, calls it
 */
record OptionNames(Map<String, String> names) {

    /** The answer in which every problem is called by its option; the same when there is none. */
    Answer in(Answer answer) {
        if (answer.problems().isEmpty()) {
            return answer;
        }
        List<Problem> problems = answer.problems().stream()
                .map(problem -> new Problem(name(problem), problem.value(), problem.message()))
                .toList();
        Optional<JsonNode> id = answer.json().optional("id").filter(given -> !given.isNull());
        return Answer.refused(id, problems);
    }

    /** Why nothing can be asked with what was written: a line for each problem. */
    CannotRunException cannotRun(Answer answer) {
        return new CannotRunException(answer.problems().stream()
                .map(problem -> name(problem) + " " + problem.value() + ": " + problem.message())
                .collect(Collectors.joining("\ncarers: ")));
    }

    private String name(Problem problem) {
        return names.getOrDefault(problem.path(), problem.path());
    }
}
