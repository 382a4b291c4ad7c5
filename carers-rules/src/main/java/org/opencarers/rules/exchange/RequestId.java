package org.opencarers.rules.exchange;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The id by which whoever asked finds an answer again: text or a number, echoed as it was given. */
final class RequestId {

    private RequestId() {}

    /** That of a request; empty when it has none, and when what it has cannot be an id. */
    static Optional<JsonNode> of(JsonNode request) {
        return request.optional("id")
                .filter(given -> given.isString() || (given.isNumber() && Shown.isShort(given.decimalValue())));
    }
}
