package org.opencarers.example.swlstg;

import org.opencarers.rules.Outcome;

/** Whether a carer may join a Peer Support Group. */
public enum PeerSupportGroupOutcome implements Outcome {
    /** The carer may join. */
    MAY_JOIN("yes"),
    /** The groups are not meant for this person. */
    NOT_COVERED("the stated conditions are not met");

    private final String meaning;

    PeerSupportGroupOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
