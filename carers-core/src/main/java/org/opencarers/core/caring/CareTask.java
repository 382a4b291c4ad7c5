package org.opencarers.core.caring;

/** A kind of help that a carer gives. */
public enum CareTask {
    /** Washing, dressing, eating, using the toilet. */
    PERSONAL_CARE,
    /** Lifting, turning and moving the person. */
    MOVING_AND_HANDLING,
    /** Giving medicine, or seeing that it is taken. */
    MEDICATION,
    /** Being there at night. */
    CARE_AT_NIGHT,
    /** Keeping an eye on the person, who cannot safely be left alone. */
    SUPERVISION,
    /** Listening, encouraging, calming: emotional support. */
    EMOTIONAL_SUPPORT,
    /** Cooking, cleaning, shopping, washing. */
    HOUSEWORK,
    /** Money, letters and forms. */
    PAPERWORK_AND_MONEY,
    /** Going along to appointments and outings. */
    GETTING_ABOUT,
    /** Speaking for the person, or interpreting. */
    SPEAKING_FOR,
    /** Looking after the brothers and sisters of the person, or other children. */
    CARING_FOR_SIBLINGS
}
