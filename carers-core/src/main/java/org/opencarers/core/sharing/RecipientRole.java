package org.opencarers.core.sharing;

/**
 * A standing in law, or in the file, that a recipient may have (the confidentiality specification, section 2.6).
 *
 * <p>Most of them open nothing; what each may open is for the rules.
 */
public enum RecipientRole {
    /** Next of kin: no right to information, ever. */
    NEXT_OF_KIN,
    /** The nearest relative (Mental Health Act 1983), as an approved mental health professional identified them. */
    NEAREST_RELATIVE,
    /** Perhaps the nearest relative: it is disputed. */
    NEAREST_RELATIVE_DISPUTED,
    /** The nominated person of the Mental Health Act 2025, where that is in force. */
    NOMINATED_PERSON,
    /** Holder of parental responsibility; it matters only for a patient under 16. */
    PARENTAL_RESPONSIBILITY,
    /** Former holder of parental responsibility, which has no effect. */
    FORMER_PARENTAL_RESPONSIBILITY,
    /** Attorney under a lasting power of attorney. */
    ATTORNEY,
    /** Deputy for welfare, appointed by the Court of Protection. */
    WELFARE_DEPUTY,
    /** Appointee for the patient's benefits, without authority over care. */
    DWP_APPOINTEE,
    /** Young carer; the recipient's age decides, not this. */
    YOUNG_CARER,
    /** Personal representative of a patient who has died. */
    PERSONAL_REPRESENTATIVE,
    /** Victim of an offence of the patient. */
    VICTIM,
    /** Elected representative, such as a Member of Parliament. */
    ELECTED_REPRESENTATIVE,
    /** Safeguarding adults board. */
    SAFEGUARDING_ADULTS_BOARD,
    /** Local authority: consent or statute is needed. */
    LOCAL_AUTHORITY,
    /** Provider of care: consent or statute is needed. */
    CARE_PROVIDER,
    /** Another organisation: consent or statute is needed. */
    ORGANISATION
}
