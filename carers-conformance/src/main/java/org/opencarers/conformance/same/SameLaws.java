package org.opencarers.conformance.same;

import java.util.List;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.check.NotYet;

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
                new NotYet(
                        LawText.of(
                                "L26",
                                "An old decision can be made again",
                                "The same packs in the same versions give the same bytes for a stored question.",
                                "H12: a case that is looked at again has another answer, and nobody knows why."),
                        "decisions have no receipts that name the versions of packs yet"),
                new WhatIsNotAskedChangesNothing(),
                new ManyAtOnce(),
                new WithinItsBudget());
    }
}
