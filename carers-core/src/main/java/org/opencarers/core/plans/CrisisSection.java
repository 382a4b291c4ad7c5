package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The part of a care plan that says what to do in a crisis.
 *
 * <p>Immutable. Everything may be unknown. A list that is known and empty says that there is none.
 */
@Value.Immutable
@JsonDeserialize(builder = CrisisSection.Builder.class)
public interface CrisisSection {

    /** Whom to call, the first to call first. */
    @Value.Redacted
    Optional<List<@Valid CrisisContact>> getContacts();

    /** The signs by which a crisis announces itself, one a line. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getWarningSigns();

    /** What helps, one thing a line. */
    @Value.Redacted
    Optional<List<@FilledIn String>> getWhatHelps();

    /**
     * Begins a crisis section of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a crisis section; what it is not given stays unknown. */
    final class Builder extends ImmutableCrisisSection.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public CrisisSection build() {
            CrisisSection given = super.build();
            contacts(Canonical.list(given.getContacts()));
            warningSigns(Canonical.list(given.getWarningSigns()));
            whatHelps(Canonical.list(given.getWhatHelps()));
            return super.build();
        }
    }
}
