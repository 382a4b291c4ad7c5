package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The feedback that an organisation has received. Immutable; everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = FeedbackLog.Builder.class)
public interface FeedbackLog {

    /** The organisation that it is about. */
    Optional<@Valid Organisation> getOrganisation();

    /** The feedback, in the order in which it was received. */
    @Value.Redacted
    List<@Valid Feedback> getEntries();

    /**
     * The feedback of one kind.
     *
     * @param kind the kind
     * @return that feedback, in its order; without what is of a kind that is not known
     */
    default List<Feedback> entriesOf(FeedbackKind kind) {
        return getEntries().stream()
                .filter(feedback -> feedback.getKind().equals(Optional.of(kind)))
                .toList();
    }

    /**
     * The feedback for which no reply is recorded, neither its words nor its day.
     *
     * @return that feedback, in its order
     */
    default List<Feedback> withoutReply() {
        return getEntries().stream()
                .filter(feedback ->
                        feedback.getReply().isEmpty() && feedback.getRepliedOn().isEmpty())
                .toList();
    }

    /**
     * Begins a log without feedback.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects feedback. */
    final class Builder extends ImmutableFeedbackLog.Builder {
        Builder() {}
    }
}
