package org.opencarers.core.reports;

import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.codes.CodedValue;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many people belong to a group or gave an answer.
 *
 * <p>Immutable. The group and the count must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = Tally.Builder.class)
public interface Tally {

    /** The group, area or answer, in words. */
    @FilledIn
    String getGroup();

    /** Its code, such as that of an ethnic category or an area; absent when it has none or it is not known. */
    Optional<@Valid CodedValue> getCode();

    /** How many. */
    @CountUpTo
    Integer getCount();

    /**
     * A count of a group without a code.
     *
     * @param group the group, area or answer
     * @param count how many
     * @return the tally
     */
    static Tally of(String group, int count) {
        return builder().group(group).count(count).build();
    }

    /**
     * Begins a tally; the group and the count must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects a group and a count. */
    final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
