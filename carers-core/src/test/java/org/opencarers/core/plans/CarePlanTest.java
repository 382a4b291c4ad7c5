package org.opencarers.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CarePlanTest {

    @Test
    void a_plan_with_a_crisis_contact_names_one() {
        CrisisContact team = CrisisContact.builder().name("crisis team").build();

        assertThat(plan(CrisisSection.builder().contacts(List.of(team))).namesCrisisContacts())
                .contains(true);
    }

    @Test
    void a_plan_that_is_known_to_have_no_crisis_contact_names_none() {
        assertThat(plan(CrisisSection.builder().contacts(List.of())).namesCrisisContacts())
                .contains(false);
    }

    @Test
    void where_the_contacts_are_not_known_nobody_says_that_there_are_none() {
        assertThat(plan(CrisisSection.builder().whatHelps(List.of("a walk"))).namesCrisisContacts())
                .isEmpty();
        assertThat(CarePlan.builder().build().namesCrisisContacts()).isEmpty();
    }

    private static CarePlan plan(CrisisSection.Builder crisis) {
        return CarePlan.builder().crisis(crisis.build()).build();
    }
}
