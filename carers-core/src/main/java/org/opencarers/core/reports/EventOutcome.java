package org.opencarers.core.reports;

import org.opencarers.core.text.Titled;

/** What came of an event, in Client Level Data; NFA is "no further action". */
public enum EventOutcome implements Titled {
    /** Short-term support to maximise independence comes next. */
    PROGRESS_TO_REABLEMENT("Progress to Reablement/ST-Max"),
    /** An assessment comes next. */
    PROGRESS_TO_ASSESSMENT("Progress to Assessment"),
    /** The person went into hospital. */
    ADMITTED_TO_HOSPITAL("Admitted to hospital"),
    /** A new assessment or an unplanned review comes next. */
    PROGRESS_TO_REASSESSMENT("Progress to Re-assessment / Unplanned Review"),
    /** Planning of support, or support, comes next. */
    PROGRESS_TO_SUPPORT_PLANNING("Progress to Support Planning / Services"),
    /** Care at the end of life comes next. */
    PROGRESS_TO_END_OF_LIFE_CARE("Progress to End of Life Care"),
    /** The support stays as it is. */
    NO_CHANGE_IN_PACKAGE("No change in package"),
    /** The support ended as planned. */
    SERVICE_ENDED_AS_PLANNED("Service ended as planned"),
    /** A financial assessment comes next. */
    PROGRESS_TO_FINANCIAL_ASSESSMENT("Progress to financial assessment"),
    /** Support is given. */
    PROVISION_OF_SERVICE("Provision of service"),
    /** The person has died. */
    NFA_DECEASED("NFA - Deceased"),
    /** The person moved to the area of another authority. */
    NFA_MOVED("NFA - Moved to another LA"),
    /** The NHS pays for all the care. */
    NFA_NHS_FUNDED("NFA - 100% NHS funded care"),
    /** Information, advice or signposting was all. */
    NFA_INFORMATION_AND_ADVICE("NFA - Information & Advice / Signposting only"),
    /** The person pays, at least for the first 12 weeks. */
    NFA_SELF_FUNDED("NFA - Self-funded client (Inc. 12wk disregard)"),
    /** The person did not want the support. */
    NFA_SUPPORT_DECLINED("NFA - Support declined"),
    /** The support ended for another reason. */
    NFA_SUPPORT_ENDED("NFA - Support ended: Other reason"),
    /** No support was offered, for another reason. */
    NFA_NO_SERVICES_OFFERED("NFA - No services offered: Other reason"),
    /** Anything else. */
    NFA_OTHER("NFA- Other");

    private final String title;

    EventOutcome(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
