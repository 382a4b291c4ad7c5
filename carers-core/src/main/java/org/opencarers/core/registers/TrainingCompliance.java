package org.opencarers.core.registers;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.opencarers.core.validation.CountUpTo;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * How many people stand where with a course on one day. Immutable; all of it must be there.
 *
 * <p>The five counts together are all attendances of the record.
 */
@Value.Immutable
@JsonDeserialize(builder = TrainingCompliance.Builder.class)
public interface TrainingCompliance {

    /** The day that is asked about. */
    LocalDate getAsOf();

    /** How many attended in time. */
    @CountUpTo
    Integer getCompliant();

    /** How many attended, but late. */
    @CountUpTo
    Integer getLate();

    /** How many have not attended although the last day in time has passed. */
    @CountUpTo
    Integer getOverdue();

    /** How many have not attended and still have time. */
    @CountUpTo
    Integer getNotYetDue();

    /** How many of whom it is not known, because a day or the time limit is not. */
    @CountUpTo
    Integer getUnknown();

    /**
     * Begins a count; all of it must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects a count. */
    final class Builder extends ImmutableTrainingCompliance.Builder {
        Builder() {}
    }
}
