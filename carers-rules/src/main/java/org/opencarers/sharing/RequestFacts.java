package org.opencarers.sharing;

import java.util.Optional;
import org.opencarers.core.consent.Purpose;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.sharing.Ask;
import org.opencarers.core.sharing.Capacity;
import org.opencarers.core.sharing.CapacityLostAfterConsentCell;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.sharing.Detention;
import org.opencarers.core.sharing.DischargePracticalitiesCell;
import org.opencarers.core.sharing.GeneralConditionQuickConfirmCell;
import org.opencarers.core.sharing.GillickCompetence;
import org.opencarers.core.sharing.KnownInformationCell;
import org.opencarers.core.sharing.LocalCells;
import org.opencarers.core.sharing.PatientStanding;
import org.opencarers.core.sharing.PatientStatus;
import org.opencarers.core.sharing.Recipient;
import org.opencarers.core.sharing.Risk;
import org.opencarers.core.sharing.RiskFromRecipient;
import org.opencarers.core.sharing.RiskToChild;
import org.opencarers.core.sharing.RiskToOthers;
import org.opencarers.core.sharing.RiskToSelf;
import org.opencarers.core.sharing.SharingLaw;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.core.sharing.TellCarerOfRefusalCell;
import org.opencarers.sharing.Standings.AgeGroup;
import org.opencarers.sharing.Standings.Aim;
import org.opencarers.sharing.Standings.Capability;
import org.opencarers.sharing.Standings.Competence;
import org.opencarers.sharing.Standings.DangerToOthers;
import org.opencarers.sharing.Standings.DangerToSelf;
import org.opencarers.sharing.Standings.Detained;
import org.opencarers.sharing.Standings.Jurisdiction;
import org.opencarers.sharing.Standings.Place;
import org.opencarers.sharing.Standings.Telling;
import org.opencarers.sharing.Standings.Whether;

/** What is the same for every item of a request, read into its finite standings. */
final class RequestFacts {

    private static final int SIXTEEN = 16;
    private static final int ADULT = 18;

    private final SharingRequest request;
    private final Ask ask;
    private final Recipient recipient;
    private final Optional<PatientStanding> patient;
    private final Optional<Risk> risk;

    RequestFacts(SharingRequest request) {
        this.request = request;
        ask = request.getAsk();
        recipient = request.getRecipient();
        patient = request.getPatient();
        risk = request.getRisk();
    }

    void giveTo(StandingRow answers) {
        asked(answers);
        patient(answers);
        new RecipientFacts(recipient).giveTo(answers);
        risks(answers);
        cells(answers);
        answers.answer(SharingFacts.SOMETHING_UNKNOWN, isAnythingUnknown());
    }

    /** Whether it is for holders of parental responsibility to consent: for a child under 16 who cannot. */
    boolean doParentsDecide() {
        return age() == AgeGroup.UNDER_16
                && patient.flatMap(PatientStanding::getGillick).equals(Optional.of(GillickCompetence.NOT_COMPETENT));
    }

    /** Whether something that must be known for any item is unknown, beside what has a standing of its own. */
    private boolean isAnythingUnknown() {
        return ask.getDirection().isEmpty()
                || ask.getIntendsToTell().isEmpty()
                || ask.getLabels().isEmpty()
                || ask.getContains().isEmpty()
                || request.getConsents().isEmpty()
                || recipient.getRoles().isEmpty()
                || recipient.getAccompaniedBy().isEmpty();
    }

    private void asked(StandingRow answers) {
        answers.answer(SharingFacts.JURISDICTION, jurisdiction())
                .answer(
                        SharingFacts.AIM,
                        ask.getPurpose().map(RequestFacts::aim).orElse(Aim.UNKNOWN))
                .answer(SharingFacts.TELLING, telling())
                .answer(
                        SharingFacts.PRIVATE_CHANNEL,
                        ask.getChannel().map(RequestFacts::isPrivate).orElse(false))
                .answer(SharingFacts.CONTESTED, ask.getContested().orElse(false))
                .answer(SharingFacts.INFLUENCED_CARE, ask.getInfluencedCare().orElse(false))
                .answer(
                        SharingFacts.COURT_RESTRICTS,
                        Whether.of(request.getLaw().flatMap(SharingLaw::getCourtOrderRestrictsRecipient)))
                .answer(
                        SharingFacts.NOMINATED_PERSON_IN_FORCE,
                        request.getLaw()
                                .flatMap(SharingLaw::getNominatedPersonInForce)
                                .orElse(false));
    }

    private Jurisdiction jurisdiction() {
        return request.getJurisdiction()
                .map(nation -> nation == Nation.ENGLAND ? Jurisdiction.ENGLAND : Jurisdiction.ELSEWHERE)
                .orElse(Jurisdiction.UNKNOWN);
    }

    private static Aim aim(Purpose purpose) {
        return switch (purpose) {
            case RESEARCH_OR_PLANNING -> Aim.RESEARCH_OR_PLANNING;
            case COURT_ORDER -> Aim.COURT_ORDER;
            case SAFEGUARDING -> Aim.SAFEGUARDING;
            case SUBJECT_ACCESS_REQUEST -> Aim.SUBJECT_ACCESS_REQUEST;
            case STATUTORY_S133 -> Aim.NOTICE_OF_DISCHARGE;
            case EMERGENCY -> Aim.EMERGENCY;
            case BEST_INTERESTS_CONSULTATION -> Aim.BEST_INTERESTS_CONSULTATION;
            case CARER_ASSESSMENT -> Aim.CARER_ASSESSMENT;
            case DISCHARGE_PLANNING -> Aim.DISCHARGE_PLANNING;
            default -> Aim.OTHER;
        };
    }

    private Telling telling() {
        return ask.getCarerDiscloses()
                .map(what -> switch (what) {
                    case NONE -> Telling.OTHER;
                    case IN_CONFIDENCE -> Telling.IN_CONFIDENCE;
                    case POSSIBLE_HARM_TO_PATIENT -> Telling.POSSIBLE_HARM;
                    case ABUSE_OF_CARER -> Telling.ABUSE_OF_CARER;
                    case YOUNG_CARER_CONCERN -> Telling.YOUNG_CARER_CONCERN;
                })
                .orElse(Telling.OTHER);
    }

    private static boolean isPrivate(Channel channel) {
        return switch (channel) {
            case IN_PERSON, PHONE_IN, PHONE_OUT, VIDEO_CALL, LETTER, SECURE_EMAIL -> true;
            case SHARED_EMAIL, VOICEMAIL -> false;
        };
    }

    private void patient(StandingRow answers) {
        answers.answer(SharingFacts.ALIVE, Whether.of(patient.flatMap(PatientStanding::getAlive)))
                .answer(SharingFacts.AGE, age())
                .answer(
                        SharingFacts.PLACE,
                        patient.flatMap(PatientStanding::getStatus)
                                .map(RequestFacts::place)
                                .orElse(Place.UNKNOWN))
                .answer(
                        SharingFacts.CAPACITY,
                        patient.flatMap(PatientStanding::getCapacity)
                                .map(RequestFacts::capability)
                                .orElse(Capability.UNKNOWN))
                .answer(
                        SharingFacts.CAPACITY_EXPECTED,
                        patient.flatMap(PatientStanding::getCapacityExpectedBackWithinHours)
                                .map(hours -> hours.isNone() ? Whether.NO : Whether.YES)
                                .orElse(Whether.UNKNOWN))
                .answer(
                        SharingFacts.COMPETENCE,
                        patient.flatMap(PatientStanding::getGillick)
                                .map(RequestFacts::competence)
                                .orElse(Competence.NOT_ASSESSED))
                .answer(
                        SharingFacts.DETAINED,
                        patient.flatMap(PatientStanding::getDetention)
                                .map(RequestFacts::detained)
                                .orElse(Detained.UNKNOWN))
                .answer(SharingFacts.CARE_ORDER, Whether.of(patient.flatMap(PatientStanding::getCareOrder)));
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

    private void risks(StandingRow answers) {
        Optional<RiskFromRecipient> harm = risk.flatMap(Risk::getFromRecipient);
        Optional<RiskToChild> child = risk.flatMap(Risk::getToChild);
        answers.answer(SharingFacts.HARM, Whether.of(harm.map(what -> what != RiskFromRecipient.NONE)))
                .answer(SharingFacts.CHILD_AT_RISK, Whether.of(child.map(what -> what != RiskToChild.NONE)))
                .answer(
                        SharingFacts.TO_OTHERS,
                        risk.flatMap(Risk::getToOthers)
                                .map(RequestFacts::toOthers)
                                .orElse(DangerToOthers.UNKNOWN))
                .answer(
                        SharingFacts.TO_SELF,
                        risk.flatMap(Risk::getToSelf).map(RequestFacts::toSelf).orElse(DangerToSelf.UNKNOWN));
    }

    private static DangerToOthers toOthers(RiskToOthers danger) {
        return switch (danger) {
            case NONE -> DangerToOthers.NONE;
            case SERIOUS_COMMUNICABLE_DISEASE -> DangerToOthers.INFECTION;
            case HISTORICAL, SPECIFIC_THREAT_TO_RECIPIENT, ABUSE_OF_CARER -> DangerToOthers.OTHER;
        };
    }

    private static DangerToSelf toSelf(RiskToSelf danger) {
        return switch (danger) {
            case NONE -> DangerToSelf.NONE;
            case HISTORICAL -> DangerToSelf.PAST;
            case HIGH, IMMINENT -> DangerToSelf.SERIOUS;
        };
    }

    private void cells(StandingRow answers) {
        Optional<LocalCells> cells = request.getLocalPolicy();
        answers.answer(
                        SharingFacts.CELL_KNOWN,
                        cells.flatMap(LocalCells::getKnownInformation)
                                .equals(Optional.of(KnownInformationCell.DISCUSS_NO_NEW)))
                .answer(
                        SharingFacts.CELL_DISCHARGE,
                        cells.flatMap(LocalCells::getDischargePracticalities)
                                .equals(Optional.of(DischargePracticalitiesCell.SHARE_PRACTICAL_MINIMUM)))
                .answer(
                        SharingFacts.CELL_REFUSAL,
                        cells.flatMap(LocalCells::getTellCarerOfRefusal)
                                .equals(Optional.of(TellCarerOfRefusalCell.YES)))
                .answer(
                        SharingFacts.CELL_CONDITION,
                        cells.flatMap(LocalCells::getGeneralConditionQuickConfirm)
                                .equals(Optional.of(GeneralConditionQuickConfirmCell.SHARE_GENERAL_CONDITION)))
                .answer(
                        SharingFacts.CELL_CAPACITY_LOST,
                        cells.flatMap(LocalCells::getCapacityLostAfterConsent)
                                .equals(Optional.of(CapacityLostAfterConsentCell.CONTINUE)));
    }
}
