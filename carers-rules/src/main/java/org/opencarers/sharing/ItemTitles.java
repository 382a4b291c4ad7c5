package org.opencarers.sharing;

import java.util.Locale;
import java.util.Map;

/**
 * What items are called when staff read about them.
 *
 * <p>Most names read well in small letters. Those that do not have a title here. The message for the carer never uses them: its
 * words are fixed by the specification.
 */
final class ItemTitles {

    private static final String GENERAL = "GEN_";

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("LISTEN", "listening to the carer"),
            Map.entry("GEN_CONDITION", "general information about the condition"),
            Map.entry("GEN_COPING_ADVICE", "general advice on coping"),
            Map.entry("GEN_CRISIS_CONTACTS", "general crisis contacts"),
            Map.entry("GEN_MHA_LAW", "general information about the Mental Health Act"),
            Map.entry("GEN_MEDICATION_LEAFLET_NAMED_BY_CARER", "the leaflet on a medication that the carer names"),
            Map.entry("GEN_REVIEW_PROCESS", "general information about reviews"),
            Map.entry("GEN_LEAFLET_MENU_FULL_LIST", "the full list of leaflets"),
            Map.entry("EXPLAIN_CONFIDENTIALITY_POLICY", "what the confidentiality policy says"),
            Map.entry("GEN_MEDICATION_LEAFLET_CHOSEN_FROM_RECORD", "a leaflet on medication, chosen from the record"),
            Map.entry("GEN_SUPPORT_GROUP_CHOSEN_FROM_RECORD", "a support group, chosen from the record"),
            Map.entry("CARER_SUPPORT", "support for the carer"),
            Map.entry("CARER_ASSESSMENT_OFFER", "the offer of a carer's assessment"),
            Map.entry("PATIENT_STATUS", "whether somebody is a patient"),
            Map.entry("CONSENT_STATUS", "what the patient has agreed to"),
            Map.entry("MEDICATION_CHANGE", "change of medication"),
            Map.entry("MHA_STATUS", "status under the Mental Health Act"),
            Map.entry("CARE_NEEDS_SUMMARY", "summary of care needs"),
            Map.entry("CARER_STATUS_CONFIRMATION", "confirmation that somebody is a carer"),
            Map.entry("PROBLEM_LIST_ENTRY", "an entry in the problem list"),
            Map.entry("RECORD_EXTRACT", "an extract from the record"),
            Map.entry("FULL_RECORD", "the full record"),
            Map.entry("MINIMUM_TO_CONSULT", "the minimum that is needed to consult"),
            Map.entry("ASK_IF_SEEN", "the question whether the patient was seen"),
            Map.entry("ABSENT_FACT", "the fact that the patient is absent"),
            Map.entry("DOMESTIC_ABUSE_DISCLOSURE", "disclosure of domestic abuse"),
            Map.entry("REFUGE_LOCATION", "location of a refuge"),
            Map.entry("THIRD_PARTY_OTHER", "what is from or about somebody else"),
            Map.entry("CHILD_CONFIDENCE", "what a child told in confidence"),
            Map.entry("CARER_CONFIDENCE", "what the carer told in confidence"),
            Map.entry("CARER_ASSESSMENT_REPORT", "report of the carer's assessment"),
            Map.entry("COMBINED_ASSESSMENT_AGREED_PART", "the agreed part of a combined assessment"),
            Map.entry("CARER_CONTACT_DETAILS", "contact details of the carer"),
            Map.entry("MHA_RIGHTS_LEAFLET_COPY", "copy of the leaflet on rights under the Mental Health Act"),
            Map.entry("DISCHARGE_DATE", "date of discharge"),
            Map.entry("S3_CONSULTATION", "consultation before detention under section 3 of the Mental Health Act"),
            Map.entry("GENDER_RECOGNITION_INFO", "information about gender recognition"),
            Map.entry("MARAC_INFORMATION", "information from a multi-agency risk conference"),
            Map.entry("FREE_TEXT_NOTE_UNCLASSIFIED", "an unclassified note in free text"));

    private ItemTitles() {}

    static String of(String item) {
        String own = OWN.get(item);
        if (own != null) {
            return own;
        }
        return item.startsWith(GENERAL)
                ? "general information: " + words(item.substring(GENERAL.length()))
                : words(item);
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
