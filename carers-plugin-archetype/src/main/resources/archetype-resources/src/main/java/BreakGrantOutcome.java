package ${package};

import org.opencarers.rules.Outcome;

/** What follows for a carer who asks for the break grant. */
public enum BreakGrantOutcome implements Outcome {
    /** The carer may have the grant. */
    MAY_HAVE("yes: the grant may be paid"),
    /** The text does not cover this carer. */
    NOT_COVERED("the stated conditions are not met"),
    /** A person decides. */
    REFER("the carers' team decides");

    private final String meaning;

    BreakGrantOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
