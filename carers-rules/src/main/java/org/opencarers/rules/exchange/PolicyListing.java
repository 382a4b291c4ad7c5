package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All policies in short. */
final class PolicyListing {

    private PolicyListing() {}

    /** Those that can be decided one by one: a program that goes through the list may ask each of them. */
    static ArrayNode json(DecisionEngine engine, Optional<LocalDate> asOf) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Policy<?> policy : engine.policies()) {
            ObjectNode node = list.addObject();
            node.put("id", policy.id());
            node.put("question", policy.question());
            ArrayNode outcomes = node.putArray("outcomes");
            policy.outcomes().forEach(outcome -> outcomes.add(outcome.name()));
            node.set("covers", PolicyJson.periods(policy.coverage().ranges()));
            asOf.ifPresent(day -> {
                ArrayNode objections = node.putArray("objections");
                policy.objectionsTo(day).forEach(objections::add);
            });
        }
        return list;
    }

    static String text(DecisionEngine engine, List<Policy<?>> ofSharing, Optional<LocalDate> asOf) {
        List<Policy<?>> policies = engine.policies();
        int width = Stream.concat(policies.stream(), ofSharing.stream())
                .mapToInt(policy -> policy.id().length())
                .max()
                .orElse(0);
        Page page = new Page();
        if (policies.isEmpty()) {
            page.line("no policy is loaded");
        }
        add(page, policies, width, asOf);
        if (!ofSharing.isEmpty()) {
            page.line("");
            page.line("Asked all together by ./carers share, and not by decide");
            add(page, ofSharing, width, asOf);
        }
        return page.text();
    }

    private static void add(Page page, List<Policy<?>> policies, int width, Optional<LocalDate> asOf) {
        for (Policy<?> policy : policies) {
            page.line(policy.id() + " ".repeat(width - policy.id().length()) + "  " + policy.question() + "  (covers "
                    + policy.coverage().text() + ")");
            asOf.ifPresent(day -> policy.objectionsTo(day)
                    .forEach(objection -> page.line(" ".repeat(width) + "  ✗ " + Shown.day(day) + ": " + objection)));
        }
    }
}
