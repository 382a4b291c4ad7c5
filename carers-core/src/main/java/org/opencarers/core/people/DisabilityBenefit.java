package org.opencarers.core.people;

import org.opencarers.core.text.Titled;

/**
 * A disability benefit, with its component and rate, that the person cared for may be paid.
 *
 * <p>This is a list of words. Which of these benefits qualify a carer, and for what, is law and changes with the date; it
 * is not said here.
 */
public enum DisabilityBenefit implements Titled {
    /** Personal Independence Payment, daily living, standard rate. */
    PIP_DAILY_LIVING_STANDARD("Personal Independence Payment, daily living, standard rate"),
    /** Personal Independence Payment, daily living, enhanced rate. */
    PIP_DAILY_LIVING_ENHANCED("Personal Independence Payment, daily living, enhanced rate"),
    /** Disability Living Allowance, care, middle rate. */
    DLA_CARE_MIDDLE("Disability Living Allowance, care, middle rate"),
    /** Disability Living Allowance, care, highest rate. */
    DLA_CARE_HIGHEST("Disability Living Allowance, care, highest rate"),
    /** Attendance Allowance, lower rate. */
    ATTENDANCE_ALLOWANCE_LOWER("Attendance Allowance, lower rate"),
    /** Attendance Allowance, higher rate. */
    ATTENDANCE_ALLOWANCE_HIGHER("Attendance Allowance, higher rate"),
    /** Constant Attendance Allowance with industrial injuries benefit, at or above the normal maximum rate. */
    CONSTANT_ATTENDANCE_ALLOWANCE_INDUSTRIAL_INJURIES(
            "Constant Attendance Allowance with industrial injuries benefit, at or above the normal maximum rate"),
    /** Constant Attendance Allowance with a war pension, basic (full-day) rate. */
    CONSTANT_ATTENDANCE_ALLOWANCE_WAR_PENSION(
            "Constant Attendance Allowance with a war pension, basic (full-day) rate"),
    /** Armed Forces Independence Payment. */
    ARMED_FORCES_INDEPENDENCE_PAYMENT("Armed Forces Independence Payment"),
    /** Child Disability Payment, care, middle rate. */
    CHILD_DISABILITY_PAYMENT_CARE_MIDDLE("Child Disability Payment, care, middle rate"),
    /** Child Disability Payment, care, highest rate. */
    CHILD_DISABILITY_PAYMENT_CARE_HIGHEST("Child Disability Payment, care, highest rate"),
    /** Adult Disability Payment, daily living, standard rate. */
    ADULT_DISABILITY_PAYMENT_DAILY_LIVING_STANDARD("Adult Disability Payment, daily living, standard rate"),
    /** Adult Disability Payment, daily living, enhanced rate. */
    ADULT_DISABILITY_PAYMENT_DAILY_LIVING_ENHANCED("Adult Disability Payment, daily living, enhanced rate"),
    /** Pension Age Disability Payment. */
    PENSION_AGE_DISABILITY_PAYMENT("Pension Age Disability Payment"),
    /** Scottish Adult Disability Living Allowance, care, middle rate. */
    SCOTTISH_ADULT_DLA_CARE_MIDDLE("Scottish Adult Disability Living Allowance, care, middle rate"),
    /** Scottish Adult Disability Living Allowance, care, highest rate. */
    SCOTTISH_ADULT_DLA_CARE_HIGHEST("Scottish Adult Disability Living Allowance, care, highest rate"),
    /** Personal Independence Payment, mobility, standard rate. */
    PIP_MOBILITY_STANDARD("Personal Independence Payment, mobility, standard rate"),
    /** Personal Independence Payment, mobility, enhanced rate. */
    PIP_MOBILITY_ENHANCED("Personal Independence Payment, mobility, enhanced rate"),
    /** Disability Living Allowance, care, lowest rate. */
    DLA_CARE_LOWEST("Disability Living Allowance, care, lowest rate"),
    /** Disability Living Allowance, mobility, lower rate. */
    DLA_MOBILITY_LOWER("Disability Living Allowance, mobility, lower rate"),
    /** Disability Living Allowance, mobility, higher rate. */
    DLA_MOBILITY_HIGHER("Disability Living Allowance, mobility, higher rate"),
    /** Child Disability Payment, care, lowest rate. */
    CHILD_DISABILITY_PAYMENT_CARE_LOWEST("Child Disability Payment, care, lowest rate"),
    /** Adult Disability Payment, mobility, either rate. */
    ADULT_DISABILITY_PAYMENT_MOBILITY("Adult Disability Payment, mobility, either rate"),
    /** Scottish Adult Disability Living Allowance, care, lowest rate. */
    SCOTTISH_ADULT_DLA_CARE_LOWEST("Scottish Adult Disability Living Allowance, care, lowest rate");

    private final String title;

    DisabilityBenefit(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
