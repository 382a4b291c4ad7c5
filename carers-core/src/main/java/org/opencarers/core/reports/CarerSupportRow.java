package org.opencarers.core.reports;

import org.opencarers.core.text.Titled;

/**
 * A row of table LTS003, support to carers. A carer stands in one row only: the first of those that apply.
 *
 * <p>The rows are in their order of precedence; the lowest number wins.
 */
public enum CarerSupportRow implements Titled {
    /** A direct payment to the carer. */
    DIRECT_PAYMENT("Direct Payment only"),
    /** A personal budget that the council keeps for the carer. */
    MANAGED_PERSONAL_BUDGET("CASSR Managed Personal Budget"),
    /** Support for the carer that the council buys. */
    COMMISSIONED_SUPPORT("CASSR Commissioned Support only"),
    /** Support for the carer, and nobody wrote down how it is paid for. */
    DIRECT_UNKNOWN_DELIVERY("Support Direct to Carer: Unknown Delivery Mech"),
    /** Information, advice, signposting or what is open to everybody. */
    INFORMATION_AND_ADVICE("Information, Advice and Other Universal Services / Signposting"),
    /** No support for the carer. */
    NO_DIRECT_SUPPORT("No Direct Support Provided to Carer");

    private final String title;

    CarerSupportRow(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * The number of the row.
     *
     * @return the number, from 1 to 6
     */
    public int number() {
        return ordinal() + 1;
    }
}
