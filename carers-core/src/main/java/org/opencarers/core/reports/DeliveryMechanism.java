package org.opencarers.core.reports;

import org.opencarers.core.text.Titled;

/** How support is paid for, in Client Level Data; CASSR is a council with responsibilities for social services. */
public enum DeliveryMechanism implements Titled {
    /** The carer gets money and buys support. */
    DIRECT_PAYMENT("Direct Payment"),
    /** The council keeps a personal budget for the carer. */
    MANAGED_PERSONAL_BUDGET("CASSR Managed Personal Budget"),
    /** The council buys the support. */
    COMMISSIONED_SUPPORT("CASSR Commissioned support");

    private final String title;

    DeliveryMechanism(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
