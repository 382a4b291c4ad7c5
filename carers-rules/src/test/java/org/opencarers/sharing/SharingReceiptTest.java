package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.RecordedDecision;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.sharing.Ask;
import org.opencarers.core.sharing.KnownInformation;
import org.opencarers.core.sharing.LocalCells;
import org.opencarers.core.sharing.PatientStanding;
import org.opencarers.core.sharing.Recipient;
import org.opencarers.core.sharing.Risk;
import org.opencarers.core.sharing.SharingLaw;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Citation;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.Fill;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.rules.packs.PackSearch;
import org.opencarers.rules.receipt.Receipt;
import org.opencarers.rules.receipt.Replay;
import org.opencarers.rules.receipt.Salt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SharingReceiptTest {

    private static final Sharing SHARING = new Sharing();
    private static final Salt SALT = Salt.of("5".repeat(64));

    /** A request in which nothing at all is unknown. */
    private static final String FULL = """
        {"id": "visit-1", "asOf": "2026-11-21", "jurisdiction": "ENGLAND",
         "patient": {"alive": true, "age": 34, "status": "INPATIENT", "capacity": "HAS",
           "capacityAssessedOn": "2026-11-20", "capacityExpectedBackWithinHours": 48, "gillick": "NOT_APPLICABLE",
           "detention": "SECTION_3", "careOrder": false, "contactable": true, "present": true},
         "recipient": {"ref": "mother", "relation": "PARENT", "age": 61, "isCarer": true, "identityVerified": true,
           "roles": ["NEXT_OF_KIN", "NEAREST_RELATIVE"], "parentalResponsibilityVerified": false,
           "livesWithPatient": true, "accompaniedBy": ["uncle", "neighbour"],
           "powerOfAttorney": null, "deputyOrder": null},
         "ask": {"items": ["CARE_PLAN", "DIAGNOSIS"], "contains": {"CARE_PLAN": ["CRISIS_PLAN", "MEDICATION"]},
           "labels": {"DIAGNOSIS": ["SUBSTANCE_USE", "OFFENDING"]}, "purpose": "CARE_SUPPORT",
           "channel": "PHONE_OUT", "direction": "TEAM_TO_RECIPIENT", "owner": null, "influencedCare": false,
           "contested": false, "intendsToTell": ["sister", "brother"], "carerDiscloses": "NONE",
           "recordAlsoContains": ["ABUSE_HISTORY", "PROGRESS"]},
         "consents": [
           {"id": "c1", "decision": "PERMIT", "items": ["CARE_PLAN", "CRISIS_PLAN"],
            "purposes": ["CARE_SUPPORT", "CRISIS_RESPONSE"], "recipient": "mother", "author": "PATIENT",
            "authorRef": "patient", "madeOn": "2026-09-01", "validFrom": "2026-09-02", "validTo": "2027-05-31",
            "reviewDue": "2027-03-01", "status": "ACTIVE", "withdrawnOn": null, "form": "SIGNED_FORM",
            "capacityWhenMade": "HAD_CAPACITY", "voluntary": "YES", "informed": "YES",
            "provenance": "OWN_RECORD", "supersedes": "c0", "supersedesFor": ["CARE_PLAN", "CRISIS_PLAN"],
            "notOnwardTo": ["father", "employer"]},
           {"id": "c2", "decision": "REFUSE", "items": ["DIAGNOSIS"], "recipient": "mother", "author": "PATIENT",
            "madeOn": "2026-10-01", "status": "ACTIVE", "withdrawnOn": null}],
         "known": [{"item": "WHEREABOUTS", "provenance": "TOLD_BY_PATIENT"},
           {"item": "MEDICATION_NAMES", "provenance": "OBSERVED"}],
         "risk": {"toSelf": "HISTORICAL", "toOthers": "NONE", "toChild": "NONE", "fromRecipient": "NONE",
           "fromRecipientSince": null},
         "recordedDecisions": [{"id": "d1", "type": "PUBLIC_INTEREST", "by": "CALDICOTT_GUARDIAN",
           "on": "2026-11-01", "recipient": "police", "items": ["LEAVE", "PROGRESS"], "reviewOn": "2026-12-24"},
           {"type": "BEST_INTERESTS", "recipient": "father", "items": ["LEAVE"]}],
         "law": {"nominatedPersonInForce": false, "courtOrderRestrictsRecipient": false},
         "localPolicy": {"knownInformation": "DISCUSS_NO_NEW", "stalePermitGraceDays": 14,
           "dischargePracticalities": "REFER", "tellCarerOfRefusal": "NO",
           "generalConditionQuickConfirm": "REFER", "capacityLostAfterConsent": "REFER"}}\
        """;

    private static final String LEAST = """
        {"asOf": "2026-11-21", "recipient": {"ref": "caller"}, "ask": {"items": ["LISTEN"]}}\
        """;

    private static Receipt receipt(String request) {
        return SHARING.receipt(CarersJson.read(request, SharingRequest.class), SALT);
    }

    private static Receipt receipt(JsonNode request) {
        return receipt(CarersJson.mapper().writeValueAsString(request));
    }

    private static ObjectNode full() {
        return (ObjectNode) CarersJson.parse(FULL);
    }

    @Test
    void the_same_request_gives_the_same_receipt() {
        assertThat(receipt(FULL).text()).isEqualTo(receipt(FULL).text());
        assertThat(new Sharing().receipt(CarersJson.read(FULL, SharingRequest.class), SALT))
                .isEqualTo(receipt(FULL));
        assertThat(receipt(FULL).policy()).isEqualTo(SHARING.version());
        assertThat(SHARING.version().policy()).isEqualTo("england.sharing");
    }

    private static List<String> packs(Sharing sharing) {
        return sharing.receipt(CarersJson.read(LEAST, SharingRequest.class), SALT).packs().stream()
                .map(pack -> pack.id() + " " + pack.version())
                .toList();
    }

    @Test
    void it_names_the_pack_of_this_library_and_those_that_restrict_or_set_a_cell_and_no_other() {
        PolicyPack town = Packs.of("a-town", contributions -> {});
        PolicyPack trust = Packs.of(
                "the-trust",
                contributions -> contributions.vary(Variation.restrict(LocalRules.POLICY)
                        .by(Rule.clause("1")
                                .when(AskedFacts.PATIENT_AGE.atLeast(16))
                                .then(LocalRuling.REFER)
                                .citing(Citation.of("A Trust (invented)")))));
        PolicyPack setting = Packs.of(
                "the-setter",
                contributions -> contributions.vary(Variation.set(Cells.STALE_PERMIT_GRACE)
                        .everywhere()
                        .from("2026-01-01", BigDecimal.TEN, Citation.of("A Trust (invented)"))));
        assertThat(packs(SHARING)).containsExactly("england.sharing 1.0.0");
        assertThat(packs(Sharing.with(DecisionEngine.of(new SharingPack(), town))))
                .containsExactly("england.sharing 1.0.0");
        Sharing both = Sharing.with(DecisionEngine.of(setting, town, trust, new SharingPack()));
        assertThat(packs(both)).containsExactly("england.sharing 1.0.0", "the-setter 0", "the-trust 0");
        assertThat(both.decidedBy())
                .isEqualTo(Sharing.with(DecisionEngine.of(new SharingPack(), trust, setting))
                        .decidedBy());
        assertThat(both.version()).isNotEqualTo(SHARING.version());
    }

    private static boolean isNotWhole(DecisionEngine engine) {
        return SharingReceipt.localTables(engine, engine.foundation(LocalRules.POLICY, Fill.NOTHING))
                .get("aPackIsNotWhole")
                .asBoolean();
    }

    @Test
    void code_of_a_trust_and_a_pack_that_is_not_whole_are_another_version() {
        Sharing one = ComputedRestrictionTest.sharing(facts -> Optional.of(true));
        Sharing other = ComputedRestrictionTest.sharing(new ComputedRestrictionTest.Never());
        DecisionEngine failing =
                DecisionEngine.discover(PackSearch.onPath().andIn(Path.of("target", "no-such-directory")));
        assertThat(one.version()).isNotEqualTo(other.version());
        assertThat(Sharing.with(failing).version()).isNotEqualTo(SHARING.version());
        assertThat(isNotWhole(failing)).isTrue();
        assertThat(isNotWhole(DecisionEngine.of(new SharingPack()))).isFalse();
    }

    @Test
    void all_receipts_of_a_day_differ_in_nothing_but_the_digits_of_commitments() {
        String shape = receipt(FULL).text().replaceAll("[0-9a-f]{64}", "#");
        assertThat(receipt(LEAST).text().replaceAll("[0-9a-f]{64}", "#")).isEqualTo(shape);
        ObjectNode many = full();
        for (int copy = 0; copy < 20; copy++) {
            ((ArrayNode) many.get("consents"))
                    .add(((ObjectNode) full().get("consents").get(1)).put("id", "copy-" + copy));
        }
        assertThat(receipt(many).text().replaceAll("[0-9a-f]{64}", "#")).isEqualTo(shape);
    }

    @Test
    void no_value_of_the_request_and_no_code_of_the_answer_stands_in_the_receipt() {
        String text = receipt(FULL).text();
        List<String> values = values(full()).toList();
        assertThat(values).hasSizeGreaterThan(80).contains("mother", "CARE_PLAN", "2026-09-01", "c1", "34");
        assertThat(values)
                .filteredOn(value -> value.length() > 2 && !value.equals("2026-11-21"))
                .allSatisfy(value -> assertThat(text).doesNotContain("\"" + value + "\""))
                .filteredOn(value -> value.matches(".*[A-Z_-].*"))
                .allSatisfy(value -> assertThat(text).doesNotContain(value));
        for (Basis basis : Basis.values()) {
            assertThat(text).doesNotContain(basis.code());
        }
        assertThat(text).doesNotContain("SHARE", "WITHHOLD", "REFER", "what I can tell");
    }

    private static Stream<String> values(JsonNode node) {
        if (node.isObject()) {
            return Stream.concat(
                    // The names of the properties of a map are names of items.
                    node.has("CARE_PLAN") || node.has("DIAGNOSIS") ? node.propertyNames().stream() : Stream.empty(),
                    node.valueStream().flatMap(SharingReceiptTest::values));
        }
        return node.isArray()
                ? node.valueStream().flatMap(SharingReceiptTest::values)
                : node.isNull() ? Stream.empty() : Stream.of(node.asString());
    }

    @Test
    void order_and_repetition_make_no_difference_where_they_mean_nothing() {
        ObjectNode turned = (ObjectNode) turned(full());
        // What the answer shows in order is asked in order.
        turned.withObject("ask").set("items", full().get("ask").get("items"));
        turned.withObject("ask").set("contains", full().get("ask").get("contains"));
        ((ArrayNode) turned.get("consents")).add(full().get("consents").get(0));
        ((ArrayNode) turned.get("recordedDecisions"))
                .add(full().get("recordedDecisions").get(1));
        ((ArrayNode) turned.get("known")).add(full().get("known").get(0));
        assertThat(turned.toString()).isNotEqualTo(full().toString());
        assertThat(receipt(turned).text()).isEqualTo(receipt(FULL).text());
    }

    /** The same with every list and every object from its end to its beginning. */
    private static JsonNode turned(JsonNode node) {
        if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>(
                    node.valueStream().map(SharingReceiptTest::turned).toList());
            Collections.reverse(elements);
            return ((ArrayNode) node).arrayNode().addAll(elements);
        }
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(node.properties());
            Collections.reverse(properties);
            ObjectNode object = ((ObjectNode) node).objectNode();
            properties.forEach(property -> object.set(property.getKey(), turned(property.getValue())));
            return object;
        }
        return node;
    }

    @Test
    void the_order_of_the_items_asked_for_is_part_of_the_question() {
        ObjectNode turned = full();
        turned.withObject("ask").set("items", turned(turned.get("ask").get("items")));
        assertThat(new Replay(receipt(FULL), receipt(turned)).facts()).containsExactly("$.ask.items");
    }

    @Test
    void every_property_of_a_sharing_document_has_a_path() {
        TreeSet<String> properties = new TreeSet<>(List.of("id", "jurisdiction"));
        Map.of(
                        "patient.", PatientStanding.class,
                        "recipient.", Recipient.class,
                        "ask.", Ask.class,
                        "risk.", Risk.class,
                        "law.", SharingLaw.class,
                        "localPolicy.", LocalCells.class,
                        "consents[*].", Consent.class,
                        "known[*].", KnownInformation.class,
                        "recordedDecisions[*].", RecordedDecision.class)
                .forEach((prefix, type) -> names(type).forEach(name -> properties.add(prefix + name)));
        properties.addAll(List.of("consents", "known", "recordedDecisions"));
        assertThat(ReceiptPaths.ALL).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(properties);
        assertThat(names(SharingRequest.class))
                .containsExactlyInAnyOrder(
                        "id",
                        "asOf",
                        "jurisdiction",
                        "patient",
                        "recipient",
                        "ask",
                        "consents",
                        "known",
                        "risk",
                        "recordedDecisions",
                        "law",
                        "localPolicy");
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("get"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
                .toList();
    }

    /** Every property that may be left out, by its path and, within a list, the place of the element. */
    static Stream<String> optionalProperties() {
        return ReceiptPaths.ALL.stream()
                .filter(path -> !List.of("recipient.ref", "ask.items").contains(path))
                .filter(path -> !path.matches("consents\\[\\*]\\.(id|decision|items|recipient|author)"))
                .filter(path -> !path.matches("recordedDecisions\\[\\*]\\.(type|recipient|items)"));
    }

    @ParameterizedTest
    @MethodSource("optionalProperties")
    void a_property_that_becomes_unknown_is_named_and_no_other(String path) {
        ObjectNode changed = full();
        JsonNode parent = changed;
        String[] steps = path.split("\\.");
        for (int step = 0; step < steps.length - 1; step++) {
            parent = steps[step].endsWith("[*]")
                    ? parent.get(steps[step].replace("[*]", "")).get(0)
                    : parent.get(steps[step]);
        }
        JsonNode was = ((ObjectNode) parent).remove(steps[steps.length - 1]);
        assertThat(was).as("it is known in the full request").isNotNull();
        Replay replay = new Replay(receipt(FULL), receipt(changed));
        assertThat(replay.same()).isFalse();
        assertThat(replay.samePolicy()).isTrue();
        if (path.equals("recordedDecisions[*].id") || path.matches("consents|known|recordedDecisions")) {
            String list = path.replaceAll("\\[.*", "");
            assertThat(replay.facts()).isNotEmpty().allMatch(named -> named.startsWith("$." + list + "[*]."));
        } else {
            assertThat(replay.facts()).containsExactly("$." + path);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"visit-1\"|\"visit-2\"|$.id",
                "\"alive\": true|\"alive\": false|$.patient.alive",
                "\"age\": 34|\"age\": 35|$.patient.age",
                "\"INPATIENT\"|\"COMMUNITY\"|$.patient.status",
                "\"2026-11-20\"|null|$.patient.capacityAssessedOn",
                "\"mother\", \"relation\"|\"mother-2\", \"relation\"|$.recipient.ref",
                "\"NEXT_OF_KIN\", |\"\"|$.recipient.roles",
                "\"powerOfAttorney\": null|\"powerOfAttorney\": {}|$.recipient.powerOfAttorney",
                "[\"CARE_PLAN\", \"DIAGNOSIS\"]|[\"CARE_PLAN\", \"LISTEN\"]|$.ask.items",
                "\"MEDICATION\"]|\"PROGRESS\"]|$.ask.contains",
                "\"OFFENDING\"|\"THERAPY_CONTENT\"|$.ask.labels",
                "[\"sister\", \"brother\"]|[]|$.ask.intendsToTell",
                "\"REFUSE\"|\"PERMIT\"|$.consents[*].decision",
                "\"2026-10-01\", \"status\": \"ACTIVE\"|\"2026-10-01\", \"status\": \"WITHDRAWN\"|$.consents[*].status",
                "\"2027-05-31\"|null|$.consents[*].validTo",
                "\"supersedes\": \"c0\"|\"supersedes\": null|$.consents[*].supersedes",
                "\"OBSERVED\"|\"RUMOUR\"|$.known[*].provenance",
                "\"HISTORICAL\"|\"IMMINENT\"|$.risk.toSelf",
                "\"2026-12-24\"|\"2026-12-25\"|$.recordedDecisions[*].reviewOn",
                "\"nominatedPersonInForce\": false|\"nominatedPersonInForce\": true|$.law.nominatedPersonInForce",
                "\"stalePermitGraceDays\": 14|\"stalePermitGraceDays\": 15|$.localPolicy.stalePermitGraceDays"
            })
    void a_value_that_changes_is_named_and_no_other(String was, String is, String path) {
        String changed = FULL.replace(was, is.equals("\"\"") ? "" : is);
        assertThat(changed).isNotEqualTo(FULL);
        Replay replay = new Replay(receipt(FULL), receipt(changed));
        assertThat(replay.same()).isFalse();
        assertThat(replay.facts()).containsExactly(path);
    }

    @Test
    void values_that_change_places_between_evidence_without_ids_are_noticed() {
        String decisions = LEAST.replaceFirst("}$", """
            , "recordedDecisions": [
              {"type": "BEST_INTERESTS", "recipient": "father", "items": ["LEAVE"]},
              {"type": "PUBLIC_INTEREST", "recipient": "police", "items": ["LEAVE"]}]}\
            """);
        String swapped = decisions
                .replace("father", "nobody")
                .replace("police", "father")
                .replace("nobody", "police");
        assertThat(new Replay(receipt(decisions), receipt(swapped)).facts()).containsExactly("$.recordedDecisions");
    }

    @Test
    void an_answer_that_changes_is_told_part_by_part() {
        // Listening in confidence is shared too, on a basis of the same code, with other obligations.
        String confidence = LEAST.replace("[\"LISTEN\"]", "[\"LISTEN\"], \"carerDiscloses\": \"IN_CONFIDENCE\"");
        assertThat(new Replay(receipt(LEAST), receipt(confidence)).answer()).containsExactly("obligations");
        // The whereabouts of nobody in particular are withheld, which changes all but the evidence and the referrals.
        assertThat(new Replay(receipt(LEAST), receipt(LEAST.replace("LISTEN", "WHEREABOUTS"))).answer())
                .containsExactly("bases", "carerMessage", "items", "obligations", "outcomes");
        assertThat(new Replay(receipt(FULL), receipt(FULL.replace("\"visit-1\"", "\"visit-2\""))).answer())
                .isEmpty();
    }

    @Test
    void another_day_is_told_as_such() {
        Replay replay = new Replay(receipt(FULL), receipt(FULL.replace("2026-11-21", "2026-11-22")));
        assertThat(replay.same()).isFalse();
        assertThat(replay.sameDay()).isFalse();
        assertThat(replay.facts()).isEmpty();
    }

    @Test
    void a_request_that_cannot_be_answered_has_no_receipt() {
        assertThatThrownBy(() -> receipt(LEAST.replace("LISTEN", "GOSSIP"))).isInstanceOf(RefusedException.class);
    }
}
