package org.opencarers.sharing;

/**
 * Something that staff must do with an answer about one item. The name says what; {@link #meaning()} says it in words.
 *
 * <p>A {@link Basis} brings obligations of its own; a few depend on the request and are added to them.
 */
public enum Obligation {
    // What a carer tells us.

    /** Record what the carer said apart from the patient's own record. */
    RECORD_CARER_INFORMATION_SEPARATELY("record what the carer said apart from the patient's own record"),
    /** Ask the carer whether the patient may be told. */
    ASK_CARER_IF_PATIENT_MAY_BE_TOLD("ask the carer whether the patient may be told"),
    /** Tell the carer that secrecy cannot be promised. */
    WARN_NO_GUARANTEE("tell the carer that secrecy cannot be promised"),
    /** Mark what the carer said as told in confidence. */
    TAG_AS_CARER_CONFIDENCE("mark what the carer said as told in confidence"),
    /** Raise a safeguarding concern. */
    SAFEGUARDING_CONCERN("raise a safeguarding concern"),
    /** Offer the carer an assessment. */
    CARER_ASSESSMENT_OFFER("offer the carer an assessment"),
    /** Offer the young carer an assessment. */
    OFFER_YOUNG_CARER_ASSESSMENT("offer the young carer an assessment"),
    /** Never tell the patient what the carer disclosed. */
    NO_DISCLOSURE_TO_PATIENT("never tell the patient what the carer disclosed"),
    /** Take information that is critical for safety until somebody has decided. */
    ACCEPT_SAFETY_CRITICAL_INFORMATION_MEANWHILE(
            "take information that is critical for safety until somebody has decided"),
    /** Ask the carer to whom the information belongs. */
    ASK_CARER("ask the carer to whom the information belongs"),
    /** Keep the parts that are private to either of the two apart. */
    KEEP_PRIVATE_PARTS_SEPARATE("keep the parts that are private to either of the two apart"),

    // What is said, and how.

    /** Use only facts that the carer brought. */
    USE_ONLY_CARER_SUPPLIED_FACTS("use only facts that the carer brought"),
    /** Neither confirm nor deny that anybody is a patient. */
    NEITHER_CONFIRM_NOR_DENY_PATIENT_STATUS("neither confirm nor deny that anybody is a patient"),
    /** Add no fact that this person does not know. */
    NO_NEW_FACTS("add no fact that this person does not know"),
    /** Tell no more than the purpose needs. */
    MINIMUM_NECESSARY("tell no more than the purpose needs"),
    /** Tell only that it happens, and the date. */
    ONLY_FACT_AND_DATE("tell only that it happens, and the date"),
    /** Ask more than you tell. */
    ASK_MORE_THAN_TELL("ask more than you tell"),
    /** Suggest to whoever decides that it be told. */
    SUGGEST_SHARE("suggest to whoever decides that it be told"),
    /** Suggest to whoever decides that the minimum be told. */
    SUGGEST_SHARE_MINIMUM("suggest to whoever decides that the minimum be told"),
    /** Remind this person to keep it private. */
    REMIND_RECIPIENT_TO_KEEP_PRIVATE("remind this person to keep it private"),
    /** Ask the patient aloud before turning to anything sensitive. */
    CHECK_ALOUD_BEFORE_SENSITIVE_TOPICS("ask the patient aloud before turning to anything sensitive"),
    /** Tell it in this meeting only. */
    LIMITED_TO_THIS_MEETING("tell it in this meeting only"),
    /** Tell it in a way that suits the age of the listener. */
    AGE_APPROPRIATE("tell it in a way that suits the age of the listener"),
    /** Offer to talk alone, without the others who would hear. */
    OFFER_SEPARATE_CONVERSATION("offer to talk alone, without the others who would hear"),
    /** Offer the way to the team that answers requests for records. */
    OFFER_ROUTE_TO_RECORDS_TEAM("offer the way to the team that answers requests for records"),
    /** Take a part out before telling the rest. An answer names the part: {@code REDACT:THIRD_PARTY_OTHER}. */
    REDACT("take the named part out before telling the rest"),
    /** Let a person check what was taken out before it is told. */
    HUMAN_CHECK_OF_REDACTION("let a person check what was taken out before it is told"),

    // Asking the patient.

    /** Ask the patient, or ask again. */
    SEEK_OR_REVISIT_CONSENT("ask the patient, or ask again"),
    /** Ask the patient about exactly this, by name. */
    SEEK_SPECIFIC_CONSENT("ask the patient about exactly this, by name"),
    /** Ask the patient whether the agreement still stands. */
    RECONFIRM_CONSENT("ask the patient whether the agreement still stands"),
    /** Ask the patient again, and explain what telling would help. */
    REVISIT_CONSENT_EXPLAIN_BENEFITS("ask the patient again, and explain what telling would help"),
    /** Ask the patient to review the agreement, which is due. */
    REVIEW_DUE("ask the patient to review the agreement, which is due"),
    /** Settle with the patient which record counts. */
    RECONCILE_WITH_PATIENT("settle with the patient which record counts"),
    /** Ask the patient now. */
    ASK_PATIENT_NOW("ask the patient now"),
    /** Ask the patient first, and record the answer. */
    ASK_PATIENT_FIRST("ask the patient first, and record the answer"),
    /** Ask the patient for explicit agreement. */
    ASK_PATIENT_TO_CONSENT_EXPLICITLY("ask the patient for explicit agreement"),
    /** Ask the patient when capacity is back. */
    RE_ASK_PATIENT_WHEN_CAPACITY_RETURNS("ask the patient when capacity is back"),
    /** Ask the patient whether the carer may be told of the refusal. */
    ASK_PATIENT_IF_CARER_MAY_BE_TOLD_OF_REFUSAL("ask the patient whether the carer may be told of the refusal"),
    /** Tell the patient that the carer must be asked about discharge. */
    TELL_PATIENT_CARER_MUST_BE_ASKED("tell the patient that the carer must be asked about discharge"),
    /** Tell the patient what was told, when that is safe. */
    TELL_PATIENT_WHEN_SAFE("tell the patient what was told, when that is safe"),
    /** Consider again whether and when to tell the patient what was told. */
    REVIEW_TELLING_PATIENT("consider again whether and when to tell the patient what was told"),
    /** See the patient alone. */
    SEE_PATIENT_ALONE("see the patient alone"),
    /** Give this person no hint of the concern. */
    NO_TIP_OFF("give this person no hint of the concern"),

    // Asking somebody else.

    /** Ask what the information is for. */
    ASK_PURPOSE("ask what the information is for"),
    /** Ask somebody with parental responsibility. */
    ASK_PARENTAL_RESPONSIBILITY_HOLDER("ask somebody with parental responsibility"),
    /** Ask the carer whether they are willing and able to care. */
    ASK_CARER_WILLING_AND_ABLE("ask the carer whether they are willing and able to care"),
    /** Inform the Caldicott Guardian. */
    CALDICOTT_NOTIFY("inform the Caldicott Guardian"),
    /** Have the Caldicott Guardian review it within 72 hours. */
    CALDICOTT_REVIEW_WITHIN_72_HOURS("have the Caldicott Guardian review it within 72 hours"),
    /** Refer it if serious harm threatens. */
    REFER_IF_SERIOUS_HARM("refer it if serious harm threatens"),

    // Capacity and urgency.

    /** Assess the patient's capacity to decide this now. */
    ASSESS_CAPACITY_NOW("assess the patient's capacity to decide this now"),
    /** Check the patient's capacity again at the review. */
    RECHECK_CAPACITY_AT_REVIEW("check the patient's capacity again at the review"),
    /** Prepare the checklist of section 4 of the Mental Capacity Act 2005. */
    PREFILL_S4_CHECKLIST("prepare the checklist of section 4 of the Mental Capacity Act 2005"),
    /** Record briefly why telling it is in the patient's best interests. */
    QUICK_BEST_INTERESTS_RECORD("record briefly why telling it is in the patient's best interests"),
    /** Do not wait for any system before acting. */
    DO_NOT_WAIT_FOR_SYSTEM("do not wait for any system before acting"),

    // Records.

    /** Record what was told, to whom and why. */
    RECORD_WHAT_WAS_SHARED_WITH_WHOM_WHY("record what was told, to whom and why"),
    /** Record what was told in asking. */
    RECORD_WHAT_WAS_DISCLOSED("record what was told in asking"),
    /** Record what was asked and what was decided. */
    RECORD_REQUEST_AND_DECISION("record what was asked and what was decided"),
    /** Record the decision, whichever way it goes. */
    RECORD_DECISION_EITHER_WAY("record the decision, whichever way it goes"),
    /** Record it afterwards. */
    RECORD_AFTER("record it afterwards"),
    /** Record that it was sent. */
    RECORD_SENT("record that it was sent"),
    /** Record the reference of the power of attorney. */
    RECORD_LPA_REFERENCE("record the reference of the power of attorney"),
    /** Record the reference of the court's order. */
    RECORD_ORDER_REFERENCE("record the reference of the court's order");

    private final String meaning;

    Obligation(String meaning) {
        this.meaning = meaning;
    }

    /** What staff must do, in plain words, as it stands within a sentence. */
    public String meaning() {
        return meaning;
    }
}
