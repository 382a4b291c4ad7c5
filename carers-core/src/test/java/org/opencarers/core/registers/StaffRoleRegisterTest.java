package org.opencarers.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.people.Professional;
import org.opencarers.core.time.DatePeriod;

class StaffRoleRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2007, 5, 1);
    private static final DatePeriod CURRENT = DatePeriod.startingOn(DAY);

    private static final StaffRole CHAMPION =
            held(StaffRoleKind.CARERS_CHAMPION).team("North").period(CURRENT).build();

    private static final StaffRole WORKER = held(StaffRoleKind.CARERS_SUPPORT_WORKER)
            .team("East")
            .area("Redbridge")
            .period(CURRENT)
            .build();

    private static final StaffRoleRegister REGISTER = StaffRoleRegister.builder()
            .addRoles(
                    CHAMPION,
                    WORKER,
                    held(StaffRoleKind.CARERS_CHAMPION)
                            .team("South")
                            .period(DatePeriod.between(DAY.minusYears(1), DAY.minusDays(1)))
                            .build(),
                    held(StaffRoleKind.CARERS_CHAMPION).team("West").build(),
                    StaffRole.builder()
                            .kind(StaffRoleKind.CARERS_CHAMPION)
                            .team("Centre")
                            .period(CURRENT)
                            .build())
            .build();

    @Test
    void a_role_is_held_by_somebody_on_the_days_of_its_period() {
        assertThat(CHAMPION.knownToBeHeldOn(DAY)).isTrue();
        assertThat(CHAMPION.knownToBeHeldOn(DAY.minusDays(1))).isFalse();
    }

    @Test
    void roles_are_found_by_their_kind_and_on_the_day() {
        assertThat(REGISTER.rolesHeldOn(StaffRoleKind.CARERS_CHAMPION, DAY)).containsExactly(CHAMPION);
        assertThat(REGISTER.rolesHeldOn(StaffRoleKind.CARERS_SUPPORT_WORKER, DAY))
                .containsExactly(WORKER);
        assertThat(REGISTER.rolesHeldOn(StaffRoleKind.CARER_LEAD, DAY)).isEmpty();
    }

    @Test
    void a_team_has_no_known_champion_when_the_role_ended_or_is_vacant_or_has_no_period() {
        assertThat(REGISTER.teamsWithoutKnown(
                        StaffRoleKind.CARERS_CHAMPION,
                        List.of("West", "North", "South", "Centre", "East", "Unheard of"),
                        DAY))
                .containsExactly("West", "South", "Centre", "East", "Unheard of");
    }

    @Test
    void a_borough_is_served_by_area_and_not_by_the_name_of_a_team() {
        assertThat(REGISTER.areasWithoutKnown(
                        StaffRoleKind.CARERS_SUPPORT_WORKER, List.of("Havering", "Redbridge", "East"), DAY))
                .containsExactly("Havering", "East");
    }

    private static StaffRole.Builder held(StaffRoleKind kind) {
        return StaffRole.builder()
                .kind(kind)
                .holder(Professional.builder().role("nurse").build());
    }
}
