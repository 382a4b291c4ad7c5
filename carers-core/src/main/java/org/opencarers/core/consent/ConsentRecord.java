package org.opencarers.core.consent;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.people.CaredForPerson;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The consents and refusals kept about one person, and who may decide for that person: the root of a document.
 *
 * <p>Immutable. Everything but the patient is an entry: a list without entries says that none is recorded, and not that
 * there is none. Nothing is taken out of a record when it lapses; its days say when it held. The people in it are named
 * by refs, words of the record's own, of which {@link Consent#PATIENT} is the person whom it is about.
 */
@Value.Immutable
@JsonDeserialize(builder = ConsentRecord.Builder.class)
public interface ConsentRecord {

    /** The person whom the record is about. */
    @Value.Redacted
    Optional<@Valid CaredForPerson> getPatient();

    /** Consents and refusals, those of the carer about what is the carer's own included. */
    @Value.Redacted
    List<@Valid Consent> getConsents();

    /** Decisions of named people to share. */
    @Value.Redacted
    List<@Valid RecordedDecision> getRecordedDecisions();

    /** Assessments of capacity, each about one decision on one day. */
    @Value.Redacted
    List<@Valid CapacityAssessment> getCapacityAssessments();

    /** Those who hold a lasting power of attorney. */
    @Value.Redacted
    List<@Valid Attorney> getAttorneys();

    /** Those whom the Court of Protection appointed. */
    @Value.Redacted
    List<@Valid Deputy> getDeputies();

    /** Those who hold, or held, parental responsibility. */
    @Value.Redacted
    List<@Valid ParentalResponsibility> getParentalResponsibilities();

    /** The nearest relative, as somebody identified them; absent when nobody has. */
    @Value.Redacted
    Optional<@Valid NearestRelative> getNearestRelative();

    /**
     * Begins a record without entries.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the entries of a record. */
    final class Builder extends ImmutableConsentRecord.Builder {
        Builder() {}
    }
}
