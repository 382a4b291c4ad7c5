package org.opencarers.core.plans;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One criterion of a Triangle of Care self-assessment, and how far it is met.
 *
 * <p>Immutable. Its principle and number must be there. How many criteria there are was not verified: they are data.
 */
@Value.Immutable
@JsonDeserialize(builder = Criterion.Builder.class)
public interface Criterion {

    /** The principle to which it belongs. */
    Principle getPrinciple();

    /** Its number within the principle. */
    @CountUpTo(9_999)
    Integer getNumber();

    /** What it asks, in the words of the tool that is used. */
    Optional<@FilledIn String> getText();

    /** How far it is met; absent while nobody has answered. Only {@link Rating#GREEN} counts as met. */
    Optional<Rating> getMet();

    /** What shows it, in the words of whoever answered. */
    Optional<@FilledIn String> getEvidence();

    /**
     * Begins a criterion; its principle and number must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a criterion; apart from these, what it is not given stays unknown. */
    final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
