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

/** What a restriction of sharing must leave: nothing more is told, no duty of what is told is dropped, no item comes or goes. */
final class Narrower {

    private static final String SHARE = "SHARE";

    private Narrower() {}

    /** Nothing is shared that is not shared without the pack. */
    static Optional<Breach> more(String request, String national, String local) {
        Set<String> allowed = shared(national).keySet();
        return shared(local).keySet().stream()
                .filter(item -> !allowed.contains(item))
                .findFirst()
                .map(item -> new Breach("only what is shared without the pack: " + allowed, item + " is shared"));
    }

    /** What is shared with and without the pack has with it the duties that it has without. */
    static Optional<Breach> duties(String request, String national, String local) {
        Map<String, Set<String>> told = shared(local);
        for (Map.Entry<String, Set<String>> item : shared(national).entrySet()) {
            Set<String> kept = told.getOrDefault(item.getKey(), item.getValue());
            if (!kept.containsAll(item.getValue())) {
                return Optional.of(new Breach(item.getKey() + " with the duties " + item.getValue(), "with " + kept));
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
