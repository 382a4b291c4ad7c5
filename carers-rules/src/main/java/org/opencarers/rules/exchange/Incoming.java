package org.opencarers.rules.exchange;

import java.util.Optional;
import org.opencarers.core.problem.Problem;
import tools.jackson.databind.JsonNode;

/**
 * What a stream gives next: a request, or why there is none. Exactly one of the two is there.
 *
 * @param request the next value of the stream: syntactically sound, not yet looked into
 * @param problem what stands in the place of a request and cannot be read, with its line
 */
public record Incoming(Optional<JsonNode> request, Optional<Problem> problem) {

    static Incoming of(JsonNode request) {
        return new Incoming(Optional.of(request), Optional.empty());
    }

    static Incoming of(Problem problem) {
        return new Incoming(Optional.empty(), Optional.of(problem));
    }
}
