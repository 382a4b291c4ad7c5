package org.opencarers.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opencarers.sharing.Standings.NamedItem;

/**
 * The items of information that can be asked for, and the class of each.
 *
 * <p>Three families are open: names that end with {@code _CHOSEN_FROM_RECORD}, that start with {@code GEN_}, and that
 * start with {@code FREE_TEXT}. The first rule that fits decides, so that a leaflet chosen from the record is never taken
 * for a general one. Every other name must be listed.
 */
public final class Items {

    private static final Map<String, ItemKind> KINDS = kinds();

    private Items() {}

    /**
     * The class of an item.
     *
     * <p>{@code DISCHARGE_DATE} is a {@link ItemClass#STATUTORY_FORM} here; for any purpose but the notice to the nearest
     * relative it is treated as {@link ItemClass#PERSONAL}.
     *
     * @param item its name, as written in a request
     * @return empty for a name that is neither listed nor of an open family
     */
    public static Optional<ItemClass> classOf(String item) {
        return kindOf(item).map(ItemKind::itemClass);
    }

    /** The kind of an item; empty when it has no class. */
    static Optional<ItemKind> kindOf(String item) {
        // The listed names of the families are of their classes, so looking in the list first says the same.
        ItemKind listed = KINDS.get(item);
        if (listed != null) {
            return Optional.of(listed);
        }
        if (item.endsWith("_CHOSEN_FROM_RECORD")) {
            return Optional.of(unlisted(ItemClass.CHOSEN_FROM_RECORD));
        }
        if (item.startsWith("GEN_")) {
            return Optional.of(unlisted(ItemClass.GENERAL));
        }
        if (item.startsWith("FREE_TEXT")) {
            return Optional.of(unlisted(ItemClass.UNCLASSIFIED));
        }
        return Optional.empty();
    }

    private static ItemKind unlisted(ItemClass itemClass) {
        return new ItemKind(itemClass, NamedItem.OTHER);
    }

    /** The names of all listed items, class by class in the order of {@link ItemClass}. */
    public static List<String> names() {
        return List.copyOf(KINDS.keySet());
    }

    /**
     * What an item is called when staff read about it, as it stands within a sentence: "status under the Mental Health Act" for
     * {@code MHA_STATUS}. A name without a title of its own is read in small letters.
     */
    public static String title(String item) {
        return ItemTitles.of(item);
    }

    private static Map<String, ItemKind> kinds() {
        Map<String, ItemKind> kinds = new LinkedHashMap<>();
        for (ItemClass itemClass : ItemClass.values()) {
            for (String item : listed(itemClass)) {
                kinds.put(item, new ItemKind(itemClass, NamedItem.of(item)));
            }
        }
        return kinds;
    }

    private static List<String> listed(ItemClass itemClass) {
        return switch (itemClass) {
            case LISTENING -> List.of("LISTEN");
            case GENERAL ->
                List.of(
                        "GEN_CONDITION",
                        "GEN_COPING_ADVICE",
                        "GEN_CRISIS_CONTACTS",
                        "GEN_MHA_LAW",
                        "GEN_MEDICATION_LEAFLET_NAMED_BY_CARER",
                        "GEN_REVIEW_PROCESS",
                        "GEN_LEAFLET_MENU_FULL_LIST",
                        "EXPLAIN_CONFIDENTIALITY_POLICY");
            case CHOSEN_FROM_RECORD ->
                List.of("GEN_MEDICATION_LEAFLET_CHOSEN_FROM_RECORD", "GEN_SUPPORT_GROUP_CHOSEN_FROM_RECORD");
            case CARERS_OWN -> List.of("CARER_SUPPORT", "CARER_ASSESSMENT_OFFER", "BEREAVEMENT_SUPPORT");
            case PERSONAL -> personal();
            case SENSITIVE ->
                List.of(
                        "SEXUAL_HEALTH",
                        "ABUSE_HISTORY",
                        "THERAPY_CONTENT",
                        "SUBSTANCE_USE",
                        "OFFENDING",
                        "DOMESTIC_ABUSE_DISCLOSURE",
                        "REFUGE_LOCATION");
            case OF_ANOTHER -> List.of("THIRD_PARTY_OTHER", "CHILD_CONFIDENCE");
            case CARER_OWNED ->
                List.of(
                        "CARER_CONFIDENCE",
                        "CARER_ASSESSMENT_REPORT",
                        "COMBINED_ASSESSMENT_AGREED_PART",
                        "CARER_CONTACT_DETAILS");
            case STATUTORY_FORM -> List.of("MHA_RIGHTS_LEAFLET_COPY", "DISCHARGE_DATE", "S3_CONSULTATION");
            case SPECIAL_REGIME -> List.of("GENDER_RECOGNITION_INFO", "MARAC_INFORMATION", "ADOPTION_INFORMATION");
            case UNCLASSIFIED -> List.of("FREE_TEXT_NOTE_UNCLASSIFIED");
        };
    }

    private static List<String> personal() {
        return List.of(
                "PATIENT_STATUS",
                "CONSENT_STATUS",
                "WHEREABOUTS",
                "DIAGNOSIS",
                "MEDICATION",
                "MEDICATION_CHANGE",
                "CARE_PLAN",
                "CRISIS_PLAN",
                "SAFETY_PLAN",
                "APPOINTMENTS",
                "PROGRESS",
                "LEAVE",
                "MHA_STATUS",
                "DISCHARGE_ARRANGEMENTS",
                "CARE_NEEDS_SUMMARY",
                "GENERAL_CONDITION_AND_PROGNOSIS",
                "CARER_STATUS_CONFIRMATION",
                "CONTACT_DETAILS",
                "FAMILY_HISTORY",
                "PHYSICAL_HEALTH",
                "PROBLEM_LIST_ENTRY",
                "CLINIC_LETTER",
                "RECORD_EXTRACT",
                "FULL_RECORD",
                "RELEVANT_RECORDS",
                "RISK_TO_SELF",
                "RISK_TO_OTHERS",
                "RISK_TO_CHILD",
                "SAFEGUARDING_CONCERN",
                "MINIMUM_TO_CONSULT",
                "ASK_IF_SEEN",
                "ABSENT_FACT");
    }
}
