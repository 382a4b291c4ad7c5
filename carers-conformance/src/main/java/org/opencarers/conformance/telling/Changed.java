package org.opencarers.conformance.telling;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is changed in a request before it is asked again. */
enum Changed {
    NOTHING {
        @Override
        void in(ObjectNode request) {}
    },
    MORE_ITEMS {
        @Override
        void in(ObjectNode request) {
            if (request.path("ask").path("items") instanceof ArrayNode items) {
                List<String> asked =
                        items.valueStream().map(JsonNode::stringValue).toList();
                MORE.stream().filter(item -> !asked.contains(item)).forEach(items::add);
            }
        }
    },
    WITHDRAWN {
        @Override
        void in(ObjectNode request) {
            for (JsonNode consent : request.path("consents")) {
                ((ObjectNode) consent).put("status", "WITHDRAWN");
            }
        }
    };

    private static final List<String> MORE = List.of("CARE_PLAN", "DIAGNOSIS", "GEN_CONDITION", "LISTEN");

    abstract void in(ObjectNode request);
}
