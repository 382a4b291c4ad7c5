package org.opencarers.core.grants;

/** Who looks after the money of a budget. */
public enum BudgetHolder {
    /** The person whose budget it is. */
    SELF,
    /** Another person, such as a relative or somebody whom the person nominates. */
    OTHER_PERSON,
    /** The council, which arranges the support. */
    COUNCIL,
    /** A provider of support, for the person. */
    PROVIDER
}
