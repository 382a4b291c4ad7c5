package org.opencarers.conformance.sharing;

import java.util.List;
import java.util.Map;
import org.opencarers.core.consent.ConsentAuthor;

/** What is often otherwise in a situation, so that the rarer clauses of its gates answer too. */
final class Twists {

    private static final List<Map<String, Object>> ANYWHERE = List.of(
            Map.of("recipient.age", 17),
            Map.of("ask.purpose", "EMERGENCY"),
            Map.of("ask.purpose", "EMERGENCY", "patient.status", "INPATIENT"),
            Map.of("ask.purpose", "EMERGENCY", "patient.status", "EMERGENCY_DEPARTMENT"),
            Map.of("ask.purpose", "CARER_ASSESSMENT"),
            Map.of("patient.capacity", "DISPUTED"),
            Map.of("patient.capacity", "FLUCTUATING"),
            Map.of("patient.present", true),
            Map.of("recipient.roles", List.of("NEXT_OF_KIN")),
            Map.of("recipient.roles", List.of("NOMINATED_PERSON"), "law.nominatedPersonInForce", true),
            Map.of("ask.intendsToTell", List.of("aunt"), "consent.notOnwardTo", List.of("aunt")),
            Map.of("known.provenance", "RUMOUR"));

    private static final List<Map<String, Object>> OF_CHILDREN = List.of(
            Map.of("patient.careOrder", true),
            Map.of("recipient.parentalResponsibilityVerified", false),
            Map.of("risk.toSelf", "HIGH"),
            Map.of("risk.toSelf", "HISTORICAL"),
            Map.of("risk.toChild", "REASONABLE_CONCERN"));

    private static final List<Map<String, Object>> OF_STATUTE = List.of(
            Map.of("patient.detention", "NONE"),
            Map.of("patient.detention", "SECTION_37_41"),
            Map.of("patient.detention", "COMMUNITY_TREATMENT_ORDER"),
            Map.of("recipient.roles", List.of("NEAREST_RELATIVE_DISPUTED")),
            Map.of("recipient.roles", List.of()));

    private static final List<Map<String, Object>> OF_INCAPACITY = List.of(
            Map.of("ask.purpose", "BEST_INTERESTS_CONSULTATION"),
            Map.of("recipient.roles", List.of("DWP_APPOINTEE")),
            Map.of("ask.contested", true),
            Map.of("patient.capacityExpectedBackWithinHours", 12),
            Map.of("consent.author", ConsentAuthor.RELATIVE_WITHOUT_AUTHORITY),
            Map.of("localPolicy.generalConditionQuickConfirm", "SHARE_GENERAL_CONDITION"),
            Map.of("localPolicy.capacityLostAfterConsent", "CONTINUE"));

    private static final List<Map<String, Object>> OF_POWERS = List.of(
            Map.of("patient.age", 17),
            Map.of("patient.capacity", "HAS"),
            Map.of("power.appointment", "JOINTLY"),
            Map.of("power.type", "PROPERTY_AND_AFFAIRS"),
            Map.of("power.registered", false),
            Map.of("order.seen", false));

    private static final List<Map<String, Object>> OF_CARERS = List.of(
            Map.of("ask.purpose", "SUBJECT_ACCESS_REQUEST"),
            Map.of("ask.influencedCare", true),
            Map.of("ask.owner", "mother"));

    private static final List<Map<String, Object>> OF_DANGER = List.of(
            Map.of("risk.toOthers", "SPECIFIC_THREAT_TO_RECIPIENT"),
            Map.of("risk.toSelf", "IMMINENT"),
            Map.of("risk.toSelf", "HISTORICAL", "risk.toOthers", "NONE"),
            Map.of("risk.toChild", "UNDER_13_SEXUAL_ACTIVITY"));

    private static final List<Map<String, Object>> OF_LISTENING = List.of(
            Map.of("ask.carerDiscloses", "IN_CONFIDENCE"),
            Map.of("ask.carerDiscloses", "POSSIBLE_HARM_TO_PATIENT"),
            Map.of("ask.carerDiscloses", "ABUSE_OF_CARER"),
            Map.of("ask.carerDiscloses", "YOUNG_CARER_CONCERN"));

    private Twists() {}

    /** What may be otherwise in a situation: at least one thing. */
    static List<Map<String, Object>> of(Situation situation) {
        return switch (situation) {
            case COMPETENT_CHILD, CHILD_OF_PARENTS, CHILD_WITH_PARENT -> OF_CHILDREN;
            case NEAREST_RELATIVE, NOTICE_OF_DISCHARGE -> OF_STATUTE;
            case WITHOUT_CAPACITY -> OF_INCAPACITY;
            case ATTORNEY, DEPUTY -> OF_POWERS;
            case CARERS_SECRET, PATIENT_ASKS -> OF_CARERS;
            case DANGER -> OF_DANGER;
            case NOTHING_PERSONAL -> OF_LISTENING;
            case YOUNG_PERSON -> List.of(Map.of("consent.author", ConsentAuthor.PARENTAL_RESPONSIBILITY_HOLDER));
            case DECEASED -> List.of(Map.of("recipient.roles", List.of("PERSONAL_REPRESENTATIVE")));
            case HARM, SOMEBODY_DECIDED ->
                List.of(Map.of("risk.fromRecipientSince", "2026-01-01", "risk.fromRecipient", "ALLEGED_ABUSE"));
            default -> ANYWHERE;
        };
    }
}
