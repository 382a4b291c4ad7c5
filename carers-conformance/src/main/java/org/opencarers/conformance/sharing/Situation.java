package org.opencarers.conformance.sharing;

import java.util.List;
import java.util.Map;
import org.opencarers.core.consent.ConsentAuthor;

/** What a request is mostly about, so that each gate is reached often: what is usual in it and what is asked. */
@SuppressWarnings("ImmutableEnumChecker") // The maps and lists are unmodifiable, which their types do not say.
enum Situation {
    ADULT(Map.of()),
    IMPLIED_AT_A_MEETING(Map.of("patient.present", true)),
    YOUNG_PERSON(Map.of("patient.age", 16)),
    COMPETENT_CHILD(Map.of("patient.age", 15, "patient.gillick", "COMPETENT"), "RISK_TO_SELF", "CARE_PLAN"),
    CHILD_OF_PARENTS(Map.of("patient.age", 12, "patient.gillick", "NOT_COMPETENT")),
    CHILD_WITH_PARENT(Map.of(
            "patient.age",
            15,
            "patient.gillick",
            "NOT_COMPETENT",
            "recipient.roles",
            List.of("PARENTAL_RESPONSIBILITY"),
            "recipient.parentalResponsibilityVerified",
            true)),
    WITHOUT_CAPACITY(
            Map.of("patient.capacity", "LACKS"), "GENERAL_CONDITION_AND_PROGNOSIS", "CARE_PLAN", "RISK_TO_SELF"),
    ATTORNEY(Map.of("patient.capacity", "LACKS", "recipient.roles", List.of("ATTORNEY"))),
    DEPUTY(Map.of("patient.capacity", "LACKS", "recipient.roles", List.of("WELFARE_DEPUTY"))),
    NEAREST_RELATIVE(
            Map.of("patient.detention", "SECTION_3", "recipient.roles", List.of("NEAREST_RELATIVE")),
            "MHA_RIGHTS_LEAFLET_COPY",
            "DISCHARGE_DATE",
            "S3_CONSULTATION"),
    NOTICE_OF_DISCHARGE(
            Map.of(
                    "patient.detention",
                    "SECTION_2",
                    "recipient.roles",
                    List.of("NEAREST_RELATIVE"),
                    "ask.purpose",
                    "STATUTORY_S133"),
            "DISCHARGE_DATE"),
    DISCHARGE_HOME(
            Map.of("ask.purpose", "DISCHARGE_PLANNING", "recipient.livesWithPatient", true), "DISCHARGE_ARRANGEMENTS"),
    DANGER(
            Map.of("risk.toSelf", "HIGH", "risk.toOthers", "SERIOUS_COMMUNICABLE_DISEASE"),
            "RISK_TO_SELF",
            "SAFETY_PLAN",
            "RISK_TO_OTHERS",
            "SEXUAL_HEALTH",
            "RISK_TO_CHILD"),
    DECEASED(Map.of("patient.alive", false)),
    CARERS_SECRET(
            Map.of("ask.owner", "carer"),
            "CARER_CONFIDENCE",
            "CARER_ASSESSMENT_REPORT",
            "COMBINED_ASSESSMENT_AGREED_PART",
            "CARER_CONTACT_DETAILS"),
    PATIENT_ASKS(
            Map.of(
                    "ask.owner",
                    "carer",
                    "recipient.ref",
                    "patient",
                    "recipient.relation",
                    "SELF",
                    "ask.direction",
                    "TEAM_TO_PATIENT"),
            "CARER_CONFIDENCE",
            "COMBINED_ASSESSMENT_AGREED_PART"),
    HARM(Map.of("risk.fromRecipient", "ALLEGED_ABUSE")),
    SOMEBODY_DECIDED(Map.of()),
    KNOWN_ALREADY(Map.of("localPolicy.knownInformation", "DISCUSS_NO_NEW"), "CARE_PLAN", "WHEREABOUTS", "DIAGNOSIS"),
    ABOUT_CONSENT(Map.of("localPolicy.tellCarerOfRefusal", "YES"), "CONSENT_STATUS"),
    NOTHING_PERSONAL(
            Map.of(),
            "LISTEN",
            "GEN_CONDITION",
            "CARER_SUPPORT",
            "GEN_SUPPORT_GROUP_CHOSEN_FROM_RECORD",
            "FREE_TEXT_NOTE_UNCLASSIFIED");

    private final Map<String, Object> usual;
    private final List<String> items;

    Situation(Map<String, Object> usual, String... items) {
        this.usual = usual;
        this.items = List.of(items);
    }

    /** What is usual, by the name of the key; other keys are what lets an adult's consent share. */
    Map<String, Object> usual() {
        return usual;
    }

    /** The items that are mostly asked for; none if any will do. */
    List<String> items() {
        return items;
    }

    /** Who mostly consents. */
    ConsentAuthor author() {
        return switch (this) {
            case CHILD_OF_PARENTS -> ConsentAuthor.PARENTAL_RESPONSIBILITY_HOLDER;
            case CARERS_SECRET, PATIENT_ASKS -> ConsentAuthor.CARER;
            default -> ConsentAuthor.PATIENT;
        };
    }

    /** How many of a hundred requests hold no consent at all. */
    int withoutConsent() {
        return switch (this) {
            case DISCHARGE_HOME, SOMEBODY_DECIDED, KNOWN_ALREADY, ABOUT_CONSENT, ATTORNEY, DEPUTY -> 60;
            default -> 10;
        };
    }
}
