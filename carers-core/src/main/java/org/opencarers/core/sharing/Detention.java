package org.opencarers.core.sharing;

/** Under what the patient is held (Mental Health Act 1983; the confidentiality specification, section 2.1). */
public enum Detention {
    /** Under nothing. */
    NONE,
    /** Section 2, for assessment. */
    SECTION_2,
    /** Section 3, for treatment. */
    SECTION_3,
    /** Sections 37 and 41, a hospital order with restrictions. */
    SECTION_37_41,
    /** A community treatment order. */
    COMMUNITY_TREATMENT_ORDER
}
