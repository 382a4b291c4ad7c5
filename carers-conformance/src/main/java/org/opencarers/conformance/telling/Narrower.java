package org.opencarers.conformance.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.conformance.Breach;
import org.opencarers.core.json.CarersJson;
import tools.jackson.databind.JsonNode;

/** The same items in the same order; of these, nothing more is told, and no duty of what is told is dropped. */
final class Narrower {

    private static final String SHARE = "SHARE";

    private Narrower() {}

    static Optional<Breach> breach(String request, String national, String local) {
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

    /** The same properties; as many items, and the same ones in their order. */
    static Optional<Breach> shape(String request, String national, String local) {
        List<String> wanted = parts(national);
        List<String> got = parts(local);
        return wanted.equals(got)
                ? Optional.empty()
                : Optional.of(new Breach("the parts of the answer without the pack: " + wanted, got.toString()));
    }

    private static List<String> parts(String answer) {
        JsonNode document = CarersJson.mapper().readTree(answer);
        List<String> parts = new ArrayList<>(document.propertyNames());
        document.path("items").forEach(item -> parts.add(item.path("item").stringValue("")));
        return parts;
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
