package org.opencarers.core.plans;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One line of an action plan: what is to be done, who leads, how it is tracked, and by when.
 *
 * <p>Immutable. Its number and what is to be done must be there.
 */
@Value.Immutable
@JsonDeserialize(builder = Action.Builder.class)
public interface Action {

    /** The number of the action within its plan. */
    @CountUpTo(9_999)
    Integer getNumber();

    /** What is to be done. */
    @FilledIn
    String getText();

    /** The area of work, such as {@code training}, in the words of the plan. */
    Optional<@FilledIn String> getArea();

    /** What is to come of it. */
    Optional<@FilledIn String> getOutcome();

    /** How it is tracked, one way a line; empty for in no way, absent when the plan does not say. */
    Optional<List<@FilledIn String>> getTrackedBy();

    /** The posts that lead it, such as {@code HR Director}; empty for none, absent when the plan does not say. */
    Optional<List<@FilledIn String>> getLeads();

    /** By when it is to be done. */
    Optional<@Valid Timescale> getTimescale();

    /** How far it has come. */
    Optional<ActionStatus> getStatus();

    /** What has been done so far, in the words of the report. */
    Optional<@FilledIn String> getProgress();

    /**
     * The last day on which the action is in time.
     *
     * @param planStart the first day of the plan, if known
     * @return the last day, included; empty when it is not known or there is none
     */
    default Optional<LocalDate> dueBy(Optional<LocalDate> planStart) {
        return getTimescale().flatMap(timescale -> timescale.dueBy(planStart));
    }

    /**
     * Begins an action; its number and what is to be done must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an action; apart from these, what it is not given stays unknown. */
    final class Builder extends ImmutableAction.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Action build() {
            Action given = super.build();
            trackedBy(Canonical.list(given.getTrackedBy()));
            leads(Canonical.list(given.getLeads()));
            return super.build();
        }
    }
}
