package org.opencarers.conformance.telling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.conformance.Breach;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.JsonNode;

/** Whether an answer about sharing tells no more than another one, and drops no duty of what it tells. */
final class Narrower {

    private static final String SHARE = "SHARE";

    private Narrower() {}

    static Optional<Breach> breach(String national, String local) {
        Map<String, Set<String>> allowed = shared(national);
        Map<String, Set<String>> told = shared(local);
        for (Map.Entry<String, Set<String>> item : told.entrySet()) {
            Set<String> duties = allowed.get(item.getKey());
            if (duties == null) {
                return Optional.of(new Breach(
                        "only what is shared without the pack: " + allowed.keySet(), item.getKey() + " is shared"));
            }
            if (!item.getValue().containsAll(duties)) {
                return Optional.of(new Breach(item.getKey() + " with the duties " + duties, "with " + item.getValue()));
            }
        }
        return Optional.empty();
    }

    /** Each item that is shared, with all duties of staff that go with it wherever it stands. */
    private static Map<String, Set<String>> shared(String answer) {
        Map<String, Set<String>> shared = new LinkedHashMap<>();
        for (JsonNode item : CarersJson.mapper().readTree(answer).path("items")) {
            if (item.path("outcome").stringValue("").equals(SHARE)) {
                Set<String> duties = shared.computeIfAbsent(item.path("item").stringValue(""), name -> new TreeSet<>());
                item.path("obligations").forEach(duty -> duties.add(duty.stringValue("")));
            }
        }
        return shared;
    }
}
