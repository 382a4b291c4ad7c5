package org.opencarers.core.registers;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.opencarers.core.organisations.Organisation;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Who in an organisation is there for carers, team by team: champions, leads, support workers.
 *
 * <p>Immutable. Everything may be unknown.
 */
@Value.Immutable
@JsonDeserialize(builder = StaffRoleRegister.Builder.class)
public interface StaffRoleRegister {

    /** The organisation. */
    Optional<@Valid Organisation> getOrganisation();

    /** The roles, also those that have ended. */
    List<@Valid StaffRole> getRoles();

    /**
     * The roles of one kind that are known to be held on a day.
     *
     * @param kind the kind
     * @param day the day that is asked about
     * @return the roles, in the order of the register
     */
    default List<StaffRole> rolesHeldOn(StaffRoleKind kind, LocalDate day) {
        return getRoles().stream()
                .filter(role -> role.getKind() == kind && role.knownToBeHeldOn(day))
                .toList();
    }

    /**
     * The teams for which nobody is known to hold a role, as where every team is to have a champion.
     *
     * @param kind the kind of role
     * @param teams the teams that are to have it, written as in the register
     * @param day the day that is asked about
     * @return those without, in the order given
     */
    default List<String> teamsWithoutKnown(StaffRoleKind kind, List<String> teams, LocalDate day) {
        return without(kind, teams, day, StaffRole::getTeam);
    }

    /**
     * The areas for which nobody is known to hold a role, as where every borough is to have a support worker.
     *
     * @param kind the kind of role
     * @param areas the areas that are to have it, written as in the register
     * @param day the day that is asked about
     * @return those without, in the order given
     */
    default List<String> areasWithoutKnown(StaffRoleKind kind, List<String> areas, LocalDate day) {
        return without(kind, areas, day, StaffRole::getArea);
    }

    private List<String> without(
            StaffRoleKind kind, List<String> places, LocalDate day, Function<StaffRole, Optional<String>> place) {
        Set<String> served = rolesHeldOn(kind, day).stream()
                .flatMap(role -> place.apply(role).stream())
                .collect(Collectors.toSet());
        return places.stream().filter(wanted -> !served.contains(wanted)).toList();
    }

    /**
     * Begins a register of which nothing is known yet.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects what is known of a register; what it is not given stays unknown. */
    final class Builder extends ImmutableStaffRoleRegister.Builder {
        Builder() {}
    }
}
