package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.CapacityWhenMade;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.RecordedDecision;
import org.opencarers.core.consent.RecordedDecisionType;
import org.opencarers.core.consent.SpecialWords;
import org.opencarers.core.sharing.GillickCompetence;
import org.opencarers.core.sharing.PatientStanding;
import org.opencarers.core.sharing.Risk;
import org.opencarers.core.sharing.RiskFromRecipient;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.rules.Facts;
import org.opencarers.sharing.Standings.NamedItem;
import org.opencarers.sharing.Standings.StatutoryWish;
import org.opencarers.sharing.Standings.Whether;

/** What consents, recorded decisions, knowledge and hearers come to for one item. */
final class ItemFacts {

    private static final String CONSENT_STATUS = "CONSENT_STATUS";
    private static final String ADOPTION = "ADOPTION_INFORMATION";

    private final SharingRequest request;
    private final ConsentBook book;
    private final Conditions conditions;
    private final Subject subject;
    private final String ref;
    private final ConsentResolution ofPatient;
    private final ConsentResolution ofParents;
    private final boolean parentsDecide;

    ItemFacts(SharingRequest request, ConsentBook book, String item, ItemClass itemClass) {
        this.request = request;
        this.book = book;
        this.conditions = Conditions.of(request);
        this.subject = new Subject(item, itemClass, Knowledge.of(item, request.getKnown()));
        this.ref = request.getRecipient().getRef();
        this.ofPatient = ConsentResolution.of(book, subject, ref, ConsentAuthor.PATIENT, conditions);
        this.ofParents =
                ConsentResolution.of(book, subject, ref, ConsentAuthor.PARENTAL_RESPONSIBILITY_HOLDER, conditions);
        this.parentsDecide = doParentsDecide(request);
    }

    /** Whether it is for holders of parental responsibility to consent: for a child under 16 who cannot. */
    private static boolean doParentsDecide(SharingRequest request) {
        return request.getPatient()
                .filter(patient -> patient.getAge()
                        .filter(years -> years < RequestFacts.SIXTEEN)
                        .isPresent())
                .flatMap(PatientStanding::getGillick)
                .equals(Optional.of(GillickCompetence.NOT_COMPETENT));
    }

    /** The permit that opens the item, or would. */
    Optional<Consent> deciding() {
        return parentsDecide ? ofParents.deciding() : ofPatient.deciding();
    }

    /** The consents on which the answer may rest. */
    List<Consent> evidence() {
        return parentsDecide || ofPatient.evidence().isEmpty() ? ofParents.evidence() : ofPatient.evidence();
    }

    Facts addTo(Facts common) {
        boolean contains = request.getAsk()
                .getContains()
                .map(parts -> parts.getOrDefault(subject.item(), List.of()).contains(ADOPTION))
                .orElse(false);
        return common.withAll(answers -> {
            answers.answer(SharingFacts.ITEM_CLASS, subject.itemClass())
                    .answer(SharingFacts.ITEM, NamedItem.of(subject.item()))
                    .answer(SharingFacts.CONTAINS_ADOPTION, contains)
                    .answer(SharingFacts.PERMIT_IN_DOUBT, isDoubtful())
                    .answer(SharingFacts.DECISIONS, decisions())
                    .answer(SharingFacts.EXCLUDED_HEARER, isOverheard())
                    .answer(SharingFacts.KNOWN, subject.knowledge().standing())
                    .answer(SharingFacts.MAYBE_KNOWN, subject.knowledge().maybeVerified());
            consents(answers);
        });
    }

    private void consents(Facts.Answers answers) {
        List<Consent> refusals = about().stream().filter(book::isLiveRefusal).toList();
        boolean covered = refusals.stream().anyMatch(this::isOfPatientAndCovers);
        answers.answer(SharingFacts.CONSENT, ofPatient.standing())
                .answer(SharingFacts.PARENTS_CONSENT, ofParents.standing())
                .answer(SharingFacts.OWNER_IS_RECIPIENT, owner().equals(Optional.of(ref)))
                .answer(SharingFacts.OWNER_PERMITS, isPermittedByOwner(ref))
                .answer(SharingFacts.PATIENT_AGREES, isPermittedByPatient(refusals))
                .answer(SharingFacts.REFUSAL_COVERS, covered)
                .answer(SharingFacts.CAPABLE_REFUSAL, capableRefusal(refusals))
                .answer(SharingFacts.STATUTORY_WISH, statutoryWish(refusals))
                .answer(SharingFacts.OBJECTS_TO_KNOWN, names(refusals, SpecialWords.KNOWN_FACTS))
                .answer(SharingFacts.STATUS_REFUSED, names(refusals, CONSENT_STATUS))
                .answer(SharingFacts.LISTENING_REFUSED, names(refusals, SpecialWords.STAFF_LISTENING))
                .answer(
                        SharingFacts.BY_RELATIVE,
                        about().stream()
                                .anyMatch(consent -> consent.getAuthor() == ConsentAuthor.RELATIVE_WITHOUT_AUTHORITY))
                .answer(
                        SharingFacts.BY_PARENT,
                        about().stream()
                                .anyMatch(consent -> consent.getAuthor() == ConsentAuthor.PARENTAL_RESPONSIBILITY_HOLDER
                                        && ConsentBook.isPermit(consent)
                                        && book.covers(consent, subject)))
                .answer(
                        SharingFacts.ANY_MAY_COVER,
                        request.getConsents().isEmpty() || about().stream().anyMatch(this::mayCover));
    }

    private List<Consent> about() {
        return book.all().stream()
                .filter(consent -> consent.getRecipient().equals(ref))
                .toList();
    }

    private boolean isOfPatientAndCovers(Consent consent) {
        return consent.getAuthor() == ConsentAuthor.PATIENT && book.covers(consent, subject);
    }

    private boolean mayCover(Consent consent) {
        return book.cover(consent, subject) != Cover.NOT || consent.getItems().contains(SpecialWords.KNOWN_FACTS);
    }

    private static boolean names(List<Consent> refusals, String word) {
        return refusals.stream()
                .anyMatch(refusal -> refusal.getAuthor() == ConsentAuthor.PATIENT
                        && refusal.getItems().contains(word));
    }

    private Whether capableRefusal(List<Consent> refusals) {
        Whether found = Whether.NO;
        for (Consent refusal : refusals) {
            if (isOfPatientAndCovers(refusal)) {
                if (refusal.getCapacityWhenMade().equals(Optional.of(CapacityWhenMade.HAD_CAPACITY))) {
                    return Whether.YES;
                }
                found = refusal.getCapacityWhenMade().isEmpty() ? Whether.UNKNOWN : found;
            }
        }
        return found;
    }

    private StatutoryWish statutoryWish(List<Consent> refusals) {
        if (names(refusals, subject.item())) {
            return StatutoryWish.NOT_THIS;
        }
        return names(refusals, SpecialWords.ALL_PERSONAL) ? StatutoryWish.NOTHING_AT_ALL : StatutoryWish.NONE;
    }

    private Optional<String> owner() {
        return request.getAsk().getOwner().flatMap(OrNone::value);
    }

    private boolean isPermittedByOwner(String listener) {
        Optional<String> owner = owner();
        boolean permitted = false;
        for (Consent consent : book.all()) {
            boolean ownersWord = owner.isPresent()
                    && consent.getAuthor() == ConsentAuthor.CARER
                    && consent.getRecipient().equals(listener)
                    && consent.getItems().contains(subject.item());
            // A refusal of a carer who is not named may be the owner's.
            if (ownersWord && consent.getAuthorRef().or(this::owner).equals(owner) && book.isLiveRefusal(consent)) {
                return false;
            }
            permitted |= ownersWord && consent.getAuthorRef().equals(owner) && book.isLivePermit(consent);
        }
        return permitted;
    }

    private boolean isPermittedByPatient(List<Consent> refusals) {
        return about().stream().anyMatch(consent -> isOfPatientAndCovers(consent) && book.isLivePermit(consent))
                && refusals.stream().noneMatch(this::isOfPatientAndCovers);
    }

    private Set<RecordedDecisionType> decisions() {
        Set<RecordedDecisionType> found = EnumSet.noneOf(RecordedDecisionType.class);
        request.getRecordedDecisions().orElse(List.of()).stream()
                .filter(decision -> decision.getRecipient().equals(ref)
                        && decision.getItems().contains(subject.item())
                        && isInTime(decision)
                        && isAfterHarm(decision))
                .forEach(decision -> found.add(decision.getType()));
        return found;
    }

    private boolean isInTime(RecordedDecision decision) {
        boolean made = decision.getOn().filter(day -> !day.isAfter(book.asOf())).isPresent();
        boolean good = decision.getReviewOn()
                .filter(review ->
                        review.value().map(day -> !day.isBefore(book.asOf())).orElse(true))
                .isPresent();
        return made && good;
    }

    /** Where harm is feared, only a decision made after that became known can have weighed it. */
    private boolean isAfterHarm(RecordedDecision decision) {
        boolean harm = request.getRisk()
                .flatMap(Risk::getFromRecipient)
                .filter(what -> what != RiskFromRecipient.NONE)
                .isPresent();
        Optional<LocalDate> since =
                request.getRisk().flatMap(Risk::getFromRecipientSince).flatMap(OrNone::value);
        return !harm
                || since.isPresent()
                        && decision.getOn()
                                .filter(day -> day.isAfter(since.get()))
                                .isPresent();
    }

    private boolean isOverheard() {
        return RequestFacts.hearers(request).stream().anyMatch(hearer -> !mayHear(hearer));
    }

    private boolean mayHear(String hearer) {
        if (subject.itemClass() == ItemClass.CARER_OWNED) {
            return owner().equals(Optional.of(hearer)) || isPermittedByOwner(hearer);
        }
        return ConsentResolution.of(book, subject, hearer, ConsentAuthor.PATIENT, conditions)
                .shares();
    }

    /** Whether what is unknown of a consent could undo the permit that opens the item. */
    private boolean isDoubtful() {
        Optional<Consent> permit = deciding();
        if (permit.isEmpty()) {
            return false;
        }
        boolean later = about().stream()
                .filter(consent -> !consent.equals(permit.get()) && mayCover(consent))
                .anyMatch(consent -> mayBeLater(consent, permit.get())
                        && (consent.getMadeOn().isEmpty()
                                || consent.getStatus().isEmpty()
                                || consent.getPurposes().isEmpty()));
        return later || permit.get().getNotOnwardTo().isEmpty();
    }

    private static boolean mayBeLater(Consent consent, Consent permit) {
        return consent.getMadeOn().isEmpty()
                || permit.getMadeOn().isEmpty()
                || !consent.getMadeOn().get().isBefore(permit.getMadeOn().get());
    }
}
