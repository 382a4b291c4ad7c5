package org.opencarers.core.sharing;

/** What a Trust allows about what the recipient already knows (the confidentiality specification, section 9). */
public enum KnownInformationCell {
    /** Staff may talk of it, adding nothing. */
    DISCUSS_NO_NEW,
    /** Staff may talk of it only with the patient's agreement; the stricter value. */
    ONLY_WITH_AGREEMENT
}
