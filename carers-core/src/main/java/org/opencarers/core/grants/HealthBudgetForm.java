package org.opencarers.core.grants;

/** In which of three ways a personal health budget is handled. */
public enum HealthBudgetForm {
    /** The NHS keeps the money and arranges what is agreed. */
    NOTIONAL,
    /** Another organisation holds the money for the person. */
    THIRD_PARTY,
    /** The money is paid to the person, or to somebody on their behalf. */
    DIRECT_PAYMENT
}
