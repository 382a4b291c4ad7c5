package org.opencarers.core.sharing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of items kept by the item that they belong to, as an answer. */
final class ItemLists {

    private ItemLists() {}

    /** An unmodifiable copy in the order given. What is unknown stays unknown. */
    static Optional<Map<String, List<String>>> copy(Optional<Map<String, List<String>>> given) {
        return given.map(ItemLists::copy);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> given) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        given.forEach((item, others) -> kept.put(item, List.copyOf(others)));
        return Collections.unmodifiableMap(kept);
    }
}
