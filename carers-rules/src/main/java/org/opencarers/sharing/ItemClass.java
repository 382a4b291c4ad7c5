package org.opencarers.sharing;

/** How close an item of information is to somebody: what a gateway must be able to open. */
public enum ItemClass {
    /** Receiving what somebody says: no disclosure at all. */
    LISTENING("listening to what somebody says"),
    /** True of anyone with the condition or any user of the service, chosen from what the carer asks or knows. */
    GENERAL("general information"),
    /** General, but chosen from the patient's record: it gives the record away. */
    CHOSEN_FROM_RECORD("general information chosen from the record"),
    /** The carer's own support and assessment. */
    CARERS_OWN("the carer's own support"),
    /** About the patient, and new to the recipient. */
    PERSONAL("personal information"),
    /** About the patient, and opened only by a gateway that names the item. */
    SENSITIVE("sensitive personal information"),
    /** About somebody other than the patient and the carer. */
    OF_ANOTHER("information about somebody else"),
    /** Of the carer: opened by that carer, never by the patient. */
    CARER_OWNED("information that belongs to a carer"),
    /** A form that a statute tells staff to send to somebody, unless the patient asked otherwise. */
    STATUTORY_FORM("a statutory form"),
    /** Under a special regime that no consent opens. */
    SPECIAL_REGIME("information under a special regime"),
    /** Free text: nobody has said what is in it. */
    UNCLASSIFIED("unclassified text");

    private final String meaning;

    ItemClass(String meaning) {
        this.meaning = meaning;
    }

    /** What the items of the class are, in plain words, as it stands within a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether items of the class tell of a person: all but listening, general information and the carer's own. */
    public boolean isPersonal() {
        return switch (this) {
            case LISTENING, GENERAL, CHOSEN_FROM_RECORD, CARERS_OWN -> false;
            case PERSONAL, SENSITIVE, OF_ANOTHER, CARER_OWNED, STATUTORY_FORM, SPECIAL_REGIME, UNCLASSIFIED -> true;
        };
    }
}
