package org.opencarers.sharing;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.opencarers.core.sharing.Risk;
import org.opencarers.core.sharing.RiskFromRecipient;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.sharing.Standings.NamedItem;
import org.opencarers.sharing.Standings.StatutoryWish;
import org.opencarers.sharing.Standings.Whether;

/** What consents, recorded decisions, knowledge and hearers come to for one item. */
final class ItemFacts {

    private static final FactPlace<Boolean> CONTAINS_ADOPTION = FactPlace.ofItem(SharingFacts.CONTAINS_ADOPTION);
    private static final FactPlace<Boolean> PERMIT_IN_DOUBT = FactPlace.ofItem(SharingFacts.PERMIT_IN_DOUBT);
    private static final FactPlace<Set<RecordedDecisionType>> DECISIONS = FactPlace.ofItem(SharingFacts.DECISIONS);
    private static final FactPlace<Boolean> EXCLUDED_HEARER = FactPlace.ofItem(SharingFacts.EXCLUDED_HEARER);
    private static final FactPlace<Knowledge.Standing> KNOWN = FactPlace.ofItem(SharingFacts.KNOWN);
    private static final FactPlace<Boolean> MAYBE_KNOWN = FactPlace.ofItem(SharingFacts.MAYBE_KNOWN);
    private static final FactPlace<ConsentStanding> CONSENT = FactPlace.ofItem(SharingFacts.CONSENT);
    private static final FactPlace<ConsentStanding> PARENTS_CONSENT = FactPlace.ofItem(SharingFacts.PARENTS_CONSENT);
    private static final FactPlace<Boolean> OWNER_PERMITS = FactPlace.ofItem(SharingFacts.OWNER_PERMITS);
    private static final FactPlace<Boolean> PATIENT_AGREES = FactPlace.ofItem(SharingFacts.PATIENT_AGREES);
    private static final FactPlace<Boolean> REFUSAL_COVERS = FactPlace.ofItem(SharingFacts.REFUSAL_COVERS);
    private static final FactPlace<Whether> CAPABLE_REFUSAL = FactPlace.ofItem(SharingFacts.CAPABLE_REFUSAL);
    private static final FactPlace<StatutoryWish> STATUTORY_WISH = FactPlace.ofItem(SharingFacts.STATUTORY_WISH);
    private static final FactPlace<Boolean> BY_PARENT = FactPlace.ofItem(SharingFacts.BY_PARENT);
    private static final FactPlace<Boolean> ANY_MAY_COVER = FactPlace.ofItem(SharingFacts.ANY_MAY_COVER);

    private static final String AGREED = NamedItem.COMBINED_ASSESSMENT_AGREED_PART.name();
    private static final String ADOPTION = "ADOPTION_INFORMATION";

    private final Circumstances circumstances;
    private final SharingRequest request;
    private final ConsentBook book;
    private final Subject subject;
    private final String ref;
    private final Covering covering;
    private final ConsentResolution ofPatient;
    private final ConsentResolution ofParents;
    private final OwnerConsents ofOwner;

    ItemFacts(Circumstances circumstances, String item, ItemClass itemClass) {
        this.circumstances = circumstances;
        this.request = circumstances.request();
        this.book = circumstances.book();
        this.subject = new Subject(item, itemClass, Knowledge.of(item, request.getKnown()));
        this.ref = request.getRecipient().getRef();
        this.covering = new Covering(book, subject, ref);
        this.ofPatient = resolution(covering, ConsentAuthor.PATIENT);
        this.ofParents = resolution(covering, ConsentAuthor.PARENTAL_RESPONSIBILITY_HOLDER);
        this.ofOwner = new OwnerConsents(book, item, request.getAsk().getOwner().flatMap(OrNone::value));
    }

    private ConsentResolution resolution(Covering consents, ConsentAuthor author) {
        return ConsentResolution.of(book, consents, author, circumstances.conditions());
    }

    /** The permit that opens the item, or would. */
    Optional<WeighedConsent> deciding() {
        return circumstances.parentsDecide() ? ofParents.deciding() : ofPatient.deciding();
    }

    /** The consents on which the answer may rest: those of whoever may open the item. */
    List<WeighedConsent> evidence() {
        if (!isOwned()) {
            return evidenceOfPatient();
        }
        List<WeighedConsent> evidence = new ArrayList<>(ofOwner.evidence(ref));
        if (isAgreed()) {
            evidence.addAll(evidenceOfPatient());
        }
        return evidence;
    }

    private boolean isOwned() {
        return subject.itemClass() == ItemClass.CARER_OWNED;
    }

    /** Whether the item is of the owner and of the patient, so that both must permit it. */
    private boolean isAgreed() {
        return subject.item().equals(AGREED);
    }

    private List<WeighedConsent> evidenceOfPatient() {
        return circumstances.parentsDecide() || ofPatient.evidence().isEmpty()
                ? ofParents.evidence()
                : ofPatient.evidence();
    }

    /**
     * Gives the answers about the item.
     *
     * @param parts what stands inside the item, and inside what it is labelled with
     */
    void giveTo(StandingRow row, List<String> parts) {
        row.answer(CONTAINS_ADOPTION, parts.contains(ADOPTION))
                .answer(PERMIT_IN_DOUBT, isDoubtful())
                .answer(DECISIONS, decisions())
                .answer(EXCLUDED_HEARER, isOverheard())
                .answer(KNOWN, subject.knowledge().standing())
                .answer(MAYBE_KNOWN, subject.knowledge().maybeVerified())
                .answer(CONSENT, ofPatient.standing())
                .answer(PARENTS_CONSENT, ofParents.standing())
                .answer(OWNER_PERMITS, ofOwner.permit(ref));
        consents(row);
    }

    private void consents(StandingRow row) {
        boolean permitted = false;
        boolean refused = false;
        boolean byParent = false;
        boolean anyMayCover =
                request.getConsents().isEmpty() || !covering.covered().isEmpty();
        boolean thisNamed = false;
        Whether capably = Whether.NO;
        for (Covered covered : covering.covered()) {
            WeighedConsent consent = covered.consent();
            if (covered.counts(ConsentAuthor.PATIENT)) {
                thisNamed |= consent.liveRefusal() && covered.cover() == Cover.NAMED;
                permitted |= consent.livePermit();
                refused |= consent.liveRefusal();
                capably = consent.liveRefusal() ? capably(capably, consent.consent()) : capably;
            } else {
                byParent |= consent.isPermit() && covered.counts(ConsentAuthor.PARENTAL_RESPONSIBILITY_HOLDER);
            }
        }
        row.answer(PATIENT_AGREES, permitted && !refused)
                .answer(REFUSAL_COVERS, refused)
                .answer(CAPABLE_REFUSAL, capably)
                .answer(
                        STATUTORY_WISH,
                        thisNamed
                                ? StatutoryWish.NOT_THIS
                                : circumstances.allRefused() ? StatutoryWish.NOTHING_AT_ALL : StatutoryWish.NONE)
                .answer(BY_PARENT, byParent)
                .answer(ANY_MAY_COVER, anyMayCover);
    }

    /** Whether the refusals so far and one more were made with capacity: one that was is enough. */
    private static Whether capably(Whether others, Consent refusal) {
        Optional<CapacityWhenMade> capacity = refusal.getCapacityWhenMade();
        if (others == Whether.YES || capacity.equals(Optional.of(CapacityWhenMade.HAD_CAPACITY))) {
            return Whether.YES;
        }
        return capacity.isEmpty() ? Whether.UNKNOWN : others;
    }

    private Set<RecordedDecisionType> decisions() {
        List<RecordedDecision> decisions = request.getRecordedDecisions().orElse(List.of());
        if (decisions.isEmpty()) {
            return Set.of();
        }
        Set<RecordedDecisionType> found = EnumSet.noneOf(RecordedDecisionType.class);
        for (RecordedDecision decision : decisions) {
            if (decision.getRecipient().equals(ref)
                    && decision.getItems().contains(subject.item())
                    && isInTime(decision)
                    && isAfterHarm(decision)) {
                found.add(decision.getType());
            }
        }
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
        for (String hearer : request.getRecipient().getAccompaniedBy().orElse(List.of())) {
            if (!hearer.equals(Consent.PATIENT) && !mayHear(hearer)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHear(String hearer) {
        if (isOwned()) {
            return ofOwner.isOwner(hearer) || ofOwner.permit(hearer);
        }
        return resolution(new Covering(book, subject, hearer), ConsentAuthor.PATIENT)
                .shares();
    }

    /** Whether what is unknown of a consent could undo a permit that opens the item. */
    private boolean isDoubtful() {
        return isOwned() ? ofOwner.isDoubtful(ref) || isAgreed() && isDoubtfulOfPatient() : isDoubtfulOfPatient();
    }

    private boolean isDoubtfulOfPatient() {
        Optional<WeighedConsent> deciding = deciding();
        if (deciding.isEmpty()) {
            return false;
        }
        WeighedConsent permit = deciding.get();
        for (Covered covered : covering.covered()) {
            if (covered.consent().mayUndo(permit)) {
                return true;
            }
        }
        return permit.consent().getNotOnwardTo().isEmpty();
    }
}
