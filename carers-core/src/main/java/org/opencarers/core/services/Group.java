package org.opencarers.core.services;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.schedules.StatedFrequency;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A group that meets about carers: a reference group, a consultative committee, a group that carries a strategy out.
 *
 * <p>Immutable. Only the name must be there. Its members are named by the part they play, never by their names.
 */
@Value.Immutable
@JsonDeserialize(builder = Group.Builder.class)
public interface Group {

    /** What it is called. */
    @FilledIn
    String getName();

    /** What it is for. */
    Optional<@FilledIn String> getPurpose();

    /** Who runs it. */
    Optional<@Valid Organisation> getOrganiser();

    /** Who sits on it, by roles such as {@code carers of the five boroughs} or {@code commissioners}. */
    Optional<List<@FilledIn String>> getMembers();

    /** Who may join, in the words of the source. */
    Optional<@FilledIn String> getWhoMayJoin();

    /** When it meets. */
    Optional<List<@Valid Schedule>> getSchedules();

    /** How often it meets, in words of the source from which no schedule can be made, such as {@code bi-monthly}. */
    Optional<@Valid StatedFrequency> getStatedFrequency();

    /** What it looks at, such as reports on quality. */
    Optional<List<@FilledIn String>> getPapers();

    /** The groups and decisions that hear from it, by name. */
    Optional<List<@FilledIn String>> getFeedsInto();

    /** How somebody who wants to join can reach it. */
    Optional<@Valid ContactDetails> getContact();

    /**
     * Begins a group; its name must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a group; apart from the name, what it is not given stays unknown. */
    final class Builder extends ImmutableGroup.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public Group build() {
            Group given = super.build();
            members(Canonical.list(given.getMembers()));
            schedules(Canonical.list(given.getSchedules()));
            papers(Canonical.list(given.getPapers()));
            feedsInto(Canonical.list(given.getFeedsInto()));
            return super.build();
        }
    }
}
