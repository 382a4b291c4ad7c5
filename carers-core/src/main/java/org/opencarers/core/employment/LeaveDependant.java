package org.opencarers.core.employment;

import org.opencarers.core.text.Titled;

/** What the person cared for is to the employee who asks for carer's leave. */
public enum LeaveDependant implements Titled {
    /** The employee's husband, wife or civil partner. */
    SPOUSE_OR_CIVIL_PARTNER("the employee's spouse or civil partner"),
    /** The employee's child. */
    CHILD("the employee's child"),
    /** The employee's parent. */
    PARENT("the employee's parent"),
    /** Somebody who lives in the same household, and not only as lodger, tenant or employee. */
    SAME_HOUSEHOLD("somebody who lives in the same household"),
    /** Somebody who reasonably relies on the employee for care. */
    REASONABLY_RELIES("somebody who reasonably relies on the employee for care"),
    /** Somebody who is lodger, tenant or employee in the household and nothing else. */
    LODGER_TENANT_OR_EMPLOYEE_ONLY("only a lodger, tenant or employee in the household"),
    /** None of these. */
    NONE("not a dependant at all");

    private final String title;

    LeaveDependant(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
