package org.opencarers.core.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.answer.OrNone;
import org.opencarers.core.problem.MissingPropertiesException;
import org.opencarers.core.validation.Code;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The decision of a named person to share, recorded before anybody asks this library (the confidentiality
 * specification, section 2.4).
 *
 * <p>Immutable. Its type, the items and the recipient must be there. It opens what it names and nothing else.
 */
@Value.Immutable
@JsonDeserialize(builder = RecordedDecision.Builder.class)
public interface RecordedDecision {

    /** The word by which this decision is named in the record; absent when it has none. */
    Optional<@FilledIn String> getId();

    /** On what ground it was made. */
    @Value.Redacted
    RecordedDecisionType getType();

    /** The role of whoever decided, such as {@code RESPONSIBLE_CLINICIAN}, in the words of the record. */
    @Value.Redacted
    Optional<@FilledIn String> getBy();

    /** The day on which it was made; absent when not known, and then it does not count. */
    @Value.Redacted
    Optional<LocalDate> getOn();

    /** The ref of the person or organisation who may be told. */
    @Value.Redacted
    @FilledIn
    String getRecipient();

    /** The items that may be told, at least one. */
    @Value.Redacted
    List<@Code String> getItems();

    /**
     * The last day on which it holds without being gone through again, included; none when it has no such day. Unknown,
     * it does not count.
     */
    @Value.Redacted
    Optional<OrNone<LocalDate>> getReviewOn();

    /**
     * Begins a decision; its type, items and recipient must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a decision; what it is not given stays unknown. */
    final class Builder extends ImmutableRecordedDecision.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public RecordedDecision build() {
            RecordedDecision given = super.build();
            if (given.getItems().isEmpty()) {
                throw new MissingPropertiesException("items");
            }
            return given;
        }
    }
}
