package org.opencarers.core.sharing;

/**
 * What the recipient is to the patient: read each as "the recipient is the patient's …" (the confidentiality
 * specification, section 2.2).
 *
 * <p>It never decides anything by itself.
 */
public enum RecipientRelation {
    /** Father or mother. */
    PARENT,
    /** Step-parent. */
    STEP_PARENT,
    /** Son or daughter. */
    CHILD,
    /** Brother or sister. */
    SIBLING,
    /** Grandfather or grandmother. */
    GRANDPARENT,
    /** A relative of another kind. */
    OTHER_RELATIVE,
    /** Husband, wife, civil partner or partner. */
    SPOUSE_OR_PARTNER,
    /** Former partner. */
    FORMER_PARTNER,
    /** Friend. */
    FRIEND,
    /** Neighbour. */
    NEIGHBOUR,
    /** The patient in person. */
    SELF,
    /** Somebody who works with the patient. */
    PROFESSIONAL,
    /** An organisation, which has no age. */
    ORGANISATION,
    /** Nobody has said. */
    NOT_STATED
}
