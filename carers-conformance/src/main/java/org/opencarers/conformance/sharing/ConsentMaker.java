package org.opencarers.conformance.sharing;

import static org.opencarers.conformance.sharing.Keys.NONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.consent.CapacityWhenMade;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.ConsentForm;
import org.opencarers.core.consent.ConsentProvenance;
import org.opencarers.core.consent.ConsentStatus;
import org.opencarers.core.consent.Informedness;
import org.opencarers.core.consent.Purpose;
import org.opencarers.core.consent.SpecialWords;
import org.opencarers.core.consent.Voluntariness;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the consents of a request, about the recipient and the hearers, at the edges of their periods.
 *
 * @param situation who mostly consents
 * @param usual what the situation says of some keys
 * @param asked the items asked for, and their labels and parts
 * @param purpose the purpose of the request
 * @param ref the recipient
 * @param hearers who else hears
 */
record ConsentMaker(
        Situation situation,
        Map<String, Object> usual,
        LocalDate asOf,
        List<String> asked,
        String purpose,
        String ref,
        List<String> hearers,
        Dice dice) {

    private static final List<String> WORDS = List.of(
            SpecialWords.ALL_PERSONAL,
            SpecialWords.NEW_PERSONAL,
            SpecialWords.THIS_MEETING_DISCUSSION,
            SpecialWords.KNOWN_FACTS,
            SpecialWords.STAFF_LISTENING);
    private static final int MOST = 6;

    ArrayNode consents() {
        ArrayNode consents = JsonNodeFactory.instance.arrayNode();
        if (dice.chance(situation.withoutConsent())) {
            return consents;
        }
        int trouble = dice.either(0, 0, 3, 8, 20);
        int many = dice.either(1, 1, 1, 2, 2, 3, 4, MOST);
        for (int place = 0; place < many; place++) {
            consents.add(consent(consents, place, trouble));
        }
        for (String hearer : hearers) {
            if (consents.size() < MOST && dice.chance(70)) {
                ObjectNode heard = (ObjectNode) consents.get(0).deepCopy();
                consents.add(heard.put("recipient", hearer).put("id", "c" + consents.size()));
            }
        }
        return consents;
    }

    private ObjectNode consent(ArrayNode before, int place, int trouble) {
        Keys keys = new Keys(JsonNodeFactory.instance.objectNode(), "consent", usual, dice, trouble);
        boolean sameId = place > 0 && dice.chance(4);
        String decision = dice.chance(place == 0 ? 85 : 55) ? "PERMIT" : "REFUSE";
        ConsentAuthor author = author(place, trouble);
        keys.object()
                .put("id", "c" + (sameId ? place - 1 : place))
                .put("decision", decision)
                .put("recipient", dice.chance(90) ? ref : dice.either("aunt", "uncle", "mother", "patient"))
                .put("author", author.name());
        keys.object().set("items", Keys.node(items()));
        String by = author == ConsentAuthor.CARER ? "carer" : author == ConsentAuthor.PATIENT ? "patient" : "father";
        keys.put("authorRef", by, "carer", "mother", "patient")
                .put(
                        "purposes",
                        List.of(purpose, dice.either(Purpose.CARE_SUPPORT, Purpose.CRISIS_RESPONSE)),
                        List.of(),
                        List.of(dice.pick(List.of(Purpose.values()))));
        dates(keys, trouble);
        qualities(keys);
        replaces(keys, before);
        return keys.object();
    }

    private ConsentAuthor author(int place, int trouble) {
        if (situation == Situation.CARERS_SECRET && place % 2 == 1) {
            return ConsentAuthor.PATIENT;
        }
        ConsentAuthor author = (ConsentAuthor) usual.getOrDefault("consent.author", situation.author());
        return dice.chance(trouble + 3) ? dice.pick(List.of(ConsentAuthor.values())) : author;
    }

    private List<String> items() {
        List<String> items = new ArrayList<>();
        if (dice.chance(65)) {
            items.addAll(dice.chance(60) ? asked : dice.some(asked, 60));
        }
        if (items.isEmpty() || dice.chance(25)) {
            items.add(
                    situation == Situation.IMPLIED_AT_A_MEETING && dice.chance(50)
                            ? SpecialWords.THIS_MEETING_DISCUSSION
                            : dice.pick(WORDS));
        }
        if (dice.chance(10)) {
            items.add(dice.either("CARE_PLAN", "DIAGNOSIS", "OFFENDING", "CARER_CONFIDENCE"));
        }
        return items;
    }

    private void dates(Keys keys, int trouble) {
        LocalDate made = asOf.minusDays(dice.either(400, 30, 30, 10, 2, 1, 0));
        keys.put("madeOn", made, asOf.plusDays(1), asOf, asOf.minusDays(1))
                .put(
                        "validFrom",
                        dice.chance(6) ? asOf.plusDays(dice.either(0, 1)) : made,
                        asOf.plusDays(1),
                        asOf,
                        asOf.minusDays(1))
                .put(
                        "validTo",
                        dice.chance(8) ? asOf.plusDays(dice.either(-1, 0)) : NONE,
                        asOf.minusDays(1),
                        asOf,
                        asOf.plusDays(1),
                        NONE)
                .put(
                        "reviewDue",
                        asOf.plusDays(100),
                        NONE,
                        asOf.minusDays(1),
                        asOf,
                        asOf.minusDays(10),
                        asOf.minusDays(11));
        boolean withdrawn = dice.chance(trouble == 0 ? 0 : 6 + trouble / 4);
        keys.put("status", withdrawn ? ConsentStatus.WITHDRAWN : ConsentStatus.ACTIVE, ConsentStatus.ACTIVE);
        LocalDate day = asOf.plusDays(dice.either(-5, -1, 0, 1));
        keys.put("withdrawnOn", withdrawn ? day : NONE, asOf.minusDays(1), asOf, asOf.plusDays(1), NONE);
    }

    private void qualities(Keys keys) {
        keys.putOneOf("form", ConsentForm.RECORDED_CONVERSATION, ConsentForm.values())
                .putOneOf("capacityWhenMade", CapacityWhenMade.HAD_CAPACITY, CapacityWhenMade.values())
                .putOneOf("voluntary", Voluntariness.YES, Voluntariness.values())
                .putOneOf("informed", Informedness.YES, Informedness.values())
                .putOneOf("provenance", ConsentProvenance.OWN_RECORD, ConsentProvenance.values())
                .put("notOnwardTo", List.of(), List.of("aunt"), List.of("uncle", "aunt"));
    }

    private void replaces(Keys keys, ArrayNode before) {
        if (before.isEmpty() || !dice.chance(30)) {
            keys.put("supersedes", NONE, "c0", "c9").put("supersedesFor", List.of(), asked);
            return;
        }
        int old = dice.between(0, before.size() - 1);
        keys.put("supersedes", before.get(old).get("id"), "c0", NONE).put("supersedesFor", asked, List.of());
        if (dice.chance(70) && keys.object().has("madeOn")) {
            // Made on a later day than what it replaces, or it replaces nothing.
            ((ObjectNode) before.get(old)).put("madeOn", asOf.minusDays(401).toString());
        }
    }
}
