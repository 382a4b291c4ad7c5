package org.opencarers.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.rules.Certainty;

/** Every basis says what the table of the specification says of it. */
class BasisTest {

    /**
     * Bases with a star where an expert must review them; outcome, route and role; obligations; certainty. KEEP, SEEK and
     * CARER stand for obligations that often occur together.
     */
    private static final String SPECIFICATION = """
            LISTENING | SHARE | CARER | PRIMARY
            LISTENING_IN_CONFIDENCE | SHARE | CARER TAG_AS_CARER_CONFIDENCE | PRIMARY
            LISTENING_POSSIBLE_HARM_TO_PATIENT | SHARE | CARER SAFEGUARDING_CONCERN CARER_ASSESSMENT_OFFER | PRIMARY
            LISTENING_YOUNG_CARER_CONCERN | SHARE | CARER SAFEGUARDING_CONCERN OFFER_YOUNG_CARER_ASSESSMENT | PRIMARY
            LISTENING_ABUSE_OF_CARER | SHARE | CARER TAG_AS_CARER_CONFIDENCE SAFEGUARDING_CONCERN NO_DISCLOSURE_TO_PATIENT | PRIMARY
            NEEDS_JUDGEMENT_BREACH_OF_TRUST | REFER ROUTINE to NAMED_PROFESSIONAL | ACCEPT_SAFETY_CRITICAL_INFORMATION_MEANWHILE | PRIMARY
            GENERAL_NOT_PERSONAL | SHARE | USE_ONLY_CARER_SUPPLIED_FACTS NEITHER_CONFIRM_NOR_DENY_PATIENT_STATUS | PRIMARY
            INFERENCE_FROM_RECORD | WITHHOLD | - | INFERRED
            CARER_OWN_RIGHT | SHARE | - | PRIMARY
            JURISDICTION | REFER ROUTINE to INFORMATION_GOVERNANCE | - | INFERRED
            NOT_INDIVIDUAL_CARE | REFER ROUTINE to INFORMATION_GOVERNANCE | - | SECONDARY
            COURT_ORDER | REFER ROUTINE to LEGAL_TEAM | - | PRIMARY
            ELECTED_REPRESENTATIVE | REFER ROUTINE to COMPLAINTS_TEAM | - | RECALL
            STATUTORY_DUTY_S45 | REFER ROUTINE to INFORMATION_GOVERNANCE | - | PRIMARY
            VICTIM_SCHEME | REFER ROUTINE to MHA_OFFICE | - | RECALL
            SAFEGUARDING_ADULT | REFER URGENT to SAFEGUARDING_LEAD | - | PRIMARY
            LEGAL_BAR* | WITHHOLD | - | RECALL
            LEGAL_BAR_REFERRED | REFER ROUTINE to LEGAL_TEAM | - | RECALL
            MULTI_AGENCY_RESTRICTED | WITHHOLD | - | RECALL
            NO_BASIS | WITHHOLD | SEEK | SECONDARY
            NO_BASIS_NOT_A_PATIENT | WITHHOLD | - | SECONDARY
            IDENTITY_UNVERIFIED | WITHHOLD | NEITHER_CONFIRM_NOR_DENY_PATIENT_STATUS | INFERRED
            UNSAFE_CHANNEL | WITHHOLD | - | INFERRED
            PURPOSE_MISSING | WITHHOLD | ASK_PURPOSE | SECONDARY
            UNCLASSIFIED_ITEM | REFER ROUTINE to AUTHOR_OF_NOTE | - | INFERRED
            DECEASED AHRA_APPLICATION | REFER ROUTINE to ACCESS_TO_RECORDS_TEAM | - | PRIMARY
            DECEASED_WISHES | REFER ROUTINE to CALDICOTT_GUARDIAN | - | PRIMARY
            THIRD_PARTY CHILD_CONFIDENCE | WITHHOLD | - | SECONDARY
            SAR_THIRD_PARTY_BALANCE | REFER ROUTINE to INFORMATION_GOVERNANCE | - | RECALL
            CARER_CONSENT | SHARE | RECORD_WHAT_WAS_SHARED_WITH_WHOM_WHY | PRIMARY
            BOTH_AGREED | SHARE | KEEP_PRIVATE_PARTS_SEPARATE | PRIMARY
            CARER_CONFIDENCE CARER_OWN_RECORD | WITHHOLD | ASK_CARER | PRIMARY
            INFLUENCED_CARE | REFER ROUTINE to RESPONSIBLE_CLINICIAN | - | PRIMARY
            BEST_INTERESTS_RECORDED | SHARE | KEEP RECHECK_CAPACITY_AT_REVIEW | PRIMARY
            PUBLIC_INTEREST_RECORDED | SHARE | KEEP REVIEW_TELLING_PATIENT CALDICOTT_NOTIFY | PRIMARY
            EMERGENCY_RECORDED | SHARE | KEEP CALDICOTT_REVIEW_WITHIN_72_HOURS TELL_PATIENT_WHEN_SAFE | SECONDARY
            AMHP_DECISION | REFER URGENT to AMHP | - | SECONDARY
            HARM_VETO | REFER URGENT to SAFEGUARDING_ADULTS_LEAD | NO_TIP_OFF SEE_PATIENT_ALONE | SECONDARY
            HARM_VETO_UNDER_18 | REFER URGENT to SAFEGUARDING_CHILDREN_LEAD | NO_TIP_OFF SEE_PATIENT_ALONE | SECONDARY
            SAFEGUARDING_CHILD | REFER URGENT to SAFEGUARDING_CHILDREN_LEAD | - | SECONDARY
            LAW_VERSION* | REFER ROUTINE to MHA_OFFICE | ASK_PATIENT_TO_CONSENT_EXPLICITLY | PRIMARY
            NR_REGIME_DISAPPLIED* NR_IDENTIFICATION | REFER ROUTINE to MHA_OFFICE | - | RECALL
            NOT_NEAREST_RELATIVE S132_NOT_ENGAGED | WITHHOLD | - | PRIMARY
            S133_NOT_ENGAGED | WITHHOLD | - | SECONDARY
            S132_4_PATIENT_REQUEST | WITHHOLD | - | PRIMARY
            S133_REQUEST | WITHHOLD | - | SECONDARY
            STATUTORY_REQUEST_UNCLEAR | REFER ROUTINE to MHA_OFFICE | ASK_PATIENT_NOW | INFERRED
            STATUTORY_DUTY_S132_4 STATUTORY_DUTY_S132A_3 | SHARE | RECORD_SENT ASK_PATIENT_FIRST | PRIMARY
            STATUTORY_DUTY_S133 | SHARE | ONLY_FACT_AND_DATE RECORD_SENT | SECONDARY
            NEEDS_GILLICK_ASSESSMENT | REFER ROUTINE to RESPONSIBLE_CLINICIAN | - | PRIMARY
            NEEDS_JUDGEMENT_CHILD_BEST_INTERESTS | REFER URGENT to RESPONSIBLE_CLINICIAN | RECORD_DECISION_EITHER_WAY | PRIMARY
            LA_SHARES_PR | REFER ROUTINE to ALLOCATED_SOCIAL_WORKER | - | RECALL
            PR_AUTHORITY | SHARE | KEEP | PRIMARY
            PR_NOT_VERIFIED | REFER ROUTINE to NAMED_PROFESSIONAL | - | INFERRED
            NO_PR | WITHHOLD | ASK_PARENTAL_RESPONSIBILITY_HOLDER | PRIMARY
            EMERGENCY_CLINICIAN_DECIDES | REFER URGENT to CRISIS_LEAD | DO_NOT_WAIT_FOR_SYSTEM ASK_MORE_THAN_TELL RECORD_AFTER | SECONDARY
            EMERGENCY_CLINICIAN_DECIDES_IN_EMERGENCY_DEPARTMENT | REFER URGENT to TREATING_CLINICIAN | DO_NOT_WAIT_FOR_SYSTEM ASK_MORE_THAN_TELL RECORD_AFTER | SECONDARY
            EMERGENCY_CLINICIAN_DECIDES_ON_WARD | REFER URGENT to NURSE_IN_CHARGE | DO_NOT_WAIT_FOR_SYSTEM ASK_MORE_THAN_TELL RECORD_AFTER | SECONDARY
            NEEDS_JUDGEMENT_PUBLIC_INTEREST | REFER URGENT to SENIOR_CLINICIAN | DO_NOT_WAIT_FOR_SYSTEM RECORD_DECISION_EITHER_WAY | SECONDARY
            NEEDS_JUDGEMENT_PUBLIC_INTEREST_INFECTION | REFER URGENT to CALDICOTT_GUARDIAN | RECORD_DECISION_EITHER_WAY | SECONDARY
            NEEDS_JUDGEMENT_SERIOUS_HARM_SELF | REFER URGENT to RESPONSIBLE_CLINICIAN | ASSESS_CAPACITY_NOW REVISIT_CONSENT_EXPLAIN_BENEFITS RECORD_DECISION_EITHER_WAY | SECONDARY
            LPA_INVALID_UNDER_18 LPA_NOT_ENGAGED | WITHHOLD | SEEK | PRIMARY
            LPA_UNREGISTERED | REFER ROUTINE to MCA_LEAD | - | SECONDARY
            LPA_JOINT | REFER ROUTINE to MCA_LEAD | - | RECALL
            LPA_SENSITIVE_RELEVANCE | REFER ROUTINE to MCA_LEAD | - | SECONDARY
            LPA_PROPERTY_RELEVANT_MINIMUM | REFER ROUTINE to ACCESS_TO_RECORDS_TEAM | SUGGEST_SHARE_MINIMUM | SECONDARY
            NOT_RELEVANT_TO_AUTHORITY | WITHHOLD | OFFER_ROUTE_TO_RECORDS_TEAM | SECONDARY
            LPA_HEALTH_WELFARE | SHARE | KEEP RECORD_LPA_REFERENCE | PRIMARY
            DEPUTY | SHARE | KEEP RECORD_ORDER_REFERENCE | PRIMARY
            DEPUTY_ORDER_NOT_CHECKED NEEDS_CAPACITY_RESOLUTION | REFER ROUTINE to MCA_LEAD | - | SECONDARY
            NEEDS_CAPACITY_ASSESSMENT | REFER ROUTINE to RESPONSIBLE_CLINICIAN | ASSESS_CAPACITY_NOW | PRIMARY
            ADVANCE_REFUSAL* | WITHHOLD | REFER_IF_SERIOUS_HARM | SECONDARY
            S4_7_CONSULTATION | REFER ROUTINE to DECISION_MAKER | ASK_MORE_THAN_TELL RECORD_WHAT_WAS_DISCLOSED | PRIMARY
            REASONABLE_ASSUMPTION_CLOSE_PERSON* | REFER URGENT to NURSE_IN_CHARGE | QUICK_BEST_INTERESTS_RECORD SUGGEST_SHARE | PRIMARY
            NO_AUTHORITY_TO_CONSENT | REFER ROUTINE to RESPONSIBLE_CLINICIAN | PREFILL_S4_CHECKLIST | PRIMARY
            NO_AUTHORITY | REFER ROUTINE to RESPONSIBLE_CLINICIAN | PREFILL_S4_CHECKLIST | RECALL
            NEEDS_BEST_INTERESTS_DECISION | REFER ROUTINE to RESPONSIBLE_CLINICIAN | PREFILL_S4_CHECKLIST | PRIMARY
            NEEDS_BEST_INTERESTS_DECISION_CONTESTED | REFER ROUTINE to BEST_INTERESTS_MEETING | PREFILL_S4_CHECKLIST | PRIMARY
            WAIT_FOR_CAPACITY | REFER ROUTINE to NAMED_PROFESSIONAL | RE_ASK_PATIENT_WHEN_CAPACITY_RETURNS | PRIMARY
            ALREADY_KNOWN* | SHARE | NO_NEW_FACTS USE_ONLY_CARER_SUPPLIED_FACTS | SECONDARY
            EXPRESS_OBJECTION_TO_KNOWN* | REFER ROUTINE to CARE_COORDINATOR | - | INFERRED
            KNOWN_BUT_MAY_HAVE_CHANGED* | REFER URGENT to NURSE_IN_CHARGE | ASK_PATIENT_NOW | INFERRED
            KNOWN_NOT_VERIFIED KNOWN_NEEDS_AGREEMENT NEW_INFORMATION NOT_NECESSARY NR_NO_GENERAL_RIGHT | WITHHOLD | SEEK | SECONDARY
            NP_NO_GENERAL_RIGHT BASIS_LAPSED_AT_16* WITHDRAWN EXPIRED NOT_YET_VALID OUT_OF_SCOPE_PURPOSE | WITHHOLD | SEEK | SECONDARY
            OUT_OF_SCOPE_ITEM OUT_OF_SCOPE_RECIPIENT | WITHHOLD | SEEK | SECONDARY
            S74_INVOLVEMENT_DUTY* | REFER ROUTINE to DISCHARGE_COORDINATOR | TELL_PATIENT_CARER_MUST_BE_ASKED ASK_CARER_WILLING_AND_ABLE | PRIMARY
            PRESENCE_OF_EXCLUDED_PERSON | WITHHOLD | OFFER_SEPARATE_CONVERSATION | INFERRED
            RECIPIENT_WELFARE | REFER ROUTINE to SAFEGUARDING_CHILDREN_LEAD | - | INFERRED
            REFUSAL_CAPACITOUS REFUSAL_16_17 REFUSAL_GILLICK | WITHHOLD | RECORD_REQUEST_AND_DECISION | PRIMARY
            CONFLICTING_RECORDS | REFER ROUTINE to CARE_COORDINATOR | RECONCILE_WITH_PATIENT | INFERRED
            INVALID_CONSENT_CAPACITY | REFER ROUTINE to RESPONSIBLE_CLINICIAN | ASSESS_CAPACITY_NOW | PRIMARY
            INVALID_CONSENT_VOLUNTARINESS | REFER URGENT to SAFEGUARDING_LEAD | SEE_PATIENT_ALONE NO_TIP_OFF | PRIMARY
            INVALID_CONSENT_INFORMED UNVERIFIED_PROVENANCE STALE_PERMIT | REFER ROUTINE to CARE_COORDINATOR | RECONFIRM_CONSENT | SECONDARY
            NOT_SPECIFICALLY_INFORMED* | WITHHOLD | SEEK_SPECIFIC_CONSENT | SECONDARY
            CONDITION_LIKELY_BREACHED* | REFER ROUTINE to CARE_COORDINATOR | - | RECALL
            CONSENT_BY_CONDUCT* | SHARE | CHECK_ALOUD_BEFORE_SENSITIVE_TOPICS LIMITED_TO_THIS_MEETING RECORD_WHAT_WAS_SHARED_WITH_WHOM_WHY | SECONDARY
            EXPLICIT_CONSENT CONSENT_16_17 CONSENT_GILLICK | SHARE | KEEP | PRIMARY
            FACT_UNKNOWN | REFER ROUTINE to NAMED_PROFESSIONAL | - | INFERRED
            DISCHARGE_PRACTICALITIES_POLICY* | SHARE | KEEP TELL_PATIENT_CARER_MUST_BE_ASKED | SECONDARY
            REASONABLE_ASSUMPTION_POLICY* | SHARE | KEEP QUICK_BEST_INTERESTS_RECORD | SECONDARY
            CONSENT_BEFORE_CAPACITY_LOST* | SHARE | KEEP RECHECK_CAPACITY_AT_REVIEW | INFERRED
            TELL_OF_REFUSAL_POLICY* | SHARE | - | SECONDARY
            """;

    private static final Map<String, String> TOGETHER = Map.of(
            "KEEP", "RECORD_WHAT_WAS_SHARED_WITH_WHOM_WHY MINIMUM_NECESSARY REMIND_RECIPIENT_TO_KEEP_PRIVATE",
            "SEEK", "SEEK_OR_REVISIT_CONSENT RECORD_REQUEST_AND_DECISION",
            "CARER", "RECORD_CARER_INFORMATION_SEPARATELY ASK_CARER_IF_PATIENT_MAY_BE_TOLD WARN_NO_GUARANTEE");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SPECIFICATION)
    void a_basis_decides_refers_and_obliges_as_specified(
            String bases, String decision, String obligations, Certainty certainty) {
        for (Basis basis : named(bases)) {
            assertThat(decisionOf(basis)).as("decision on %s", basis).isEqualTo(decision);
            assertThat(basis.obligations())
                    .as("obligations of %s", basis)
                    .extracting(Enum::name)
                    .containsExactlyElementsOf(expanded(obligations));
            assertThat(basis.citation().certainty())
                    .as("certainty of %s", basis)
                    .isEqualTo(certainty);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = SPECIFICATION)
    void a_star_asks_for_review_by_an_expert(String bases) {
        for (String name : bases.split(" ")) {
            Basis basis = Basis.valueOf(name.replace("*", ""));
            assertThat(basis.needsExpertReview()).as("review of %s", basis).isEqualTo(name.endsWith("*"));
        }
    }

    @Test
    void the_bases_are_those_of_the_specification_in_its_order() {
        List<Basis> specified = SPECIFICATION
                .lines()
                .flatMap(line -> named(line.substring(0, line.indexOf(" |"))).stream())
                .toList();

        assertThat(ofTheSpecification()).containsExactlyElementsOf(specified);
    }

    private static List<Basis> ofTheSpecification() {
        return Arrays.stream(Basis.values()).filter(basis -> !basis.isLocal()).toList();
    }

    @Test
    void what_a_trust_adds_shares_nothing() {
        assertThat(Basis.values())
                .filteredOn(Basis::isLocal)
                .hasSize(3)
                .noneMatch(basis -> basis.disclosure() == Disclosure.SHARE);
    }

    @ParameterizedTest
    @CsvSource({
        "LISTENING_ABUSE_OF_CARER, LISTENING",
        "LEGAL_BAR_REFERRED, LEGAL_BAR",
        "NO_BASIS_NOT_A_PATIENT, NO_BASIS",
        "HARM_VETO_UNDER_18, HARM_VETO",
        "EMERGENCY_CLINICIAN_DECIDES_ON_WARD, EMERGENCY_CLINICIAN_DECIDES",
        "NEEDS_JUDGEMENT_PUBLIC_INTEREST_INFECTION, NEEDS_JUDGEMENT_PUBLIC_INTEREST",
        "NEEDS_BEST_INTERESTS_DECISION_CONTESTED, NEEDS_BEST_INTERESTS_DECISION",
        "NO_AUTHORITY_TO_CONSENT, NO_AUTHORITY_TO_CONSENT",
        "HARM_VETO, HARM_VETO"
    })
    void answers_show_one_code_in_all_circumstances(Basis basis, String code) {
        assertThat(basis.code()).isEqualTo(code);
    }

    @Test
    void a_hundred_and_fifteen_codes_are_in_use() {
        assertThat(ofTheSpecification().stream().map(Basis::code).distinct()).hasSize(115);
    }

    @Test
    void a_meaning_is_a_plain_sentence_of_its_own() {
        assertThat(Basis.values())
                .extracting(Basis::meaning)
                .doesNotHaveDuplicates()
                .allSatisfy(meaning ->
                        assertThat(meaning).matches("[a-z].{15,150}[^.]").doesNotContain("_"));
    }

    @Test
    void a_citation_names_its_source() {
        assertThat(Basis.REASONABLE_ASSUMPTION_CLOSE_PERSON.citation()).hasToString("GMC 2009 para 65");
        assertThat(Basis.LA_SHARES_PR.citation()).hasToString("Children Act s.33 (recall)");
    }

    private static String decisionOf(Basis basis) {
        return Stream.of(
                        Stream.of(basis.disclosure().name()),
                        basis.route().map(Enum::name).stream(),
                        basis.to().map(role -> "to " + role.name()).stream())
                .flatMap(words -> words)
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    private static List<Basis> named(String bases) {
        return Arrays.stream(bases.split(" "))
                .map(name -> Basis.valueOf(name.replace("*", "")))
                .toList();
    }

    private static List<String> expanded(String obligations) {
        return Arrays.stream(obligations.split(" "))
                .filter(name -> !name.equals("-"))
                .flatMap(name -> Arrays.stream(TOGETHER.getOrDefault(name, name).split(" ")))
                .toList();
    }
}
