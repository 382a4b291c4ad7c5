package org.opencarers.core.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.caring.EmergencyContact;

class EmergencyPlanTest {

    private static final EmergencyContact NEIGHBOUR =
            EmergencyContact.builder().agreed(true).canDo("a night").build();

    private static final EmergencyContact SISTER =
            EmergencyContact.builder().agreed(false).canDo("a week").build();

    private static final CrisisContact COUNTY_DUTY =
            CrisisContact.builder().name("County Duty").build();

    private static final CrisisContact OUT_OF_HOURS =
            CrisisContact.builder().name("Out of Hours").build();

    private static final EmergencyPlan PLAN = EmergencyPlan.builder()
            .addContacts(NEIGHBOUR, SISTER)
            .addFallback(COUNTY_DUTY, OUT_OF_HOURS)
            .build();

    @Test
    void contacts_are_called_in_their_order() {
        assertThat(contact(PLAN.whomToCall(0))).contains(NEIGHBOUR);
        assertThat(contact(PLAN.whomToCall(1))).contains(SISTER);
    }

    @Test
    void a_contact_who_has_not_agreed_keeps_the_turn_and_shows_it() {
        assertThat(contact(PLAN.whomToCall(1)).flatMap(EmergencyContact::getAgreed))
                .contains(false);
    }

    @Test
    void when_all_contacts_have_been_tried_the_fallback_is_called_whole() {
        assertThat(fallback(PLAN.whomToCall(2))).containsExactly(COUNTY_DUTY, OUT_OF_HOURS);
        assertThat(fallback(PLAN.whomToCall(99))).containsExactly(COUNTY_DUTY, OUT_OF_HOURS);
        assertThat(contact(PLAN.whomToCall(2))).isEmpty();
    }

    @Test
    void while_it_is_the_turn_of_a_contact_there_is_no_fallback() {
        assertThat(fallback(PLAN.whomToCall(0))).isEmpty();
    }

    @Test
    void when_the_plan_fails_nobody_waits_for_the_contacts() {
        assertThat(PLAN.whomToCallWhenThePlanFails()).isEqualTo(PLAN.whomToCall(2));
    }

    @Test
    void a_plan_without_contacts_begins_with_its_fallback() {
        EmergencyPlan plan = EmergencyPlan.builder().addFallback(OUT_OF_HOURS).build();

        assertThat(fallback(plan.whomToCall(0))).containsExactly(OUT_OF_HOURS);
    }

    @Test
    void where_nobody_is_left_nobody_is_invented() {
        EmergencyPlan plan = EmergencyPlan.builder().addContacts(NEIGHBOUR).build();

        assertThat(plan.whomToCall(0)).isPresent();
        assertThat(plan.whomToCall(1)).isEmpty();
        assertThat(plan.whomToCallWhenThePlanFails()).isEmpty();
    }

    @Test
    void fewer_than_no_contacts_cannot_have_been_tried() {
        assertThatThrownBy(() -> PLAN.whomToCall(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("contactsTried must not be negative; it is 0 at first");
    }

    private static Optional<EmergencyContact> contact(Optional<NextCall> call) {
        return call.flatMap(NextCall::getContact);
    }

    private static List<CrisisContact> fallback(Optional<NextCall> call) {
        return call.orElseThrow().getFallback();
    }
}
