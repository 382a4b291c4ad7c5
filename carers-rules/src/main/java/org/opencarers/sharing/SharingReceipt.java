package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.decision.Foundation;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.rules.receipt.DecidedBy;
import org.opencarers.rules.receipt.PackVersion;
import org.opencarers.rules.receipt.PolicyVersion;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Salt;
import org.opencarers.rules.receipt.VersionTables;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The receipts of decisions about sharing. */
final class SharingReceipt {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The rules of sharing. */
    static final List<Policy<?>> POLICIES =
            List.of(Release.POLICY, Gates.POLICY, WhoDecides.POLICY, Release.LAST_GATES);

    /** The pack of this library that sharing rests on, also in a program that loads no packs at all. */
    private static final PackDescriptor OWN =
            PackDescriptor.on(SharingPack.class).orElseThrow();

    /** Their version, worked out once. */
    static final PolicyVersion VERSION = PolicyVersion.of(Release.POLICY.id(), POLICIES, tables());

    private SharingReceipt() {}

    /** The rules of sharing, with all that the packs of an engine add to them. */
    static DecidedBy decidedBy(DecisionEngine engine) {
        Foundation local = engine.foundation(LocalRules.POLICY, Fill.NOTHING);
        Map<String, PackVersion> packs = new TreeMap<>();
        packs.put(OWN.id(), PackVersion.of(OWN, Optional.empty()));
        local.packs().forEach(pack -> packs.put(pack.id(), pack));
        for (PackReport pack : engine.packs()) {
            if (pack.variations().stream().anyMatch(Cells::isOne)) {
                pack.descriptor().ifPresent(said -> packs.put(said.id(), PackVersion.of(said, pack.sha256())));
            }
        }
        return DecidedBy.of(version(engine, local), packs.values());
    }

    private static PolicyVersion version(DecisionEngine engine, Foundation foundation) {
        Policy<LocalRuling> local = engine.inForce(LocalRules.POLICY);
        if (local == LocalRules.POLICY && !Cells.areSet(engine) && !LocalDecisions.isBroken(engine)) {
            return VERSION;
        }
        List<Policy<?>> policies = new ArrayList<>(POLICIES);
        policies.addAll(foundation.policies());
        ObjectNode tables = tables();
        tables.set("local", localTables(engine, foundation));
        return PolicyVersion.of(Release.POLICY.id(), policies, tables);
    }

    /** What the rules of packs rest on beside themselves, and the cells that packs set. */
    static ObjectNode localTables(DecisionEngine engine, Foundation foundation) {
        ObjectNode tables = VersionTables.of(foundation.constraints(), foundation.code());
        // Then everything is closed that a pack which is missing might have closed.
        tables.put("aPackIsNotWhole", LocalDecisions.isBroken(engine));
        ObjectNode cells = tables.putObject("cells");
        for (Parameter<?> cell : Cells.all()) {
            ArrayNode values = cells.putArray(cell.id());
            engine.inForce(cell)
                    .history()
                    .forEach(
                            entry -> values.add(entry.inForce().text() + ": " + entry.value() + ", " + entry.source()));
        }
        return tables;
    }

    static Receipt of(DecidedBy decidedBy, SharingRequest request, SharingDecision decision, Salt salt) {
        return Receipt.of(decidedBy, decision.asOf(), salt, ReceiptFacts.of(request), answer(decision));
    }

    /** The codes of the answer, row by row. Even how many rows there are tells something, so each part is one value. */
    private static Map<String, JsonNode> answer(SharingDecision decision) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        parts.put(
                "items",
                rows(decision, answer -> NODES.arrayNode().add(answer.item()).add(answer.part())));
        parts.put("outcomes", rows(decision, answer -> text(answer.disclosure())));
        parts.put(
                "bases",
                rows(decision, answer -> NODES.stringNode(answer.basis().code())));
        parts.put("referrals", rows(decision, SharingReceipt::referral));
        parts.put("obligations", rows(decision, answer -> texts(answer.obligations())));
        parts.put("evidence", rows(decision, answer -> texts(answer.evidence())));
        parts.put("carerMessage", NODES.stringNode(decision.carerMessage()));
        return parts;
    }

    private static JsonNode rows(SharingDecision decision, Function<ItemAnswer, JsonNode> column) {
        ArrayNode rows = NODES.arrayNode();
        decision.items().forEach(answer -> rows.add(column.apply(answer)));
        return rows;
    }

    private static JsonNode referral(ItemAnswer answer) {
        ArrayNode referral = NODES.arrayNode();
        answer.route().ifPresent(route -> referral.add(text(route)));
        answer.to().ifPresent(role -> referral.add(text(role)));
        return referral;
    }

    /** What the rules rest on that is a table and no rule: what each basis leads to, and the class of each item. */
    private static ObjectNode tables() {
        ObjectNode tables = NODES.objectNode();
        ObjectNode bases = tables.putObject("bases");
        for (Basis basis : Basis.values()) {
            ObjectNode row = bases.putObject(basis.name())
                    .put("code", basis.code())
                    .put("disclosure", basis.disclosure().name())
                    .put("citation", basis.citation().toString())
                    .put("needsExpertReview", basis.needsExpertReview());
            basis.route().ifPresent(route -> row.set("route", text(route)));
            basis.to().ifPresent(role -> row.set("to", text(role)));
            basis.lawfulness().ifPresent(situation -> row.set("lawfulness", text(situation)));
            row.set(
                    "obligations",
                    texts(basis.obligations().stream().map(Enum::name).toList()));
        }
        ObjectNode ledgers = tables.putObject("lawfulness");
        for (Lawfulness situation : Lawfulness.values()) {
            ledgers.putObject(situation.name())
                    .set("commonLaw", grounds(situation.row().commonLaw()))
                    .set("publicBody", grounds(situation.row().publicBody()))
                    .set("charity", grounds(situation.row().charity()));
        }
        ObjectNode items = tables.putObject("items");
        Items.names().forEach(item -> items.set(item, text(Items.classOf(item).orElseThrow())));
        return tables;
    }

    private static ArrayNode grounds(List<LawfulGround> grounds) {
        ArrayNode list = NODES.arrayNode();
        for (LawfulGround ground : grounds) {
            ObjectNode entry = list.addObject()
                    .put("code", ground.code())
                    .put("citation", ground.citation().toString());
            ground.since().ifPresent(day -> entry.put("since", day.toString()));
        }
        return list;
    }

    private static JsonNode text(Enum<?> constant) {
        return NODES.stringNode(constant.name());
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
