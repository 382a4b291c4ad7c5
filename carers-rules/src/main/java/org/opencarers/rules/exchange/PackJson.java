package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.opencarers.core.contact.Nation;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.packs.Catalogue;
import org.opencarers.rules.packs.Conflict;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.PackReport;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Packs as JSON. */
final class PackJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PackJson() {}

    static ObjectNode list(Catalogue catalogue) {
        ObjectNode node = NODES.objectNode();
        node.set("totals", totals(catalogue.reports()));
        ArrayNode packs = node.putArray("packs");
        catalogue.reports().forEach(report -> packs.add(pack(report, catalogue)));
        return node;
    }

    static ObjectNode examination(Catalogue catalogue, Optional<LocalDate> asOf) {
        ObjectNode node = NODES.objectNode();
        node.put("healthy", catalogue.cost() == DiagnosisCode.Cost.NOTHING);
        node.put("asOf", asOf.map(LocalDate::toString).orElse(null));
        node.set("totals", totals(catalogue.reports()));
        node.set("diagnoses", diagnoses(catalogue.diagnoses()));
        ArrayNode conflicts = node.putArray("conflicts");
        catalogue.conflicts().forEach(conflict -> conflicts.add(conflict(conflict)));
        ArrayNode packs = node.putArray("packs");
        for (PackReport report : catalogue.reports()) {
            ObjectNode pack = pack(report, catalogue);
            ArrayNode variations = pack.putArray("variations");
            report.variations().forEach(variation -> variations.add(VariationJson.of(variation, report)));
            ArrayNode parameters = pack.putArray("parameters");
            LastValue.of(report).forEach(value -> parameters.add(parameter(value, asOf)));
            packs.add(pack);
        }
        return node;
    }

    private static ObjectNode totals(List<PackReport> reports) {
        ObjectNode node = NODES.objectNode();
        node.put("found", reports.size());
        for (PackReport.State state : PackReport.State.values()) {
            node.put(
                    state.name(),
                    reports.stream().filter(report -> report.state() == state).count());
        }
        return node;
    }

    private static ObjectNode pack(PackReport report, Catalogue catalogue) {
        Optional<PackDescriptor> said = report.descriptor();
        ObjectNode node = NODES.objectNode();
        node.put("id", said.map(PackDescriptor::id).orElse(null));
        node.put("name", report.name());
        node.put("version", said.map(PackDescriptor::version).orElse(null));
        node.put("authority", said.map(PackDescriptor::authority).orElse(null));
        node.set(
                "nations",
                texts(PackContents.nations(report).stream().map(Nation::name).toList()));
        node.put("level", said.map(PackDescriptor::level).orElse(null));
        node.put("state", report.state().name());
        node.put("source", report.source().name());
        node.put("where", report.where());
        node.put("sha256", report.sha256().orElse(null));
        node.set("policies", texts(PackContents.policies(report)));
        node.set("varies", texts(PackContents.varies(report)));
        node.set("facts", texts(PackContents.facts(report)));
        node.set("computes", texts(PackContents.computed(report, catalogue)));
        node.put("directory", PackContents.tellsOfSupport(report).orElse(null));
        node.set("support", texts(PackContents.support(report)));
        node.set("leftOut", texts(report.leftOut()));
        node.set("untold", texts(report.untold()));
        node.set("diagnoses", diagnoses(report.diagnoses()));
        return node;
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private static ArrayNode diagnoses(List<Diagnosis> diagnoses) {
        ArrayNode list = NODES.arrayNode();
        diagnoses.forEach(diagnosis -> list.addObject()
                .put("code", diagnosis.code().name())
                .put("costs", diagnosis.code().cost().name())
                .put("pack", diagnosis.pack())
                .put("what", diagnosis.what())
                .put("where", diagnosis.where())
                .put("remedy", diagnosis.remedy()));
        return list;
    }

    private static ObjectNode conflict(Conflict conflict) {
        ObjectNode node = NODES.objectNode();
        node.put("about", conflict.about());
        node.put("somebody", conflict.somebody().orElse(null));
        ArrayNode sides = node.putArray("sides");
        for (Conflict.Side side : List.of(conflict.one(), conflict.other())) {
            ObjectNode said = sides.addObject()
                    .put("pack", side.pack())
                    .put("where", side.where())
                    .put("says", side.says());
            said.set("citations", FindingJson.citations(side.citations()));
        }
        return node;
    }

    private static ObjectNode parameter(LastValue<?> value, Optional<LocalDate> asOf) {
        ObjectNode node = NODES.objectNode();
        node.put("parameter", value.parameter().id());
        node.put("label", value.parameter().label());
        node.put("last", value.text().orElse(null));
        node.put(
                "from",
                value.last()
                        .map(last -> last.inForce().startInclusive().toString())
                        .orElse(null));
        node.put("endsOn", value.lastDay().map(LocalDate::toString).orElse(null));
        asOf.ifPresent(day -> node.put("state", value.on(day).name()));
        return node;
    }
}
