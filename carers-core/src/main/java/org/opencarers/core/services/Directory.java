package org.opencarers.core.services;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A directory of support for carers, as somebody published it: a document of its own.
 *
 * <p>Immutable. Only the title must be there. It holds what was true on its day, of which nothing later follows.
 */
@Value.Immutable
@JsonDeserialize(builder = Directory.Builder.class)
public interface Directory {

    /** The title. */
    @FilledIn
    String getTitle();

    /** Who published it. */
    Optional<@Valid Organisation> getPublisher();

    /** The day of which it speaks. */
    Optional<LocalDate> getAsOf();

    /** What it tells of, in its own order. */
    List<@Valid DirectoryEntry> getEntries();

    /**
     * Begins a directory; its title must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the entries of a directory. */
    final class Builder extends ImmutableDirectory.Builder {
        Builder() {}
    }
}
