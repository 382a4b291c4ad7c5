package org.opencarers.sharing;

import org.opencarers.rules.Outcome;

/** The gates that an item passes, in their order (the confidentiality specification, section 5). */
enum Gate implements Outcome {
    /** Whether it is a disclosure at all. */
    NO_DISCLOSURE("1", "it is no disclosure"),
    /** Whose law applies. */
    JURISDICTION("2", "the law of another nation applies"),
    /** Whether there is another procedure. */
    OTHER_PROCEDURE("3", "there is another procedure"),
    /** Legal bars. */
    LEGAL_BAR("4", "the law bars it"),
    /** Identity, channel, purpose and class. */
    HYGIENE("5", "who asks, how or what for is not settled"),
    /** Patients who have died. */
    DECEASED("6", "the patient has died"),
    /** What belongs to somebody else. */
    SOMEBODY_ELSES("7", "it belongs to somebody else"),
    /** Recorded decisions. */
    RECORDED_DECISION("8", "a named person has decided"),
    /** Consultation before detention. */
    CONSULTATION("9", "an approved professional decides"),
    /** Harm by the recipient. */
    HARM("10", "harm by the recipient is feared"),
    /** A child at risk. */
    CHILD_AT_RISK("11", "a child is at risk"),
    /** Statutory forms. */
    STATUTORY_FORM("12", "statute says it"),
    /** Who decides. */
    WHO_DECIDES("13", "whoever decides has decided"),
    /** Better words for there being no basis. */
    BETTER_WORDS("14", "there is no basis, for a reason that can be told"),
    /** Discharge home. */
    DISCHARGE("15", "the patient is going home to the recipient"),
    /** Who else hears. */
    OVERHEARD("16", "somebody else hears"),
    /** A recipient under 18. */
    CHILD_RECIPIENT("17", "the recipient is a child"),
    /** Something unknown. */
    UNKNOWN("18", "something is unknown"),
    /** A rule of the Trust's own, on top of all gates. */
    LOCAL_RULE("local", "a rule of the Trust's own stands against it");

    private final String number;
    private final String meaning;

    Gate(String number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** Its number in the specification. */
    String number() {
        return number;
    }

    static Gate numbered(String number) {
        for (Gate gate : values()) {
            if (gate.number.equals(number)) {
                return gate;
            }
        }
        throw new IllegalArgumentException("there is no gate " + number);
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
