package org.opencarers.rules.receipt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.opencarers.rules.Constraint;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What answers rest on beside rules, for {@link PolicyVersion}. Which pack came first is chance: all of it is sets. */
public final class VersionTables {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private VersionTables() {}

    /**
     * The tables of a policy.
     *
     * @param constraints the relations between facts that count for it
     * @param code the Java code that works out facts of it
     */
    public static ObjectNode of(Collection<Constraint> constraints, Collection<PackCode> code) {
        ObjectNode tables = NODES.objectNode();
        List<JsonNode> related = new ArrayList<>();
        constraints.forEach(constraint -> related.add(NODES.objectNode()
                .put("lesser", constraint.lesser().id())
                .put("greater", constraint.greater().id())));
        tables.set("constraints", CanonicalJson.set(related));
        List<JsonNode> computed = new ArrayList<>();
        code.forEach(each -> computed.add(computed(each)));
        tables.set("computed", CanonicalJson.set(computed));
        return tables;
    }

    private static ObjectNode computed(PackCode code) {
        ObjectNode node = NODES.objectNode()
                .put("fact", code.computed().fact().id())
                .put("readsTheDate", code.computed().readsTheDate())
                .put("pack", code.pack())
                .put("packClass", code.packType().getName())
                .put("class", code.className());
        ArrayNode reads = node.putArray("reads");
        code.computed().reads().forEach(fact -> reads.add(fact.id()));
        code.version().ifPresent(pack -> {
            node.put("version", pack.version());
            pack.sha256().ifPresent(digest -> node.put("sha256", digest));
        });
        return node;
    }
}
