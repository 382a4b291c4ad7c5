package org.opencarers.sharing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.sharing.SharingRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests for tests: one request in which the care plan may be told, and changes to it.
 *
 * <p>Changes are separated by semicolons: {@code patient.age=15} sets a key, {@code ask.purpose=absent} takes it away, and
 * {@code consents.1=permit} or {@code =refusal} adds a consent of the patient to the mother, on the care plan, whose id is
 * {@code c1}. The permit of the request itself is {@code consents.0}.
 */
final class SharingRequests {

    private static final String CONSENT = """
            {"id": "c0", "decision": "PERMIT", "items": ["CARE_PLAN"], "purposes": ["CARE_SUPPORT"],
             "recipient": "mother", "author": "PATIENT", "authorRef": "patient", "madeOn": "2026-09-01",
             "validFrom": "2026-09-01", "validTo": null, "reviewDue": "2027-03-01", "status": "ACTIVE",
             "withdrawnOn": null, "form": "RECORDED_CONVERSATION", "capacityWhenMade": "HAD_CAPACITY",
             "voluntary": "YES", "informed": "YES", "provenance": "OWN_RECORD", "supersedes": null,
             "supersedesFor": [], "notOnwardTo": []}""";

    private static final String REQUEST = """
            {"asOf": "2026-11-21", "jurisdiction": "ENGLAND",
             "patient": {"alive": true, "age": 34, "status": "COMMUNITY", "capacity": "PRESUMED",
                         "capacityAssessedOn": null, "capacityExpectedBackWithinHours": null,
                         "gillick": "NOT_APPLICABLE", "detention": "NONE", "careOrder": false, "present": false},
             "recipient": {"ref": "mother", "relation": "PARENT", "age": 60, "identityVerified": true, "roles": [],
                           "parentalResponsibilityVerified": false, "livesWithPatient": false, "accompaniedBy": [],
                           "powerOfAttorney": null, "deputyOrder": null},
             "ask": {"items": ["CARE_PLAN"], "contains": {}, "labels": {}, "purpose": "CARE_SUPPORT",
                     "channel": "IN_PERSON", "direction": "TEAM_TO_RECIPIENT", "owner": null, "influencedCare": false,
                     "contested": false, "intendsToTell": [], "carerDiscloses": "NONE"},
             "consents": [%s], "known": [], "recordedDecisions": [],
             "risk": {"toSelf": "NONE", "toOthers": "NONE", "toChild": "NONE", "fromRecipient": "NONE",
                      "fromRecipientSince": null},
             "law": {"nominatedPersonInForce": false, "courtOrderRestrictsRecipient": false},
             "localPolicy": {"knownInformation": "ONLY_WITH_AGREEMENT", "stalePermitGraceDays": 0,
                             "dischargePracticalities": "REFER", "tellCarerOfRefusal": "NO",
                             "generalConditionQuickConfirm": "REFER", "capacityLostAfterConsent": "REFER"}}""".formatted(CONSENT);

    private static final Map<String, String> SHORT = shorthand();

    private SharingRequests() {}

    private static Map<String, String> shorthand() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("lacking", "patient.capacity=LACKS");
        words.put("nobody agreed", "consents=[]");
        words.put("competent child", "patient.age=15; patient.gillick=COMPETENT");
        words.put("other child", "patient.age=15; patient.gillick=NOT_COMPETENT");
        words.put(
                "attorney",
                "patient.capacity=LACKS; consents=[]; recipient.roles=[\"ATTORNEY\"]; recipient.powerOfAttorney="
                        + "{\"type\": \"HEALTH_AND_WELFARE\", \"registered\": true, \"checkedWithOpg\": true, "
                        + "\"appointment\": \"SOLE\"}");
        words.put(
                "deputy",
                "patient.capacity=LACKS; consents=[]; recipient.roles=[\"WELFARE_DEPUTY\"]; "
                        + "recipient.deputyOrder={\"seen\": true, \"coversMatter\": true}");
        words.put("nearest relative", "recipient.roles=[\"NEAREST_RELATIVE\"]; patient.detention=SECTION_3");
        words.put("leaflet", "ask.items=[\"MHA_RIGHTS_LEAFLET_COPY\"]");
        words.put("discharge notice", "ask.items=[\"DISCHARGE_DATE\"]; ask.purpose=STATUTORY_S133");
        words.put(
                "discharge home",
                "ask.items=[\"DISCHARGE_ARRANGEMENTS\"]; ask.purpose=DISCHARGE_PLANNING; "
                        + "recipient.livesWithPatient=true");
        words.put("carers confidence", "ask.items=[\"CARER_CONFIDENCE\"]; ask.owner=carer; consents=[]");
        words.put("carer permits", "consents.0=permit; consents.0.author=CARER; consents.0.authorRef=carer");
        words.put(
                "best interests",
                "consents=[]; recordedDecisions=[{\"type\": \"BEST_INTERESTS\", \"by\": \"RESPONSIBLE_CLINICIAN\", "
                        + "\"on\": \"2026-11-20\", \"recipient\": \"mother\", \"items\": [\"CARE_PLAN\"], "
                        + "\"reviewOn\": null}]; patient.capacity=LACKS");
        words.put(
                "public interest",
                words.get("best interests") + "; recordedDecisions.0.type=PUBLIC_INTEREST; "
                        + "patient.capacity=PRESUMED");
        words.put("verified", "known=[{\"item\": \"CARE_PLAN\", \"provenance\": \"OBSERVED\"}]");
        words.put("rumour", "known=[{\"item\": \"CARE_PLAN\", \"provenance\": \"RUMOUR\"}]");
        return words;
    }

    /** The request with changes, of which a shorthand may be one. */
    static SharingRequest with(String changes) {
        JsonNode request = CarersJson.parse(REQUEST);
        change(request, changes);
        return CarersJson.read(request, "$", SharingRequest.class);
    }

    private static void change(JsonNode request, String changes) {
        for (String each : changes.split(";")) {
            String change = each.strip();
            if (SHORT.containsKey(change)) {
                change(request, SHORT.get(change));
            } else if (!change.isEmpty()) {
                int sign = change.indexOf('=');
                set(
                        request,
                        change.substring(0, sign).strip().split("\\."),
                        change.substring(sign + 1).strip());
            }
        }
    }

    private static void set(JsonNode request, String[] path, String value) {
        JsonNode parent = request;
        for (int step = 0; step < path.length - 1; step++) {
            parent = parent.isArray() ? parent.get(Integer.parseInt(path[step])) : parent.get(path[step]);
        }
        String last = path[path.length - 1];
        if (parent instanceof ArrayNode list) {
            int place = Integer.parseInt(last);
            if (place == list.size()) {
                list.add(value(value, place));
            } else {
                list.set(place, value(value, place));
            }
        } else if (parent instanceof ObjectNode object) {
            if (value.equals("absent")) {
                object.remove(last);
            } else {
                object.set(last, value(value, 0));
            }
        } else {
            throw new IllegalArgumentException("nothing at " + String.join(".", path));
        }
    }

    private static JsonNode value(String value, int place) {
        return switch (value) {
            case "permit" -> CarersJson.parse(CONSENT.replace("\"c0\"", "\"c" + place + "\""));
            case "refusal" ->
                CarersJson.parse(CONSENT.replace("\"c0\"", "\"c" + place + "\"").replace("PERMIT", "REFUSE"));
            default ->
                CarersJson.parse(
                        value.matches("[\\[{\"0-9-].*|null|true|false") && !value.matches("\\d{4}-.*")
                                ? value
                                : '"' + value + '"');
        };
    }
}
