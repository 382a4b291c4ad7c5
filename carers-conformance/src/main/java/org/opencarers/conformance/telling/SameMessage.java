package org.opencarers.conformance.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.conformance.Breach;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.JsonNode;

/** The message to a carer follows from what is asked and what is shared, and from nothing else: so answers that share the same say the same. */
final class SameMessage implements Limit {

    private final Map<List<String>, String> messages = new LinkedHashMap<>();

    @Override
    public Optional<Breach> breach(String request, String national, String local) {
        return Stream.of(national, local)
                .map(answer -> breach(request, CarersJson.mapper().readTree(answer)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Breach> breach(String request, JsonNode answer) {
        List<String> known = new ArrayList<>(List.of(
                CarersJson.mapper().readTree(request).path("ask").path("items").toString()));
        for (JsonNode item : answer.path("items")) {
            if (item.path("outcome").stringValue("").equals("SHARE")) {
                known.add(item.path("item").stringValue(""));
            }
        }
        String message = answer.path("carerMessage").toString();
        String said = messages.putIfAbsent(known, message);
        return said == null || said.equals(message)
                ? Optional.empty()
                : Optional.of(new Breach("what was said when the same was asked and shared: " + said, message));
    }
}
