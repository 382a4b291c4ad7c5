package org.opencarers.core.registers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a carer or somebody else says about an organisation, and the reply.
 *
 * <p>Immutable. Everything may be unknown. How soon a reply is due is for the organisation's own policy.
 */
@Value.Immutable
@JsonDeserialize(builder = Feedback.Builder.class)
@DatesInOrder
public interface Feedback {

    /** What kind of feedback it is. */
    Optional<FeedbackKind> getKind();

    /** What was said, in the words of whoever said it. */
    @Value.Redacted
    Optional<@FilledIn String> getText();

    /** The ward, team or service that it is about. */
    Optional<@FilledIn String> getAbout();

    /** The day on which it was received. */
    Optional<LocalDate> getReceivedOn();

    /** The reply. */
    @Value.Redacted
    Optional<@FilledIn String> getReply();

    /** The day of the reply, never before the day of receipt; absent when there was none or it is not known. */
    Optional<LocalDate> getRepliedOn();

    /**
     * How many days the reply took.
     *
     * @return the days from receipt to reply, 0 for the same day; empty when one of the days is not known
     */
    default Optional<Long> daysToReply() {
        return getReceivedOn()
                .flatMap(received -> getRepliedOn().map(replied -> ChronoUnit.DAYS.between(received, replied)));
    }

    /**
     * Begins feedback of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of feedback; what it is not given stays unknown. */
    final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
