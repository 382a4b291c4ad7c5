package org.opencarers.sharing;

import java.util.Optional;
import java.util.Set;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.consent.DeputyOrder;
import org.opencarers.core.consent.PowerOfAttorney;
import org.opencarers.core.consent.PowerOfAttorneyType;
import org.opencarers.core.sharing.Recipient;
import org.opencarers.core.sharing.RecipientRelation;
import org.opencarers.core.sharing.RecipientRole;
import org.opencarers.sharing.Standings.Power;
import org.opencarers.sharing.Standings.RecipientAge;

/** Who would be told, in which roles and with which powers. */
final class RecipientFacts {

    private static final FactPlace<RecipientAge> RECIPIENT_AGE = FactPlace.of(SharingFacts.RECIPIENT_AGE);
    private static final FactPlace<Boolean> IDENTITY_VERIFIED = FactPlace.of(SharingFacts.IDENTITY_VERIFIED);
    private static final FactPlace<Boolean> RESPONSIBILITY_VERIFIED =
            FactPlace.of(SharingFacts.RESPONSIBILITY_VERIFIED);
    private static final FactPlace<Boolean> LIVES_WITH_PATIENT = FactPlace.of(SharingFacts.LIVES_WITH_PATIENT);
    private static final FactPlace<Power> POWER = FactPlace.of(SharingFacts.POWER);
    private static final FactPlace<Boolean> DEPUTY_ORDER = FactPlace.of(SharingFacts.DEPUTY_ORDER);

    private static final int ADULT = 18;

    private final Recipient recipient;

    RecipientFacts(Recipient recipient) {
        this.recipient = recipient;
    }

    /** Whether the recipient is known to hold parental responsibility. */
    boolean isParentInOwnRight() {
        return recipient.getParentalResponsibilityVerified().orElse(false)
                && recipient.getRoles().orElse(Set.of()).contains(RecipientRole.PARENTAL_RESPONSIBILITY);
    }

    void giveTo(StandingRow answers) {
        SharingFacts.roles(answers, recipient.getRoles().orElse(Set.of()));
        answers.answer(RECIPIENT_AGE, recipientAge())
                .answer(IDENTITY_VERIFIED, recipient.getIdentityVerified().orElse(false))
                .answer(
                        RESPONSIBILITY_VERIFIED,
                        recipient.getParentalResponsibilityVerified().orElse(false))
                .answer(LIVES_WITH_PATIENT, recipient.getLivesWithPatient().orElse(false))
                .answer(
                        POWER,
                        recipient
                                .getPowerOfAttorney()
                                .flatMap(OrNone::value)
                                .map(RecipientFacts::power)
                                .orElse(Power.NOT_CHECKED))
                .answer(
                        DEPUTY_ORDER,
                        recipient
                                .getDeputyOrder()
                                .flatMap(OrNone::value)
                                .filter(RecipientFacts::isGood)
                                .isPresent());
    }

    RecipientAge recipientAge() {
        Optional<RecipientRelation> relation = recipient.getRelation();
        if (relation.equals(Optional.of(RecipientRelation.ORGANISATION))) {
            return RecipientAge.NOT_A_CHILD;
        }
        boolean itself = relation.equals(Optional.of(RecipientRelation.SELF))
                || relation.equals(Optional.of(RecipientRelation.PROFESSIONAL));
        return recipient
                .getAge()
                .map(years -> years < ADULT && !itself ? RecipientAge.CHILD : RecipientAge.NOT_A_CHILD)
                .orElse(RecipientAge.UNKNOWN);
    }

    private static Power power(PowerOfAttorney power) {
        boolean checked = power.getRegistered().orElse(false)
                && power.getCheckedWithOpg().orElse(false)
                && power.getType().isPresent();
        if (!checked) {
            return Power.NOT_CHECKED;
        }
        boolean alone = power.getAppointment()
                .filter(how -> switch (how) {
                    case SOLE, JOINTLY_AND_SEVERALLY -> true;
                    case JOINTLY -> false;
                })
                .isPresent();
        if (!alone) {
            return Power.JOINT;
        }
        return power.getType().equals(Optional.of(PowerOfAttorneyType.HEALTH_AND_WELFARE))
                ? Power.WELFARE
                : Power.PROPERTY;
    }

    private static boolean isGood(DeputyOrder order) {
        return order.getSeen().orElse(false) && order.getCoversMatter().orElse(false);
    }
}
