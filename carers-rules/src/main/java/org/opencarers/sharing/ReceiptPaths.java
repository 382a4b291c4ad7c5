package org.opencarers.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every property of a sharing document to which a receipt commits, whether it is known or not.
 *
 * <p>The day is left out, which a receipt names as it is. Properties in a list of objects have one path for all its elements: how
 * many consents there are would tell something of the patient.
 */
final class ReceiptPaths {

    /** The mark of a property that each element of a list has. */
    static final String EACH = "[*]";

    private static final Map<String, List<String>> OBJECTS = objects();
    private static final Map<String, List<String>> LISTS = lists();

    /** All paths, without the root. */
    static final List<String> ALL = all();

    private ReceiptPaths() {}

    private static Map<String, List<String>> objects() {
        Map<String, List<String>> objects = new LinkedHashMap<>();
        objects.put(
                "patient",
                List.of(
                        "alive",
                        "age",
                        "status",
                        "capacity",
                        "capacityAssessedOn",
                        "capacityExpectedBackWithinHours",
                        "gillick",
                        "detention",
                        "careOrder",
                        "contactable",
                        "present"));
        objects.put(
                "recipient",
                List.of(
                        "ref",
                        "relation",
                        "age",
                        "isCarer",
                        "identityVerified",
                        "roles",
                        "parentalResponsibilityVerified",
                        "livesWithPatient",
                        "accompaniedBy",
                        "powerOfAttorney",
                        "deputyOrder"));
        objects.put(
                "ask",
                List.of(
                        "items",
                        "contains",
                        "labels",
                        "purpose",
                        "channel",
                        "direction",
                        "owner",
                        "influencedCare",
                        "contested",
                        "intendsToTell",
                        "carerDiscloses",
                        "recordAlsoContains"));
        objects.put("risk", List.of("toSelf", "toOthers", "toChild", "fromRecipient", "fromRecipientSince"));
        objects.put("law", List.of("nominatedPersonInForce", "courtOrderRestrictsRecipient"));
        objects.put(
                "localPolicy",
                List.of(
                        "knownInformation",
                        "stalePermitGraceDays",
                        "dischargePracticalities",
                        "tellCarerOfRefusal",
                        "generalConditionQuickConfirm",
                        "capacityLostAfterConsent"));
        return objects;
    }

    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        lists.put(
                "consents",
                List.of(
                        "id",
                        "decision",
                        "items",
                        "purposes",
                        "recipient",
                        "author",
                        "authorRef",
                        "madeOn",
                        "validFrom",
                        "validTo",
                        "reviewDue",
                        "status",
                        "withdrawnOn",
                        "form",
                        "capacityWhenMade",
                        "voluntary",
                        "informed",
                        "provenance",
                        "supersedes",
                        "supersedesFor",
                        "notOnwardTo"));
        lists.put("known", List.of("item", "provenance"));
        lists.put("recordedDecisions", List.of("id", "type", "by", "on", "recipient", "items", "reviewOn"));
        return lists;
    }

    private static List<String> all() {
        List<String> paths = new ArrayList<>(List.of("id", "jurisdiction"));
        OBJECTS.forEach((object, names) -> names.forEach(name -> paths.add(object + "." + name)));
        LISTS.forEach((list, names) -> {
            paths.add(list);
            names.forEach(name -> paths.add(list + EACH + "." + name));
        });
        return List.copyOf(paths);
    }
}
