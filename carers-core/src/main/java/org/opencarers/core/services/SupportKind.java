package org.opencarers.core.services;

import org.opencarers.core.text.Titled;

/** What kind of support for carers something is. */
public enum SupportKind implements Titled {
    /** A place to come to without an appointment. */
    DROP_IN("drop-in"),
    /** A number to ring for support or advice. */
    HELPLINE("helpline"),
    /** Somebody to contact in a crisis, or who helps a family through one. */
    CRISIS_SUPPORT("crisis support"),
    /** Support from people with experience of caring. */
    PEER_SUPPORT("peer support"),
    /** A group of carers that meets. */
    SUPPORT_GROUP("support group"),
    /** A café for people with dementia and their carers. */
    CAFE("café"),
    /** A carer's assessment, or help with one. */
    ASSESSMENT("carer's assessment"),
    /** Information, advice and the way to others. */
    INFORMATION("information and advice"),
    /** Help with benefits and with forms. */
    BENEFITS_ADVICE("benefits advice"),
    /** Somebody who speaks up for the carer or for the person cared for. */
    ADVOCACY("advocacy"),
    /** A course or a training day for carers. */
    TRAINING("training"),
    /** A break from caring: care in the home, a sitter, a day or some nights away. */
    SHORT_BREAK("short break"),
    /** A place where the person cared for spends the day. */
    DAY_CENTRE("day centre"),
    /** Support for carers under 18. */
    YOUNG_CARERS("support for young carers"),
    /** Support for carers of a disabled child. */
    PARENT_CARERS("support for parent carers"),
    /** A card by which others learn in an emergency that somebody depends on its holder. */
    EMERGENCY_CARD("emergency card"),
    /** A card or paper by which staff know a carer. */
    CARERS_PASSPORT("carer's passport"),
    /** Visits to the carer at home. */
    HOME_VISITS("home visits"),
    /** Somebody who keeps a lonely carer company, in person or by telephone. */
    BEFRIENDING("befriending"),
    /** Somebody with time for one carer at a time: practical and emotional support. */
    ONE_TO_ONE_SUPPORT("one-to-one support"),
    /** Support after the death of the person cared for. */
    BEREAVEMENT_SUPPORT("bereavement support"),
    /** A nurse for carers and people with one condition, such as an Admiral Nurse for dementia. */
    SPECIALIST_NURSING("specialist nursing"),
    /** A check of the carer's own health. */
    HEALTH_CHECK("health check"),
    /** Money towards a break or another purpose of the carer. */
    GRANT("grant"),
    /** Outings and activities. */
    ACTIVITIES("activities"),
    /** A newsletter. */
    NEWSLETTER("newsletter"),
    /** A say in how care is planned and run. */
    INVOLVEMENT("involvement"),
    /** Help with a concern or complaint, such as a Patient Advice and Liaison Service. */
    COMPLAINTS("concerns and complaints"),
    /** A centre where a carer finds many of these. */
    CARERS_CENTRE("carers' centre"),
    /** Anything else. */
    OTHER("other support");

    private final String title;

    SupportKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
