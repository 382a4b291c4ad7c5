package org.opencarers.core.sharing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.consent.Consent;
import org.opencarers.core.consent.RecordedDecision;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The question whether items of information may be told to a recipient, for a purpose, on a day: the root of a sharing
 * document (the confidentiality specification, section 2).
 *
 * <p>Immutable. The day, the recipient and what is asked must be there. Everything else may be unknown, and an
 * unknown never shares anything. A few properties tell apart that there is none, an explicit {@code null} in JSON, from
 * not known, a property left out; they say so. Everywhere else {@code null} is unknown too.
 */
@Value.Immutable
@JsonDeserialize(builder = SharingRequest.Builder.class)
public interface SharingRequest {

    /** The word by which the answer is found again; absent when none was given. */
    Optional<@FilledIn String> getId();

    /** The day on which the items would be told. */
    LocalDate getAsOf();

    /** The nation whose law applies; only England is answered, and unknown turns a share into a referral. */
    Optional<Nation> getJurisdiction();

    /** What is known of the patient; absent, as if every answer in it were unknown. */
    @Value.Redacted
    Optional<@Valid PatientStanding> getPatient();

    /** Who would be told. */
    @Value.Redacted
    @Valid
    Recipient getRecipient();

    /** What is asked. */
    @Value.Redacted
    @Valid
    Ask getAsk();

    /** Consents and refusals, in any order; empty when there are none. Unknown turns a share into a referral. */
    @Value.Redacted
    Optional<List<@Valid Consent>> getConsents();

    /**
     * What the recipient already knows; empty for nothing. Unknown, a refusal about what is known counts and a permit
     * does not.
     */
    @Value.Redacted
    Optional<List<@Valid KnownInformation>> getKnown();

    /** Whom the telling, or the silence, might harm; absent, as if every answer in it were unknown. */
    @Value.Redacted
    Optional<@Valid Risk> getRisk();

    /** Decisions of named people to share, in any order; empty when there are none. Unknown opens nothing. */
    @Value.Redacted
    Optional<List<@Valid RecordedDecision>> getRecordedDecisions();

    /** Law on which the answer turns; absent, as if every answer in it were unknown. */
    @Value.Redacted
    Optional<@Valid SharingLaw> getLaw();

    /** What the Trust has decided for itself; absent, every cell at its stricter value. */
    Optional<@Valid LocalCells> getLocalPolicy();

    /**
     * Begins a question; the day, the recipient and what is asked must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known about a question; what it is not given stays unknown. */
    final class Builder extends ImmutableSharingRequest.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public SharingRequest build() {
            SharingRequest given = super.build();
            consents(Canonical.list(given.getConsents()));
            known(Canonical.list(given.getKnown()));
            recordedDecisions(Canonical.list(given.getRecordedDecisions()));
            return super.build();
        }
    }
}
