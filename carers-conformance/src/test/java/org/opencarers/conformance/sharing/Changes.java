package org.opencarers.conformance.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.core.consent.SpecialWords;
import org.opencarers.sharing.ItemClass;
import org.opencarers.sharing.Items;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes to a document, each of which says something more, or less, than before. */
final class Changes {

    private static final List<String> CONTAINERS =
            List.of("PROBLEM_LIST_ENTRY", "CLINIC_LETTER", "RECORD_EXTRACT", "FULL_RECORD", "RELEVANT_RECORDS");
    private static final List<String> PERSONAL =
            Items.names().stream().filter(Changes::isPersonal).toList();
    // Without these a document is no request.
    private static final List<String> NEEDED =
            List.of("asOf", "recipient", "ask", "items", "ref", "id", "decision", "author", "type");

    private Changes() {}

    static boolean isPersonal(String item) {
        return Items.classOf(item).filter(ItemClass::isPersonal).isPresent();
    }

    /** One more refusal, of the patient or of the owner, about the recipient, where consents are known. */
    static void refuse(ObjectNode document, Dice dice) {
        if (!document.has("consents")) {
            return;
        }
        JsonNode asked = document.get("ask").get("items");
        String item = dice.chance(50)
                ? asked.get(dice.between(0, asked.size() - 1)).stringValue()
                : dice.either(
                        SpecialWords.ALL_PERSONAL,
                        SpecialWords.NEW_PERSONAL,
                        SpecialWords.KNOWN_FACTS,
                        SpecialWords.STAFF_LISTENING,
                        SpecialWords.THIS_MEETING_DISCUSSION);
        boolean carers = dice.chance(25);
        ObjectNode refusal = JsonNodeFactory.instance.objectNode();
        refusal.put("id", "r")
                .put("decision", "REFUSE")
                .put("recipient", document.get("recipient").get("ref").stringValue())
                .put("author", carers ? "CARER" : "PATIENT")
                .put("authorRef", carers ? document.get("ask").path("owner").stringValue("carer") : "patient");
        refusal.putArray("items").add(item);
        LocalDate asOf = LocalDate.parse(document.get("asOf").stringValue());
        if (dice.chance(80)) {
            refusal.put("madeOn", asOf.minusDays(dice.either(0, 1, 500)).toString());
        }
        document.withArray("/consents").add(refusal);
    }

    /** Another harm flag, or none, or not said whether there is one: of the recipient or of a child. */
    static void flag(ObjectNode document, Dice dice) {
        ObjectNode risk = document.withObject("/risk");
        flag(risk, "fromRecipient", dice.either("NONE", "", "SUSPECTED_COERCION", "DOMESTIC_ABUSE_KNOWN"));
        flag(risk, "toChild", dice.either("NONE", "", "REASONABLE_CONCERN", "UNDER_13_SEXUAL_ACTIVITY"));
        String asOf = document.get("asOf").stringValue();
        flag(risk, "fromRecipientSince", dice.either("", asOf, "2025-12-31"));
    }

    private static void flag(ObjectNode risk, String key, String value) {
        if (value.isEmpty()) {
            risk.remove(key);
        } else {
            risk.put(key, value);
        }
    }

    /** One of the permits that stood withdrawn, on a known or unknown day; whether there was one. */
    static boolean withdraw(ObjectNode document, Dice dice) {
        List<ObjectNode> permits = new ArrayList<>();
        document.path("consents").forEach(consent -> {
            if (consent.get("decision").stringValue().equals("PERMIT") && consent.has("status")) {
                permits.add((ObjectNode) consent);
            }
        });
        if (permits.isEmpty()) {
            return false;
        }
        ObjectNode permit = dice.pick(permits).put("status", "WITHDRAWN");
        if (dice.chance(50)) {
            permit.set("withdrawnOn", document.get("asOf"));
        }
        return true;
    }

    /** Harm by the recipient is feared, since an unknown day or today, where it was known whether it is. */
    static void fearHarm(ObjectNode document, Dice dice) {
        if (!document.path("risk").has("fromRecipient")) {
            return;
        }
        ObjectNode risk = (ObjectNode) document.get("risk");
        risk.put("fromRecipient", dice.either("SUSPECTED_COERCION", "ALLEGED_ABUSE", "SAFEGUARDING_ENQUIRY_OPEN"));
        if (dice.chance(50)) {
            risk.set("fromRecipientSince", document.get("asOf"));
        }
    }

    /** One more label on an item or part that is labelled already or is no container; whether there was one. */
    static boolean label(ObjectNode document, Dice dice) {
        List<String> items = new ArrayList<>();
        document.get("ask").get("items").forEach(item -> items.add(item.stringValue()));
        document.get("ask").path("contains").forEach(parts -> parts.forEach(part -> items.add(part.stringValue())));
        JsonNode labels = document.get("ask").path("labels");
        items.removeIf(item -> !isPersonal(item)
                || CONTAINERS.contains(item) && labels.path(item).isEmpty());
        if (items.isEmpty() || !labels.isObject()) {
            return false;
        }
        ((ObjectNode) labels).withArray("/" + dice.pick(items)).add(dice.pick(PERSONAL));
        return true;
    }

    /** One more who hears. */
    static void overhear(ObjectNode document, Dice dice) {
        ObjectNode recipient = (ObjectNode) document.get("recipient");
        if (recipient.has("accompaniedBy")) {
            ((ArrayNode) recipient.get("accompaniedBy")).add(dice.either("aunt", "uncle", "carer", "stranger"));
        }
    }

    /** One known value unknown, anywhere in the document; the name of its key, or nothing if all is unknown. */
    static String forget(ObjectNode document, Dice dice) {
        List<ObjectNode> objects = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        collect(document, objects, keys);
        if (keys.isEmpty()) {
            return "";
        }
        int one = dice.between(0, keys.size() - 1);
        objects.get(one).remove(keys.get(one));
        return keys.get(one);
    }

    private static void collect(JsonNode node, List<ObjectNode> objects, List<String> keys) {
        if (node instanceof ArrayNode) {
            node.forEach(element -> collect(element, objects, keys));
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                boolean isMap =
                        entry.getKey().equals("labels") || entry.getKey().equals("contains");
                // The type of a power of attorney may be unknown, that of a decision may not.
                boolean needed =
                        NEEDED.contains(entry.getKey()) && !(entry.getKey().equals("type") && !object.has("items"));
                if (!needed) {
                    objects.add(object);
                    keys.add(entry.getKey());
                }
                if (!isMap) {
                    collect(entry.getValue(), objects, keys);
                }
            });
        }
    }

    /** The same said in another order, and some of it twice; not the items asked for, whose order is that of the answer. */
    static void shuffle(ObjectNode document, Dice dice) {
        shuffleEvidence(document, dice);
        document.at("/ask/contains").forEach(list -> shuffle((ArrayNode) list, dice));
    }

    /** The same evidence in another order, and some of it twice; not what is asked, nor what it holds: answers show its order. */
    static void shuffleEvidence(ObjectNode document, Dice dice) {
        for (String list : List.of("/consents", "/known", "/recordedDecisions")) {
            if (document.at(list) instanceof ArrayNode) {
                shuffle((ArrayNode) document.at(list), dice);
            }
        }
        document.at("/ask/labels").forEach(list -> shuffle((ArrayNode) list, dice));
        document.path("consents").forEach(consent -> shuffle((ArrayNode) consent.get("items"), dice));
    }

    private static void shuffle(ArrayNode list, Dice dice) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        elements.addAll(dice.some(elements, 30));
        list.removeAll();
        dice.shuffled(elements).forEach(list::add);
    }

    /** So many days later. */
    static void grow(ObjectNode document, int days) {
        LocalDate asOf = LocalDate.parse(document.get("asOf").stringValue());
        document.put("asOf", asOf.plusDays(days).toString());
    }

    /** Nothing that was recorded after the day of the request. */
    static void dropLater(ObjectNode document) {
        String asOf = document.get("asOf").stringValue();
        for (String list : List.of("consents", "recordedDecisions")) {
            if (document.path(list) instanceof ArrayNode) {
                ArrayNode kept = JsonNodeFactory.instance.arrayNode();
                String day = list.equals("consents") ? "madeOn" : "on";
                document.get(list).forEach(entry -> {
                    if (entry.path(day).stringValue("").compareTo(asOf) <= 0) {
                        kept.add(entry);
                    }
                });
                document.set(list, kept);
            }
        }
    }

    /** No gateway at all: no consent, decision, power, role or cell, and nothing owned by the recipient. */
    static void closeGateways(ObjectNode document) {
        document.putArray("consents");
        document.putArray("recordedDecisions");
        document.remove("localPolicy");
        ((ObjectNode) document.get("ask")).remove("owner");
        ((ObjectNode) document.get("recipient")).putArray("roles").add("NEXT_OF_KIN");
    }

    /** Two parts in an item, or one of them. */
    static void hold(ObjectNode document, String item, List<String> parts) {
        ArrayNode list =
                ((ObjectNode) document.get("ask")).withObject("/contains").putArray(item);
        parts.forEach(list::add);
    }

    /** An item of the catalogue that may be a part. */
    static String part(Dice dice) {
        return dice.chance(50)
                ? dice.either("THIRD_PARTY_OTHER", "OFFENDING", "CARE_PLAN")
                : dice.pick(PERSONAL.stream()
                        .filter(item -> !item.equals("ADOPTION_INFORMATION"))
                        .toList());
    }
}
