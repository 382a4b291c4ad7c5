package org.opencarers.core.people;

import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The names of a person. Immutable; each part may be unknown, and nothing is assumed about how many words it has.
 */
@Value.Immutable
@JsonDeserialize(builder = PersonName.Builder.class)
public interface PersonName {

    /** The form of address, such as {@code Mrs} or {@code Dr}; absent when none is used or known. */
    @Value.Redacted
    Optional<@FilledIn String> getTitle();

    /** The given names, in the order in which they are written. */
    @Value.Redacted
    Optional<@FilledIn String> getGiven();

    /** The family name; absent too for somebody who has only one name. */
    @Value.Redacted
    Optional<@FilledIn String> getFamily();

    /** The name by which the person wants to be called, where it is not the given name. */
    @Value.Redacted
    Optional<@FilledIn String> getPreferred();

    /**
     * The usual two names.
     *
     * @param given the given name or names
     * @param family the family name
     * @return the names
     */
    static PersonName of(String given, String family) {
        return builder().given(given).family(family).build();
    }

    /**
     * Begins a name of which no part is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a name; what it is not given stays unknown. */
    final class Builder extends ImmutablePersonName.Builder {
        Builder() {}
    }
}
