package org.opencarers.sharing;

import java.util.Optional;
import org.opencarers.core.sharing.Capacity;
import org.opencarers.core.sharing.Detention;
import org.opencarers.core.sharing.GillickCompetence;
import org.opencarers.core.sharing.PatientStanding;
import org.opencarers.core.sharing.PatientStatus;
import org.opencarers.sharing.Standings.AgeGroup;
import org.opencarers.sharing.Standings.Capability;
import org.opencarers.sharing.Standings.Competence;
import org.opencarers.sharing.Standings.Detained;
import org.opencarers.sharing.Standings.Place;
import org.opencarers.sharing.Standings.Whether;

/** Of whom something would be told: how old the patient is, where in care, and what they can decide. */
final class PatientFacts {

    private static final FactPlace<Whether> ALIVE = FactPlace.of(SharingFacts.ALIVE);
    private static final FactPlace<AgeGroup> AGE = FactPlace.of(SharingFacts.AGE);
    private static final FactPlace<Place> PLACE = FactPlace.of(SharingFacts.PLACE);
    private static final FactPlace<Capability> CAPACITY = FactPlace.of(SharingFacts.CAPACITY);
    private static final FactPlace<Whether> CAPACITY_EXPECTED = FactPlace.of(SharingFacts.CAPACITY_EXPECTED);
    private static final FactPlace<Competence> COMPETENCE = FactPlace.of(SharingFacts.COMPETENCE);
    private static final FactPlace<Detained> DETAINED = FactPlace.of(SharingFacts.DETAINED);
    private static final FactPlace<Whether> CARE_ORDER = FactPlace.of(SharingFacts.CARE_ORDER);

    private static final int SIXTEEN = 16;
    private static final int ADULT = 18;

    private final Optional<PatientStanding> patient;

    /** What is known of the patient; empty when nothing is. */
    PatientFacts(Optional<PatientStanding> patient) {
        this.patient = patient;
    }

    /** Whether it is for holders of parental responsibility to consent: for a child under 16 who cannot. */
    boolean doParentsDecide() {
        return age() == AgeGroup.UNDER_16
                && patient.flatMap(PatientStanding::getGillick).equals(Optional.of(GillickCompetence.NOT_COMPETENT));
    }

    void giveTo(StandingRow answers) {
        answers.answer(ALIVE, Whether.of(patient.flatMap(PatientStanding::getAlive)))
                .answer(AGE, age())
                .answer(
                        PLACE,
                        patient.flatMap(PatientStanding::getStatus)
                                .map(PatientFacts::place)
                                .orElse(Place.UNKNOWN))
                .answer(
                        CAPACITY,
                        patient.flatMap(PatientStanding::getCapacity)
                                .map(PatientFacts::capability)
                                .orElse(Capability.UNKNOWN))
                .answer(
                        CAPACITY_EXPECTED,
                        patient.flatMap(PatientStanding::getCapacityExpectedBackWithinHours)
                                .map(hours -> hours.isNone() ? Whether.NO : Whether.YES)
                                .orElse(Whether.UNKNOWN))
                .answer(
                        COMPETENCE,
                        patient.flatMap(PatientStanding::getGillick)
                                .map(PatientFacts::competence)
                                .orElse(Competence.NOT_ASSESSED))
                .answer(
                        DETAINED,
                        patient.flatMap(PatientStanding::getDetention)
                                .map(PatientFacts::detained)
                                .orElse(Detained.UNKNOWN))
                .answer(CARE_ORDER, Whether.of(patient.flatMap(PatientStanding::getCareOrder)));
    }

    private AgeGroup age() {
        return patient.flatMap(PatientStanding::getAge)
                .map(years -> years < SIXTEEN
                        ? AgeGroup.UNDER_16
                        : years < ADULT ? AgeGroup.SIXTEEN_OR_SEVENTEEN : AgeGroup.ADULT)
                .orElse(AgeGroup.UNKNOWN);
    }

    private static Place place(PatientStatus status) {
        return switch (status) {
            case NOT_A_PATIENT -> Place.NOT_A_PATIENT;
            case EMERGENCY_DEPARTMENT -> Place.EMERGENCY_DEPARTMENT;
            case INPATIENT -> Place.WARD;
            case COMMUNITY, UNDER_ASSESSMENT -> Place.ELSEWHERE;
        };
    }

    private static Capability capability(Capacity capacity) {
        return switch (capacity) {
            case PRESUMED, HAS, NOT_ASSESSED -> Capability.CAPABLE;
            case LACKS -> Capability.LACKS;
            case FLUCTUATING -> Capability.FLUCTUATING;
            case DISPUTED -> Capability.DISPUTED;
            case UNKNOWN -> Capability.UNKNOWN;
        };
    }

    private static Competence competence(GillickCompetence gillick) {
        return switch (gillick) {
            case COMPETENT -> Competence.COMPETENT;
            case NOT_COMPETENT -> Competence.NOT_COMPETENT;
            case NOT_ASSESSED, NOT_APPLICABLE -> Competence.NOT_ASSESSED;
        };
    }

    private static Detained detained(Detention detention) {
        return switch (detention) {
            case NONE -> Detained.NOT_DETAINED;
            case SECTION_37_41 -> Detained.RESTRICTED;
            case COMMUNITY_TREATMENT_ORDER -> Detained.IN_COMMUNITY;
            case SECTION_2, SECTION_3 -> Detained.DETAINED;
        };
    }
}
