package org.opencarers.core.consent;

/**
 * What may stand among the items of a consent or refusal beside the codes of items (the confidentiality specification,
 * section 2.4).
 */
public final class SpecialWords {

    /** Everything personal: every item of the classes P, S and F, and never what belongs to a carer. */
    public static final String ALL_PERSONAL = "ALL_PERSONAL";

    /** What is talked about while patient and carer are in the room together. */
    public static final String THIS_MEETING_DISCUSSION = "THIS_MEETING_DISCUSSION";

    /** That staff listen to the recipient at all; it stands in refusals. */
    public static final String STAFF_LISTENING = "STAFF_LISTENING";

    /** Even what the recipient already knows; it stands in refusals. */
    public static final String KNOWN_FACTS = "KNOWN_FACTS";

    /** Everything personal that the recipient does not yet know. */
    public static final String NEW_PERSONAL = "NEW_PERSONAL";

    private SpecialWords() {}
}
