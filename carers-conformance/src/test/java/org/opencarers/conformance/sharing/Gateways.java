package org.opencarers.conformance.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.ConsentAuthor;
import org.opencarers.core.consent.ConsentDecision;
import org.opencarers.core.consent.ConsentStatus;
import org.opencarers.core.sharing.Capacity;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.core.sharing.RiskFromRecipient;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.sharing.Basis;
import org.opencarers.sharing.ItemAnswer;
import org.opencarers.sharing.ItemClass;
import org.opencarers.sharing.Items;

/** What must be in a request for an answer to share on a basis, read off the specification and not off the gates. */
record Gateways(SharingRequest request, ItemAnswer answer) {

    /** Whether the request holds what the basis of a shared answer rests on. */
    boolean open() {
        String ref = request.getRecipient().getRef();
        boolean owned = Items.classOf(answer.item()).equals(Optional.of(ItemClass.CARER_OWNED));
        return switch (answer.basis()) {
            case EXPLICIT_CONSENT, CONSENT_16_17, CONSENT_GILLICK, CONSENT_BY_CONDUCT, CONSENT_BEFORE_CAPACITY_LOST ->
                hasPermit(ConsentAuthor.PATIENT) && !isRefused();
            case PR_AUTHORITY ->
                hasRole(RecipientRole.PARENTAL_RESPONSIBILITY)
                        || hasPermit(ConsentAuthor.PARENTAL_RESPONSIBILITY_HOLDER);
            case CARER_CONSENT, BOTH_AGREED -> hasPermit(ConsentAuthor.CARER);
            case CARER_OWN_RIGHT ->
                !owned || request.getAsk().getOwner().flatMap(OrNone::value).equals(Optional.of(ref));
            case BEST_INTERESTS_RECORDED -> isDecided() && lacksCapacity();
            case PUBLIC_INTEREST_RECORDED, EMERGENCY_RECORDED -> isDecided();
            case LPA_HEALTH_WELFARE -> hasRole(RecipientRole.ATTORNEY) && lacksCapacity() && isAdult();
            case DEPUTY -> hasRole(RecipientRole.WELFARE_DEPUTY) && lacksCapacity();
            case STATUTORY_DUTY_S132_4, STATUTORY_DUTY_S132A_3, STATUTORY_DUTY_S133 ->
                hasRole(RecipientRole.NEAREST_RELATIVE);
            case ALREADY_KNOWN ->
                request.getKnown().orElse(List.of()).stream()
                        .anyMatch(known -> known.getItem().equals(Optional.of(answer.item()))
                                && known.getProvenance()
                                        .filter(how -> Set.of("PRESENT_WHEN_TOLD", "OBSERVED", "TOLD_BY_PATIENT")
                                                .contains(how.name()))
                                        .isPresent());
            case DISCHARGE_PRACTICALITIES_POLICY, REASONABLE_ASSUMPTION_POLICY, TELL_OF_REFUSAL_POLICY ->
                request.getLocalPolicy().isPresent();
            default -> false;
        };
    }

    /** Whether nothing bars every personal item: identity, channel, purpose, nation, court, harm. */
    boolean unbarred() {
        boolean harm = request.getRisk()
                .flatMap(risk -> risk.getFromRecipient())
                .filter(what -> what != RiskFromRecipient.NONE)
                .isPresent();
        boolean own = answer.basis() == Basis.CARER_OWN_RIGHT
                || answer.basis() == Basis.CARER_CONSENT
                || answer.basis() == Basis.BOTH_AGREED;
        return request.getRecipient().getIdentityVerified().orElse(false)
                && request.getAsk()
                        .getChannel()
                        .filter(channel -> !Set.of("VOICEMAIL", "SHARED_EMAIL").contains(channel.name()))
                        .isPresent()
                && request.getAsk().getPurpose().isPresent()
                && request.getJurisdiction()
                        .filter(nation -> nation.name().equals("ENGLAND"))
                        .isPresent()
                && request.getLaw()
                        .flatMap(law -> law.getCourtOrderRestrictsRecipient())
                        .equals(Optional.of(false))
                && (!harm || own || isDecided())
                && !hasRole(RecipientRole.VICTIM)
                && !hasRole(RecipientRole.ELECTED_REPRESENTATIVE);
    }

    private boolean hasRole(RecipientRole role) {
        return request.getRecipient().getRoles().orElse(Set.of()).contains(role);
    }

    private boolean isAdult() {
        return request.getPatient()
                .flatMap(patient -> patient.getAge())
                .filter(age -> age >= 18)
                .isPresent();
    }

    private boolean lacksCapacity() {
        return request.getPatient().flatMap(patient -> patient.getCapacity()).equals(Optional.of(Capacity.LACKS));
    }

    private boolean isDecided() {
        return request.getRecordedDecisions().orElse(List.of()).stream()
                .anyMatch(decision -> decision.getItems().contains(answer.item())
                        && decision.getRecipient().equals(request.getRecipient().getRef())
                        && decision.getOn().filter(this::isPast).isPresent());
    }

    private boolean isPast(LocalDate day) {
        return !day.isAfter(request.getAsOf());
    }

    private boolean hasPermit(ConsentAuthor author) {
        return request.getConsents().orElse(List.of()).stream()
                .anyMatch(consent -> consent.getDecision() == ConsentDecision.PERMIT
                        && consent.getAuthor() == author
                        && (author != ConsentAuthor.CARER
                                || consent.getAuthorRef()
                                        .equals(request.getAsk().getOwner().flatMap(OrNone::value)))
                        && consent.getRecipient().equals(request.getRecipient().getRef())
                        && consent.getStatus().equals(Optional.of(ConsentStatus.ACTIVE))
                        && consent.getMadeOn().filter(this::isPast).isPresent()
                        && consent.getValidFrom().filter(this::isPast).isPresent()
                        && consent.getValidTo()
                                .filter(end -> end.value()
                                        .map(day -> !day.isBefore(request.getAsOf()))
                                        .orElse(true))
                                .isPresent()
                        && consent.getPurposes()
                                .filter(all -> request.getAsk()
                                        .getPurpose()
                                        .filter(all::contains)
                                        .isPresent())
                                .isPresent()
                        && names(consent, author));
    }

    /** A refusal of the item that nothing replaces; special words that depend on knowledge are left out. */
    private boolean isRefused() {
        return request.getConsents().orElse(List.of()).stream()
                .anyMatch(refusal -> refusal.getDecision() == ConsentDecision.REFUSE
                        && refusal.getAuthor() == ConsentAuthor.PATIENT
                        && refusal.getRecipient().equals(request.getRecipient().getRef())
                        && refusal.getMadeOn().map(this::isPast).orElse(true)
                        && !refusal.getStatus().equals(Optional.of(ConsentStatus.WITHDRAWN))
                        && refusal.getItems().contains(answer.item())
                        && request.getConsents().orElseThrow().stream()
                                .noneMatch(permit -> permit.getSupersedes()
                                        .flatMap(OrNone::value)
                                        .equals(Optional.of(refusal.getId()))));
    }

    private boolean names(Consent consent, ConsentAuthor author) {
        List<String> words = author == ConsentAuthor.CARER
                ? List.of()
                : List.of("ALL_PERSONAL", "NEW_PERSONAL", "THIS_MEETING_DISCUSSION");
        return consent.getItems().contains(answer.item())
                || consent.getItems().stream().anyMatch(words::contains);
    }
}
