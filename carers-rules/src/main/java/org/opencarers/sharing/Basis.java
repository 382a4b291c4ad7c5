package org.opencarers.sharing;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Outcome;

/**
 * A reason in law, guidance or local policy for the answer about one item: what it leads to, who decides, what staff must
 * do, and where it comes from.
 *
 * <p>A basis whose route, role, outcome or obligations differ by circumstance has one constant for each circumstance; all
 * of them have one {@link #code()}, and answers show that. The constants stand in the order of the table
 * {@code bases.json}, which says everything else about them.
 */
public enum Basis implements Outcome {
    // Not a disclosure.
    LISTENING,
    LISTENING_IN_CONFIDENCE,
    LISTENING_POSSIBLE_HARM_TO_PATIENT,
    LISTENING_YOUNG_CARER_CONCERN,
    LISTENING_ABUSE_OF_CARER,
    NEEDS_JUDGEMENT_BREACH_OF_TRUST,
    GENERAL_NOT_PERSONAL,
    INFERENCE_FROM_RECORD,
    CARER_OWN_RIGHT,

    // Another procedure.
    JURISDICTION,
    NOT_INDIVIDUAL_CARE,
    COURT_ORDER,
    ELECTED_REPRESENTATIVE,
    STATUTORY_DUTY_S45,
    VICTIM_SCHEME,
    SAFEGUARDING_ADULT,

    // Legal bars, and nothing to go on.
    LEGAL_BAR,
    LEGAL_BAR_REFERRED,
    MULTI_AGENCY_RESTRICTED,
    NO_BASIS,
    NO_BASIS_NOT_A_PATIENT,

    // Who asks, how and what for.
    IDENTITY_UNVERIFIED,
    UNSAFE_CHANNEL,
    PURPOSE_MISSING,
    UNCLASSIFIED_ITEM,

    // Patients who have died.
    DECEASED,
    AHRA_APPLICATION,
    DECEASED_WISHES,

    // What belongs to somebody else.
    THIRD_PARTY,
    CHILD_CONFIDENCE,
    SAR_THIRD_PARTY_BALANCE,
    CARER_CONSENT,
    BOTH_AGREED,
    CARER_CONFIDENCE,
    CARER_OWN_RECORD,
    INFLUENCED_CARE,

    // Decisions of named people.
    BEST_INTERESTS_RECORDED,
    PUBLIC_INTEREST_RECORDED,
    EMERGENCY_RECORDED,

    // Detention, harm and children at risk.
    AMHP_DECISION,
    HARM_VETO,
    HARM_VETO_UNDER_18,
    SAFEGUARDING_CHILD,

    // Nearest relatives and nominated persons.
    LAW_VERSION,
    NR_REGIME_DISAPPLIED,
    NR_IDENTIFICATION,
    NOT_NEAREST_RELATIVE,
    S132_NOT_ENGAGED,
    S133_NOT_ENGAGED,
    S132_4_PATIENT_REQUEST,
    S133_REQUEST,
    STATUTORY_REQUEST_UNCLEAR,
    STATUTORY_DUTY_S132_4,
    STATUTORY_DUTY_S132A_3,
    STATUTORY_DUTY_S133,

    // Patients under 16.
    NEEDS_GILLICK_ASSESSMENT,
    NEEDS_JUDGEMENT_CHILD_BEST_INTERESTS,
    LA_SHARES_PR,
    PR_AUTHORITY,
    PR_NOT_VERIFIED,
    NO_PR,

    // Emergency and serious harm.
    EMERGENCY_CLINICIAN_DECIDES,
    EMERGENCY_CLINICIAN_DECIDES_IN_EMERGENCY_DEPARTMENT,
    EMERGENCY_CLINICIAN_DECIDES_ON_WARD,
    NEEDS_JUDGEMENT_PUBLIC_INTEREST,
    NEEDS_JUDGEMENT_PUBLIC_INTEREST_INFECTION,
    NEEDS_JUDGEMENT_SERIOUS_HARM_SELF,

    // Attorneys and deputies.
    LPA_INVALID_UNDER_18,
    LPA_NOT_ENGAGED,
    LPA_UNREGISTERED,
    LPA_JOINT,
    LPA_SENSITIVE_RELEVANCE,
    LPA_PROPERTY_RELEVANT_MINIMUM,
    NOT_RELEVANT_TO_AUTHORITY,
    LPA_HEALTH_WELFARE,
    DEPUTY,
    DEPUTY_ORDER_NOT_CHECKED,

    // Capacity in doubt or lacking.
    NEEDS_CAPACITY_RESOLUTION,
    NEEDS_CAPACITY_ASSESSMENT,
    ADVANCE_REFUSAL,
    S4_7_CONSULTATION,
    REASONABLE_ASSUMPTION_CLOSE_PERSON,
    NO_AUTHORITY_TO_CONSENT,
    NO_AUTHORITY,
    NEEDS_BEST_INTERESTS_DECISION,
    NEEDS_BEST_INTERESTS_DECISION_CONTESTED,
    WAIT_FOR_CAPACITY,

    // What is known already.
    ALREADY_KNOWN,
    EXPRESS_OBJECTION_TO_KNOWN,
    KNOWN_BUT_MAY_HAVE_CHANGED,
    KNOWN_NOT_VERIFIED,
    KNOWN_NEEDS_AGREEMENT,

    // No gateway, in better words.
    NEW_INFORMATION,
    NOT_NECESSARY,
    NR_NO_GENERAL_RIGHT,
    NP_NO_GENERAL_RIGHT,
    BASIS_LAPSED_AT_16,
    WITHDRAWN,
    EXPIRED,
    NOT_YET_VALID,
    OUT_OF_SCOPE_PURPOSE,
    OUT_OF_SCOPE_ITEM,
    OUT_OF_SCOPE_RECIPIENT,

    // Discharge, and who else hears.
    S74_INVOLVEMENT_DUTY,
    PRESENCE_OF_EXCLUDED_PERSON,
    RECIPIENT_WELFARE,

    // Refusals and doubtful consents.
    REFUSAL_CAPACITOUS,
    REFUSAL_16_17,
    REFUSAL_GILLICK,
    CONFLICTING_RECORDS,
    INVALID_CONSENT_CAPACITY,
    INVALID_CONSENT_VOLUNTARINESS,
    INVALID_CONSENT_INFORMED,
    UNVERIFIED_PROVENANCE,
    STALE_PERMIT,
    NOT_SPECIFICALLY_INFORMED,
    CONDITION_LIKELY_BREACHED,

    // Consents.
    CONSENT_BY_CONDUCT,
    EXPLICIT_CONSENT,
    CONSENT_16_17,
    CONSENT_GILLICK,

    // The unknown.
    FACT_UNKNOWN,

    // Cells of local policy.
    DISCHARGE_PRACTICALITIES_POLICY,
    REASONABLE_ASSUMPTION_POLICY,
    CONSENT_BEFORE_CAPACITY_LOST,
    TELL_OF_REFUSAL_POLICY,

    // Rules of the Trust's own.
    LOCAL_REFERRAL,
    LOCAL_RESTRICTION,
    LOCAL_RULE_FAILED;

    static {
        BasisTable.requireExactly(values());
    }

    /** The name of the basis in answers: {@code HARM_VETO} for each of its circumstances. */
    public String code() {
        return row().code();
    }

    /** Whether the item is told, withheld or referred on this basis. */
    public Disclosure disclosure() {
        return row().disclosure();
    }

    /** How fast the referral goes; empty where nothing is referred. */
    public Optional<Route> route() {
        return row().route();
    }

    /** Who decides; empty where nothing is referred. */
    public Optional<ReferralRole> to() {
        return row().to();
    }

    /** What staff must always do on this basis, in the order of display; others may depend on the request. */
    public List<Obligation> obligations() {
        return row().obligations();
    }

    /** The names of those obligations, in the same order. */
    List<String> obligationNames() {
        return BasisTable.obligationNames(this);
    }

    /** Where the basis comes from, and how certain that is. Nothing is shared on what is only remembered. */
    public Citation citation() {
        return row().citation();
    }

    /** What the basis says, in one plain sentence for staff; never for the person who asks. */
    @Override
    public String meaning() {
        return row().meaning();
    }

    /** Whether an expert must review the rule before anybody relies on it: no published case tests it. */
    public boolean needsExpertReview() {
        return row().needsExpertReview();
    }

    /** Whether a rule of the Trust's own leads to it, and no gate does. */
    boolean isLocal() {
        return this == LOCAL_REFERRAL || this == LOCAL_RESTRICTION || this == LOCAL_RULE_FAILED;
    }

    /** On what it is lawful to tell something on this basis; empty where nothing is told. */
    public Optional<Lawfulness> lawfulness() {
        return row().lawfulness();
    }

    private BasisRow row() {
        return BasisTable.row(this);
    }
}
