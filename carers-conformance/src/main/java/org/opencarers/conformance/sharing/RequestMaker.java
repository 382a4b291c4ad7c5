package org.opencarers.conformance.sharing;

import static org.opencarers.conformance.sharing.Keys.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.consent.RecordedDecisionType;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.sharing.KnowledgeProvenance;
import org.opencarers.core.sharing.RiskFromRecipient;
import org.opencarers.core.sharing.RiskToChild;
import org.opencarers.core.sharing.RiskToOthers;
import org.opencarers.core.sharing.RiskToSelf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes one request: a situation, and trouble. */
final class RequestMaker {

    private final Dice dice;
    private final Situation situation;
    private final LocalDate asOf;
    private final int trouble;
    private final Map<String, Object> usual;
    private final JsonNodeFactory json = JsonNodeFactory.instance;

    RequestMaker(Dice dice) {
        this.dice = dice;
        situation = dice.pick(List.of(Situation.values()));
        asOf = LocalDate.of(2026, dice.between(1, 12), dice.between(1, 28));
        trouble = dice.either(0, 0, 1, 3, 8, 25);
        usual = new HashMap<>(situation.usual());
        if (dice.chance(45)) {
            usual.putAll(dice.pick(Twists.of(situation)));
        }
    }

    ObjectNode document() {
        ObjectNode request = json.objectNode();
        ItemMaker items = new ItemMaker(situation, dice);
        request.put("asOf", asOf.toString());
        Keys top = keys(request, "request");
        top.putOneOf("jurisdiction", Nation.ENGLAND, Nation.values());
        PeopleMaker people = new PeopleMaker(asOf, dice);
        request.set("patient", people.patient(keys("patient")));
        ObjectNode recipient = people.recipient(keys("recipient"));
        request.set("recipient", recipient);
        ObjectNode ask = items.ask(keys("ask"));
        request.set("ask", ask);
        List<String> hearers = new ArrayList<>();
        recipient.path("accompaniedBy").forEach(hearer -> hearers.add(hearer.stringValue()));
        ConsentMaker consents = new ConsentMaker(
                situation,
                usual,
                asOf,
                items.mentioned(),
                ask.path("purpose").stringValue("CARE_SUPPORT"),
                recipient.get("ref").stringValue(),
                hearers,
                dice);
        top.put("consents", consents.consents(), json.arrayNode())
                .put("known", known(items.mentioned()), json.arrayNode())
                .put("recordedDecisions", decisions(items.mentioned()), json.arrayNode())
                .put("risk", risk(), json.objectNode())
                .put("law", law(), json.objectNode())
                .put("localPolicy", cells(), json.objectNode());
        return request;
    }

    private Keys keys(String place) {
        return keys(json.objectNode(), place);
    }

    private Keys keys(ObjectNode object, String place) {
        return new Keys(object, place, usual, dice, trouble);
    }

    private ArrayNode known(List<String> mentioned) {
        ArrayNode known = json.arrayNode();
        int many = situation == Situation.KNOWN_ALREADY ? 2 : dice.either(0, 0, 0, 1);
        for (int place = 0; place < many; place++) {
            Keys entry = new Keys(json.objectNode(), "known", usual, dice, Math.max(trouble, 5));
            entry.put("item", dice.pick(mentioned), "DIAGNOSIS", "MEDICATION_NAMES", "OBSERVED_BEHAVIOUR")
                    .putOneOf("provenance", KnowledgeProvenance.OBSERVED, KnowledgeProvenance.values());
            known.add(entry.object());
        }
        return known;
    }

    private ArrayNode decisions(List<String> mentioned) {
        ArrayNode decisions = json.arrayNode();
        int many = situation == Situation.SOMEBODY_DECIDED ? dice.between(1, 2) : dice.chance(10) ? 1 : 0;
        for (int place = 0; place < many; place++) {
            Keys decision = keys("decision");
            decision.object()
                    .put(
                            "type",
                            dice.pick(List.of(RecordedDecisionType.values())).name())
                    .put("recipient", dice.chance(95) ? "mother" : "aunt");
            decision.object().set("items", Keys.node(dice.chance(80) ? mentioned : List.of("CARE_PLAN")));
            decision.put("by", "RESPONSIBLE_CLINICIAN", "CRISIS_TEAM_LEAD")
                    .put("on", asOf.minusDays(dice.either(0, 1, 5)), asOf.plusDays(1), asOf)
                    .put("reviewOn", NONE, asOf.minusDays(1), asOf, asOf.plusDays(1));
            decisions.add(decision.object());
        }
        return decisions;
    }

    private ObjectNode risk() {
        return keys("risk")
                .putOneOf("toSelf", RiskToSelf.NONE, RiskToSelf.values())
                .putOneOf("toOthers", RiskToOthers.NONE, RiskToOthers.values())
                .putOneOf("toChild", RiskToChild.NONE, RiskToChild.values())
                .putOneOf("fromRecipient", RiskFromRecipient.NONE, RiskFromRecipient.values())
                .put("fromRecipientSince", NONE, asOf.minusDays(1), asOf, asOf.minusDays(5), NONE)
                .object();
    }

    private ObjectNode law() {
        return keys("law")
                .putWhether("nominatedPersonInForce", false)
                .putWhether("courtOrderRestrictsRecipient", false)
                .object();
    }

    private ObjectNode cells() {
        // What a Trust has decided is no trouble, and is drawn evenly.
        int open = dice.either(0, 0, 50);
        return new Keys(json.objectNode(), "localPolicy", usual, dice, open)
                .put("knownInformation", "ONLY_WITH_AGREEMENT", "DISCUSS_NO_NEW")
                .put("stalePermitGraceDays", 0, 10, 1)
                .put("dischargePracticalities", "REFER", "SHARE_PRACTICAL_MINIMUM")
                .put("tellCarerOfRefusal", "NO", "YES")
                .put("generalConditionQuickConfirm", "REFER", "SHARE_GENERAL_CONDITION")
                .put("capacityLostAfterConsent", "REFER", "CONTINUE")
                .object();
    }
}
