package org.opencarers.conformance.same;

import java.util.List;
import org.opencarers.conformance.Law;

/** The laws about sameness. */
public final class SameLaws {

    private SameLaws() {}

    /** All of them. */
    public static List<Law> all() {
        return List.of(
                new TwiceTheSame(),
                new AnotherMachine(),
                new AnotherPlace(),
                new FaultsStayWhereTheyAre(),
                new NoOrderMatters(),
                new RepetitionChangesNothing(),
                new OldDecisionsComeBack(),
                new WhatIsNotAskedChangesNothing(),
                new ManyAtOnce(),
                new WithinItsBudget());
    }
}
