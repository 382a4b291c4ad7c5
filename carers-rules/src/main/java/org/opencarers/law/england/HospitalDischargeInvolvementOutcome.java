package org.opencarers.law.england;

import org.opencarers.rules.Outcome;

/** Whom a hospital trust must involve when it plans a discharge. */
public enum HospitalDischargeInvolvementOutcome implements Outcome {
    /** Patient and carer must be involved. */
    MUST_INVOLVE_PATIENT_AND_CARER(
            "the trust must take steps to involve the patient and any carer, as soon as feasible after planning begins"),
    /** The patient must be involved. */
    MUST_INVOLVE_PATIENT(
            "the trust must take steps to involve the patient, as soon as feasible after planning begins; there is no carer"),
    /** Nobody has to be involved before plans begin. */
    NO_DUTY_YET("nobody yet: the duty starts when the trust begins to plan the discharge"),
    /** The trust owes nothing under this policy. */
    NO_DUTY("nobody under these rules: section 74 does not apply");

    private final String meaning;

    HospitalDischargeInvolvementOutcome(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
