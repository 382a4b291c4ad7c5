package org.opencarers.sharing;

import java.util.Optional;
import org.opencarers.core.consent.Purpose;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.sharing.Ask;
import org.opencarers.core.sharing.CapacityLostAfterConsentCell;
import org.opencarers.core.sharing.Channel;
import org.opencarers.core.sharing.DischargePracticalitiesCell;
import org.opencarers.core.sharing.GeneralConditionQuickConfirmCell;
import org.opencarers.core.sharing.KnownInformationCell;
import org.opencarers.core.sharing.LocalCells;
import org.opencarers.core.sharing.Recipient;
import org.opencarers.core.sharing.Risk;
import org.opencarers.core.sharing.RiskFromRecipient;
import org.opencarers.core.sharing.RiskToChild;
import org.opencarers.core.sharing.RiskToOthers;
import org.opencarers.core.sharing.RiskToSelf;
import org.opencarers.core.sharing.SharingLaw;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.core.sharing.TellCarerOfRefusalCell;
import org.opencarers.sharing.Standings.Aim;
import org.opencarers.sharing.Standings.DangerToOthers;
import org.opencarers.sharing.Standings.DangerToSelf;
import org.opencarers.sharing.Standings.Jurisdiction;
import org.opencarers.sharing.Standings.Telling;
import org.opencarers.sharing.Standings.Whether;

/** What is the same for every item of a request, read into its finite standings. */
final class RequestFacts {

    private static final FactPlace<Boolean> SOMETHING_UNKNOWN = FactPlace.of(SharingFacts.SOMETHING_UNKNOWN);
    private static final FactPlace<Jurisdiction> JURISDICTION = FactPlace.of(SharingFacts.JURISDICTION);
    private static final FactPlace<Aim> AIM = FactPlace.of(SharingFacts.AIM);
    private static final FactPlace<Telling> TELLING = FactPlace.of(SharingFacts.TELLING);
    private static final FactPlace<Boolean> PRIVATE_CHANNEL = FactPlace.of(SharingFacts.PRIVATE_CHANNEL);
    private static final FactPlace<Boolean> CONTESTED = FactPlace.of(SharingFacts.CONTESTED);
    private static final FactPlace<Boolean> INFLUENCED_CARE = FactPlace.of(SharingFacts.INFLUENCED_CARE);
    private static final FactPlace<Whether> COURT_RESTRICTS = FactPlace.of(SharingFacts.COURT_RESTRICTS);
    private static final FactPlace<Boolean> NOMINATED_PERSON_IN_FORCE =
            FactPlace.of(SharingFacts.NOMINATED_PERSON_IN_FORCE);
    private static final FactPlace<Whether> HARM = FactPlace.of(SharingFacts.HARM);
    private static final FactPlace<Whether> CHILD_AT_RISK = FactPlace.of(SharingFacts.CHILD_AT_RISK);
    private static final FactPlace<DangerToOthers> TO_OTHERS = FactPlace.of(SharingFacts.TO_OTHERS);
    private static final FactPlace<DangerToSelf> TO_SELF = FactPlace.of(SharingFacts.TO_SELF);
    private static final FactPlace<Boolean> CELL_KNOWN = FactPlace.of(SharingFacts.CELL_KNOWN);
    private static final FactPlace<Boolean> CELL_DISCHARGE = FactPlace.of(SharingFacts.CELL_DISCHARGE);
    private static final FactPlace<Boolean> CELL_REFUSAL = FactPlace.of(SharingFacts.CELL_REFUSAL);
    private static final FactPlace<Boolean> CELL_CONDITION = FactPlace.of(SharingFacts.CELL_CONDITION);
    private static final FactPlace<Boolean> CELL_CAPACITY_LOST = FactPlace.of(SharingFacts.CELL_CAPACITY_LOST);

    private final SharingRequest request;
    private final Ask ask;
    private final Recipient recipient;
    private final Optional<Risk> risk;

    RequestFacts(SharingRequest request) {
        this.request = request;
        ask = request.getAsk();
        recipient = request.getRecipient();
        risk = request.getRisk();
    }

    void giveTo(StandingRow answers) {
        asked(answers);
        new PatientFacts(request.getPatient()).giveTo(answers);
        new RecipientFacts(recipient).giveTo(answers);
        risks(answers);
        cells(answers);
        answers.answer(SOMETHING_UNKNOWN, isAnythingUnknown());
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
        answers.answer(JURISDICTION, jurisdiction())
                .answer(AIM, ask.getPurpose().map(RequestFacts::aim).orElse(Aim.UNKNOWN))
                .answer(TELLING, telling())
                .answer(
                        PRIVATE_CHANNEL,
                        ask.getChannel().map(RequestFacts::isPrivate).orElse(false))
                .answer(CONTESTED, ask.getContested().orElse(false))
                .answer(INFLUENCED_CARE, ask.getInfluencedCare().orElse(false))
                .answer(
                        COURT_RESTRICTS,
                        Whether.of(request.getLaw().flatMap(SharingLaw::getCourtOrderRestrictsRecipient)))
                .answer(
                        NOMINATED_PERSON_IN_FORCE,
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

    private void risks(StandingRow answers) {
        Optional<RiskFromRecipient> harm = risk.flatMap(Risk::getFromRecipient);
        Optional<RiskToChild> child = risk.flatMap(Risk::getToChild);
        answers.answer(HARM, Whether.of(harm.map(what -> what != RiskFromRecipient.NONE)))
                .answer(CHILD_AT_RISK, Whether.of(child.map(what -> what != RiskToChild.NONE)))
                .answer(
                        TO_OTHERS,
                        risk.flatMap(Risk::getToOthers)
                                .map(RequestFacts::toOthers)
                                .orElse(DangerToOthers.UNKNOWN))
                .answer(
                        TO_SELF,
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
                        CELL_KNOWN,
                        cells.flatMap(LocalCells::getKnownInformation)
                                .equals(Optional.of(KnownInformationCell.DISCUSS_NO_NEW)))
                .answer(
                        CELL_DISCHARGE,
                        cells.flatMap(LocalCells::getDischargePracticalities)
                                .equals(Optional.of(DischargePracticalitiesCell.SHARE_PRACTICAL_MINIMUM)))
                .answer(
                        CELL_REFUSAL,
                        cells.flatMap(LocalCells::getTellCarerOfRefusal)
                                .equals(Optional.of(TellCarerOfRefusalCell.YES)))
                .answer(
                        CELL_CONDITION,
                        cells.flatMap(LocalCells::getGeneralConditionQuickConfirm)
                                .equals(Optional.of(GeneralConditionQuickConfirmCell.SHARE_GENERAL_CONDITION)))
                .answer(
                        CELL_CAPACITY_LOST,
                        cells.flatMap(LocalCells::getCapacityLostAfterConsent)
                                .equals(Optional.of(CapacityLostAfterConsentCell.CONTINUE)));
    }
}
