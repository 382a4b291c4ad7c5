package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which item is of which class, from the table of the specification. */
class ItemsTest {

    private static final String SPECIFICATION = """
            LISTENING | LISTEN
            GENERAL | GEN_CONDITION GEN_COPING_ADVICE GEN_CRISIS_CONTACTS GEN_MHA_LAW
            GENERAL | GEN_MEDICATION_LEAFLET_NAMED_BY_CARER GEN_REVIEW_PROCESS GEN_LEAFLET_MENU_FULL_LIST
            GENERAL | EXPLAIN_CONFIDENTIALITY_POLICY
            CHOSEN_FROM_RECORD | GEN_MEDICATION_LEAFLET_CHOSEN_FROM_RECORD GEN_SUPPORT_GROUP_CHOSEN_FROM_RECORD
            CARERS_OWN | CARER_SUPPORT CARER_ASSESSMENT_OFFER BEREAVEMENT_SUPPORT
            PERSONAL | PATIENT_STATUS CONSENT_STATUS WHEREABOUTS DIAGNOSIS MEDICATION MEDICATION_CHANGE CARE_PLAN
            PERSONAL | CRISIS_PLAN SAFETY_PLAN APPOINTMENTS PROGRESS LEAVE MHA_STATUS DISCHARGE_ARRANGEMENTS
            PERSONAL | CARE_NEEDS_SUMMARY GENERAL_CONDITION_AND_PROGNOSIS CARER_STATUS_CONFIRMATION CONTACT_DETAILS
            PERSONAL | FAMILY_HISTORY PHYSICAL_HEALTH PROBLEM_LIST_ENTRY CLINIC_LETTER RECORD_EXTRACT FULL_RECORD
            PERSONAL | RELEVANT_RECORDS RISK_TO_SELF RISK_TO_OTHERS RISK_TO_CHILD SAFEGUARDING_CONCERN
            PERSONAL | MINIMUM_TO_CONSULT ASK_IF_SEEN ABSENT_FACT
            SENSITIVE | SEXUAL_HEALTH ABUSE_HISTORY THERAPY_CONTENT SUBSTANCE_USE OFFENDING
            SENSITIVE | DOMESTIC_ABUSE_DISCLOSURE REFUGE_LOCATION
            OF_ANOTHER | THIRD_PARTY_OTHER CHILD_CONFIDENCE
            CARER_OWNED | CARER_CONFIDENCE CARER_ASSESSMENT_REPORT COMBINED_ASSESSMENT_AGREED_PART
            CARER_OWNED | CARER_CONTACT_DETAILS
            STATUTORY_FORM | MHA_RIGHTS_LEAFLET_COPY DISCHARGE_DATE S3_CONSULTATION
            SPECIAL_REGIME | GENDER_RECOGNITION_INFO MARAC_INFORMATION ADOPTION_INFORMATION
            UNCLASSIFIED | FREE_TEXT_NOTE_UNCLASSIFIED
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SPECIFICATION)
    void a_listed_item_has_the_class_of_the_specification(ItemClass itemClass, String items) {
        assertThat(items.split(" "))
                .allSatisfy(item -> assertThat(Items.classOf(item)).as(item).contains(itemClass));
    }

    @Test
    void exactly_the_items_of_the_specification_are_listed() {
        List<String> specified = SPECIFICATION
                .lines()
                .flatMap(line ->
                        Arrays.stream(line.substring(line.indexOf("| ") + 2).split(" ")))
                .toList();

        assertThat(Items.names()).containsExactlyElementsOf(specified);
    }

    @ParameterizedTest
    @CsvSource({
        "GEN_SLEEP, GENERAL",
        "GEN_SLEEP_CHOSEN_FROM_RECORD, CHOSEN_FROM_RECORD",
        "LEAFLET_CHOSEN_FROM_RECORD, CHOSEN_FROM_RECORD",
        "FREE_TEXT, UNCLASSIFIED",
        "FREE_TEXT_LETTER, UNCLASSIFIED",
        "FREE_TEXT_CHOSEN_FROM_RECORD, CHOSEN_FROM_RECORD"
    })
    void an_open_family_has_a_class_by_its_name(String item, ItemClass itemClass) {
        assertThat(Items.classOf(item)).contains(itemClass);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "HOROSCOPE", "medication", "MEDICATION ", "GENERAL", "A_FREE_TEXT", "CHOSEN_FROM_RECORD"})
    void any_other_name_has_no_class(String item) {
        assertThat(Items.classOf(item)).isEmpty();
    }

    @Test
    void what_is_open_to_anybody_is_not_personal() {
        assertThat(ItemClass.values())
                .filteredOn(itemClass -> !itemClass.isPersonal())
                .containsExactly(
                        ItemClass.LISTENING, ItemClass.GENERAL, ItemClass.CHOSEN_FROM_RECORD, ItemClass.CARERS_OWN);
    }
}
