package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import org.opencarers.core.validation.FilledIn;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The register of carers who offer what they have lived through: on panels, in groups, in the choice of staff.
 *
 * <p>Immutable. Everything may be unknown. South West London and St George's runs one by this name; a reference group
 * or a carers' forum is recorded in the same way.
 */
@Value.Immutable
@JsonDeserialize(builder = LivedExperienceNetwork.Builder.class)
public interface LivedExperienceNetwork {

    /** What the network is called. */
    Optional<@FilledIn String> getName();

    /** Who runs it. */
    Optional<@Valid Organisation> getOrganisation();

    /** The newsletter that members get, with how often it appears, such as {@code quarterly newsletter}. */
    Optional<@FilledIn String> getNewsletter();

    /** The members, also those who have left. */
    @Value.Redacted
    List<@Valid NetworkMembership> getMembers();

    /**
     * Those who are to get the newsletter on a day.
     *
     * @param day the day that is asked about
     * @return those who are known to be members then and to want it
     */
    default List<NetworkMembership> newsletterReadersOn(LocalDate day) {
        return getMembers().stream()
                .filter(member -> member.memberOn(day).orElse(false))
                .filter(member -> member.getWantsNewsletter().orElse(false))
                .toList();
    }

    /**
     * Begins a network of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a network; what it is not given stays unknown. */
    final class Builder extends ImmutableLivedExperienceNetwork.Builder {
        Builder() {}
    }
}
