package org.opencarers.core.plans;

import org.opencarers.core.text.Titled;

/** One of the six principles of the Triangle of Care, a scheme of Carers Trust, in short words of this library. */
public enum Principle implements Titled {
    /** Carers are recognised when somebody first comes to the organisation, or soon after. */
    CARERS_IDENTIFIED("carers identified at first contact"),
    /** Staff know about carers and have learned how to work with them. */
    STAFF_TRAINED("staff carer aware and trained"),
    /** There are rules about confidentiality and about sharing information. */
    SHARING_PROTOCOLS("confidentiality and sharing protocols"),
    /** There are posts whose task carers are. */
    POSTS_RESPONSIBLE("posts responsible for carers"),
    /** Carers are introduced to the organisation and informed all along the way. */
    INTRODUCTION_FOR_CARERS("introduction and information for carers"),
    /** There are various forms of support for carers. */
    SUPPORT_FOR_CARERS("range of carer support");

    private final String title;

    Principle(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
