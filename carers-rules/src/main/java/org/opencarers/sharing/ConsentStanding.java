package org.opencarers.sharing;

/** What the consents about one item and one person come to (the confidentiality specification, section 8). */
enum ConsentStanding {
    /** A good permit opens it. */
    PERMITTED,
    /** The patient invited the person to this meeting, and is there. */
    PERMITTED_BY_CONDUCT,
    /** A refusal closes it. */
    REFUSED,
    /** Permits and refusals do not fit together: a person reconciles them. */
    CONFLICTING,
    /** There was a permit, which was taken back. */
    WITHDRAWN,
    /** There was a permit, whose time is over. */
    EXPIRED,
    /** There is a permit, whose time has not come. */
    NOT_YET_VALID,
    /** There is a permit, for other purposes. */
    FOR_OTHER_PURPOSES,
    /** There is a permit, of other items. */
    OF_OTHER_ITEMS,
    /** There is a permit, for somebody else. */
    FOR_SOMEBODY_ELSE,
    /** There is no permit. */
    NONE,
    /** Whether the author could decide is not certain. */
    CAPACITY_DOUBTFUL,
    /** Whether the author decided freely is not certain. */
    FREEDOM_DOUBTFUL,
    /** A sensitive item that the permit does not name, or of which its author was not told. */
    NOT_SPECIFICALLY_INFORMED,
    /** Whether the author knew what it means is not certain. */
    INFORMEDNESS_DOUBTFUL,
    /** The permit comes from elsewhere and was not verified. */
    UNVERIFIED,
    /** The recipient says that they will tell somebody who must not be told. */
    CONDITION_LIKELY_BREACHED,
    /** The permit should have been gone through again. */
    STALE,
    /** Whether the permit should have been gone through again is unknown. */
    REVIEW_UNKNOWN
}
