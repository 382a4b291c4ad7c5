package org.opencarers.core.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.problem.MissingPropertiesException;
import org.opencarers.core.validation.Code;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One consent or one refusal: what may, or may not, be told to whom, and how good it is (the confidentiality
 * specification, section 2.4).
 *
 * <p>Immutable. Its id, the decision, the items, the recipient and the author must be there. Of a consent with unknown
 * parts nothing is taken for granted: what is unknown never opens anything, and a refusal stays a refusal. The
 * properties whose answer may be that there is none say so; left out, they are unknown. Later wins nothing: whether a
 * consent replaces a refusal is said by {@code supersedes} alone.
 */
@Value.Immutable
@JsonDeserialize(builder = Consent.Builder.class)
public interface Consent {

    /** The ref of the patient, in every document. */
    String PATIENT = "patient";

    /** The word by which this consent is named in the record. */
    @FilledIn
    String getId();

    /** Whether it permits or refuses. */
    @Value.Redacted
    ConsentDecision getDecision();

    /** The items it is about, at least one: codes of items, or {@link SpecialWords}. The list of codes is open. */
    @Value.Redacted
    List<@Code String> getItems();

    /**
     * What a permit is for; absent when not known, and then the permit does not count. A refusal counts for every
     * purpose.
     */
    @Value.Redacted
    Optional<Set<Purpose>> getPurposes();

    /** The ref of the person or organisation who may, or may not, be told. */
    @Value.Redacted
    @FilledIn
    String getRecipient();

    /** In what standing the author decided. */
    @Value.Redacted
    ConsentAuthor getAuthor();

    /** The ref of the author; {@link #PATIENT} for the patient. */
    @Value.Redacted
    Optional<@FilledIn String> getAuthorRef();

    /** The day on which it was given; a permit without one does not count, a refusal does. */
    @Value.Redacted
    Optional<LocalDate> getMadeOn();

    /** The first day on which it holds, included; a permit without one does not count. */
    @Value.Redacted
    Optional<LocalDate> getValidFrom();

    /**
     * The last day on which it holds, included; none when it has no end. A permit whose end is unknown does not count.
     */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getValidTo();

    /**
     * The day on which it should be gone through again, included; none when that is not planned. Unknown turns a share
     * into a referral.
     */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getReviewDue();

    /** Whether it stands; of unknown status a refusal counts and a permit does not. */
    @Value.Redacted
    Optional<ConsentStatus> getStatus();

    /** The day on which it was taken back; none when it was not. A refusal withdrawn on an unknown day counts. */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getWithdrawnOn();

    /** How it was given. */
    @Value.Redacted
    Optional<ConsentForm> getForm();

    /** Whether the author could decide when deciding; unless it is known that they could, a permit is referred. */
    @Value.Redacted
    Optional<CapacityWhenMade> getCapacityWhenMade();

    /** Whether the author decided freely; unless it is known that they did, a permit is referred, urgently. */
    @Value.Redacted
    Optional<Voluntariness> getVoluntary();

    /** Whether the author knew what it would mean; unless that is known, a permit shares nothing. */
    @Value.Redacted
    Optional<Informedness> getInformed();

    /** Where the record of it comes from; a permit whose source is unknown is referred. */
    @Value.Redacted
    Optional<ConsentProvenance> getProvenance();

    /** The id of the consent that it replaces; none when it replaces nothing. */
    @Value.Redacted
    Optional<OrNone<String>> getSupersedes();

    /** The items for which it replaces the other one. */
    @Value.Redacted
    Optional<List<@Code String>> getSupersedesFor();

    /** The refs of those whom the recipient must not tell; empty for nobody. Unknown turns a share into a referral. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getNotOnwardTo();

    /**
     * Begins a consent; its id, decision, items, recipient and author must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a consent; what it is not given stays unknown. */
    final class Builder extends ImmutableConsent.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Consent build() {
            Consent given = super.build();
            if (given.getItems().isEmpty()) {
                throw new MissingPropertiesException("items");
            }
            purposes(Canonical.set(given.getPurposes()));
            supersedesFor(Canonical.list(given.getSupersedesFor()));
            notOnwardTo(Canonical.list(given.getNotOnwardTo()));
            return super.build();
        }
    }
}
