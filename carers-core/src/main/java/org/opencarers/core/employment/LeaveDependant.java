package org.opencarers.core.employment;

/** What the person cared for is to the employee who asks for carer's leave. */
public enum LeaveDependant {
    /** The employee's husband, wife or civil partner. */
    SPOUSE_OR_CIVIL_PARTNER,
    /** The employee's child. */
    CHILD,
    /** The employee's parent. */
    PARENT,
    /** Somebody who lives in the same household, and not only as lodger, tenant or employee. */
    SAME_HOUSEHOLD,
    /** Somebody who reasonably relies on the employee for care. */
    REASONABLY_RELIES,
    /** Somebody who is lodger, tenant or employee in the household and nothing else. */
    LODGER_TENANT_OR_EMPLOYEE_ONLY,
    /** None of these. */
    NONE
}
