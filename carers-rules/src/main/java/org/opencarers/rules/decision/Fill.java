package org.opencarers.rules.decision;

/** What an engine does with an unknown fact that asks for the decision of another policy. */
public enum Fill {
    /** It stays unknown: a decision rests on what is given and on nothing else. */
    NOTHING,
    /** The other policy is decided on the same facts and date, and what it gives answers the fact. */
    FROM_EARLIER_DECISIONS
}
