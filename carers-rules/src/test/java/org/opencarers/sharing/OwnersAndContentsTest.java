package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the owner of an item says of it, and what stands inside an item that is labelled. */
class OwnersAndContentsTest {

    private static final String CONTACT = "ask.items=[\"CARER_CONTACT_DETAILS\"]; ask.owner=carer; carer permits;"
            + " consents.0.items=[\"CARER_CONTACT_DETAILS\"]";
    private static final String AGREED = "ask.items=[\"COMBINED_ASSESSMENT_AGREED_PART\"]; ask.owner=carer;"
            + " carer permits; consents.1=permit; consents.0.items=[\"COMBINED_ASSESSMENT_AGREED_PART\"];"
            + " consents.1.items=[\"COMBINED_ASSESSMENT_AGREED_PART\"]";
    private static final String LETTER =
            "ask.items=[\"CLINIC_LETTER\"]; consents.0.items=[\"ALL_PERSONAL\"]; ask.labels={\"CLINIC_LETTER\":"
                    + " [\"DIAGNOSIS\"]}";

    private static ItemAnswer answer(String changes) {
        return new Sharing().decide(SharingRequests.with(changes)).items().get(0);
    }

    @Test
    void what_the_owner_permits_may_be_told_and_rests_on_the_permit() {
        assertThat(answer(CONTACT).basis()).isEqualTo(Basis.CARER_CONSENT);
        assertThat(answer(CONTACT).evidence()).containsExactly("c0");
    }

    @Test
    void it_is_not_told_while_it_is_unknown_to_whom_the_owner_would_not_have_it_passed_on() {
        assertThat(answer(CONTACT + "; consents.0.notOnwardTo=absent").basis()).isEqualTo(Basis.FACT_UNKNOWN);
        assertThat(answer(CONTACT + "; consents.0.notOnwardTo=absent").gate()).isEqualTo("18");
    }

    @Test
    void it_is_not_told_while_a_later_word_of_the_owner_is_unclear() {
        String later = CONTACT + "; consents.1=permit; consents.1.author=CARER; consents.1.authorRef=carer;"
                + " consents.1.items=[\"CARER_CONTACT_DETAILS\"]; consents.1.madeOn=2026-10-01";
        assertThat(answer(later).basis()).isEqualTo(Basis.CARER_CONSENT);
        assertThat(answer(later).evidence()).containsExactly("c1");
        assertThat(answer(later + "; consents.1.status=absent").basis()).isEqualTo(Basis.FACT_UNKNOWN);
        assertThat(answer(later + "; consents.1.status=absent; consents.1.madeOn=2026-08-01")
                        .basis())
                .isEqualTo(Basis.CARER_CONSENT);
    }

    @Test
    void another_carers_word_and_the_patients_are_no_doubt() {
        String anothers = CONTACT + "; consents.1=permit; consents.1.items=[\"CARER_CONTACT_DETAILS\"];"
                + " consents.1.status=absent";
        assertThat(answer(anothers).basis()).isEqualTo(Basis.CARER_CONSENT);
        assertThat(answer(anothers + "; consents.1.author=CARER; consents.1.authorRef=neighbour")
                        .basis())
                .isEqualTo(Basis.CARER_CONSENT);
    }

    @Test
    void what_both_agreed_on_rests_on_both_and_needs_both_to_be_clear() {
        assertThat(answer(AGREED).basis()).isEqualTo(Basis.BOTH_AGREED);
        assertThat(answer(AGREED).evidence()).containsExactly("c0", "c1");
        assertThat(answer(AGREED + "; consents.0.notOnwardTo=absent").basis()).isEqualTo(Basis.FACT_UNKNOWN);
        assertThat(answer(AGREED + "; consents.1.notOnwardTo=absent").basis()).isEqualTo(Basis.FACT_UNKNOWN);
    }

    @Test
    void a_refusal_of_the_owner_is_what_keeping_the_item_back_rests_on() {
        String refused = CONTACT + "; consents.1=refusal; consents.1.author=CARER; consents.1.authorRef=absent;"
                + " consents.1.items=[\"CARER_CONTACT_DETAILS\"]";
        assertThat(answer(refused).basis()).isEqualTo(Basis.CARER_OWN_RECORD);
        assertThat(answer(refused).evidence()).containsExactly("c1");
    }

    @Test
    void adoption_inside_a_letter_is_a_legal_bar_whatever_the_letter_is_labelled_with() {
        assertThat(answer(LETTER).basis()).isEqualTo(Basis.EXPLICIT_CONSENT);
        String inside = "; ask.contains={\"CLINIC_LETTER\": [\"ADOPTION_INFORMATION\"]}";
        assertThat(answer(LETTER + inside).basis()).isEqualTo(Basis.LEGAL_BAR_REFERRED);
        assertThat(answer(LETTER + inside).disclosure()).isEqualTo(Disclosure.REFER);
        String insideTheLabel = "; ask.contains={\"DIAGNOSIS\": [\"ADOPTION_INFORMATION\"]}";
        assertThat(answer(LETTER + insideTheLabel).basis()).isEqualTo(Basis.LEGAL_BAR_REFERRED);
    }

    @Test
    void a_relative_who_consents_for_the_patient_is_talked_to_first_whomever_the_relative_speaks_of() {
        String lacking = "lacking; localPolicy.capacityLostAfterConsent=CONTINUE";
        assertThat(answer(lacking).basis()).isEqualTo(Basis.CONSENT_BEFORE_CAPACITY_LOST);
        assertThat(answer(lacking + "; consents.1=permit; consents.1.author=RELATIVE_WITHOUT_AUTHORITY;"
                                + " consents.1.recipient=aunt")
                        .basis())
                .isEqualTo(Basis.NO_AUTHORITY_TO_CONSENT);
    }
}
