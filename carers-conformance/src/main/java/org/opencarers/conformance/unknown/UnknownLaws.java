package org.opencarers.conformance.unknown;

import java.util.List;
import org.opencarers.conformance.Law;

/** The laws about what is not known. */
public final class UnknownLaws {

    private UnknownLaws() {}

    /** All of them. */
    public static List<Law> all() {
        return List.of(
                new EveryQuestionIsAnswered(),
                new UnknownNeverDecides(),
                new LearningOnlyNarrows(),
                new OnlyTheKnownIsCited(),
                new CitedFactsAreEnough(),
                new NothingIdleIsCited(),
                new WhatIsAskedMatters(),
                new AskingEnds());
    }
}
