package org.opencarers.core.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.Code;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who judged something that only a person can judge, and when: that an impact is significant, that care is necessary.
 *
 * <p>Immutable. The judgement itself stands in the property that it names; this says whose it is.
 */
@Value.Immutable
@JsonDeserialize(builder = Judgement.Builder.class)
public interface Judgement {

    /** The property of the assessment that was judged, as in JSON, such as {@code significantImpact}. */
    @FilledIn
    String getAbout();

    /** The role of whoever judged, such as {@code SOCIAL_WORKER}: capital letters, words joined by underscores. */
    @Value.Redacted
    Optional<@Code String> getBy();

    /** The day of the judgement. */
    @Value.Redacted
    Optional<LocalDate> getOn();

    /** The grounds, in the words of whoever judged. */
    @Value.Redacted
    Optional<@FilledIn String> getGrounds();

    /**
     * Begins a judgement; what it is about must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a judgement. */
    final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}
