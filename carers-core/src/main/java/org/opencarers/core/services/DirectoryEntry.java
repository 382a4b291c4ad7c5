package org.opencarers.core.services;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.opencarers.core.canonical.Canonical;
import org.opencarers.core.contact.ContactDetails;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.schedules.StatedFrequency;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.validation.CountUpTo;
import org.opencarers.core.validation.FilledIn;
import org.opencarers.core.validation.GssCode;
import org.opencarers.core.validation.PolicyId;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One thing that a directory tells carers of: a drop-in, a helpline, a centre, a group to join.
 *
 * <p>Immutable. Only the name must be there; what the source does not say stays unknown. The hours of a helpline are
 * its schedules.
 */
@Value.Immutable
@JsonDeserialize(builder = DirectoryEntry.Builder.class)
public interface DirectoryEntry {

    /** What it is called. */
    @FilledIn
    String getName();

    /** Who provides it. */
    Optional<@Valid Organisation> getProvider();

    /** What kinds of support it is; empty for none of these, absent when nobody has sorted it. */
    Optional<Set<SupportKind>> getKinds();

    /** What it does, in a few words. */
    Optional<@FilledIn String> getDescription();

    /**
     * The id of the policy that decides who may use it, such as {@code kmpt.carers-drop-in}; absent when there is none.
     * It is asked of the decision engine. Whether such a policy exists is not checked here.
     */
    Optional<@PolicyId String> getWhoMayUse();

    /** Who may use it, in the words of the source. */
    Optional<@FilledIn String> getWhoMayUseText();

    /** Whether a carer may come or ring without being sent by anybody. */
    Optional<Boolean> getSelfReferral();

    /** Whether an appointment is needed. */
    Optional<Boolean> getAppointmentNeeded();

    /** Whether it is free of charge for the carer. */
    Optional<Boolean> getFreeOfCharge();

    /** The GSS codes of the authorities or districts that it serves; absent when the source names no area. */
    Optional<List<@GssCode String>> getAreaCodes();

    /** The areas that it serves, as the source names them, such as {@code Sittingbourne and Sheppey}. */
    Optional<List<@FilledIn String>> getAreaNames();

    /** Where it takes place, such as {@code Priority House, Maidstone} or {@code online}. */
    Optional<List<@FilledIn String>> getPlaces();

    /** How many people it has room for at a time. */
    Optional<@CountUpTo Integer> getCapacity();

    /** How it can be reached. */
    Optional<@Valid ContactDetails> getContact();

    /** When it is open; it is open whenever one of these is. Absent when the times are not known. */
    Optional<List<@Valid Schedule>> getSchedules();

    /** How often it takes place, in words of the source from which no schedule can be made. */
    Optional<@Valid StatedFrequency> getStatedFrequency();

    /** From when to when it is on offer. */
    Optional<@Valid DatePeriod> getOffered();

    /** The document from which all this is taken. */
    Optional<@FilledIn String> getSource();

    /**
     * Begins an entry; its name must be given.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of an entry; apart from the name, what it is not given stays unknown. */
    final class Builder extends ImmutableDirectoryEntry.Builder {
        Builder() {}

        /** {@inheritDoc} */
        @Override
        public DirectoryEntry build() {
            DirectoryEntry given = super.build();
            kinds(Canonical.set(given.getKinds()));
            areaCodes(Canonical.list(given.getAreaCodes()));
            areaNames(Canonical.list(given.getAreaNames()));
            places(Canonical.list(given.getPlaces()));
            schedules(Canonical.list(given.getSchedules()));
            return super.build();
        }
    }
}
