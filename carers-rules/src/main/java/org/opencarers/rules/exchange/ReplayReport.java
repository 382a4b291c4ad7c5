package org.opencarers.rules.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.core.text.Printable;
import org.opencarers.rules.receipt.PackChange;
import org.opencarers.rules.receipt.PackVersion;
import org.opencarers.rules.receipt.PolicyVersion;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Replay;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The two forms of a replay. Neither says a value: commitments are all that there is of what was. */
final class ReplayReport {

    private ReplayReport() {}

    static ObjectNode json(Replay replay) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("receipt", replay.then().digest());
        json.put("same", replay.same());
        json.set("then", side(replay.then()));
        json.set("now", side(replay.now()));
        ArrayNode packs = json.putArray("packs");
        replay.packs().forEach(change -> packs.add(change.id()));
        ArrayNode facts = json.putArray("facts");
        facts(replay).forEach(facts::add);
        ArrayNode answer = json.putArray("answer");
        replay.answer().forEach(answer::add);
        return json;
    }

    private static ObjectNode side(Receipt receipt) {
        ObjectNode side = JsonNodeFactory.instance
                .objectNode()
                .put("policy", receipt.policy().policy())
                .put("version", receipt.policy().version());
        ArrayNode packs = side.putArray("packs");
        receipt.packs()
                .forEach(pack -> packs.addObject()
                        .put("id", pack.id())
                        .put("version", pack.version())
                        .put("sha256", pack.sha256().orElse(null)));
        return side.put("filled", receipt.decidedBy().filled())
                .put("asOf", receipt.asOf().toString());
    }

    static String text(Replay replay) {
        Page page = new Page();
        page.line(
                replay.same()
                        ? "The same question gives the same receipt, byte for byte."
                        : "The same question no longer gives the same receipt.");
        page.row("receipt", replay.then().digest());
        PolicyVersion then = replay.then().policy();
        PolicyVersion now = replay.now().policy();
        page.row("policy", now.policy() + (then.policy().equals(now.policy()) ? "" : ", then " + then.policy()));
        page.row("version", changed(then.version(), now.version()));
        page.row("packs", replay.now().packs().stream().map(ReplayReport::named).collect(Collectors.joining(", ")));
        page.row(
                "date",
                changed(Shown.day(replay.then().asOf()), Shown.day(replay.now().asOf())));
        if (!replay.same()) {
            page.row("answer", replay.answer().isEmpty() ? "the same" : "not the same");
        }
        page.section("Packs that are not as they were", replay.packs(), ReplayReport::changed);
        page.section("Facts that are not as they were", facts(replay), path -> path);
        page.section("Parts of the answer that are not as they were", replay.answer(), name -> name);
        return page.text();
    }

    private static String named(PackVersion pack) {
        return pack.id() + " " + pack.version();
    }

    private static String changed(PackChange change) {
        return change.id() + ": " + version(change.now()) + ", then " + version(change.then());
    }

    private static String version(Optional<PackVersion> pack) {
        return pack.map(ReplayReport::version).orElse("none");
    }

    /** The version of a pack, and its jar. */
    static String version(PackVersion pack) {
        return Printable.line(pack.version())
                + pack.sha256().map(digest -> " (SHA-256 " + digest + ")").orElse(" (its jar cannot be told)");
    }

    private static String changed(String then, String now) {
        return then.equals(now) ? now : now + ", then " + then;
    }

    private static List<String> facts(Replay replay) {
        List<String> paths = new ArrayList<>();
        if (!replay.sameDay()) {
            paths.add("$.asOf");
        }
        paths.addAll(replay.facts());
        return paths;
    }
}
