package org.opencarers.core.caring;

/** Whether care is given to the person now, or meant to be (Care Act 2014, s. 10(3)). */
public enum CareProvision {
    /** The carer gives care now. */
    PROVIDES,
    /** The carer means to give care, and does not yet. */
    INTENDS_TO_PROVIDE,
    /** The carer neither gives care nor means to. */
    NEITHER
}
