package org.opencarers.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.time.DatePeriod;

class CarersRegisterTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2010, 3, 31);
    private static final LocalDate DAY = LocalDate.of(2009, 9, 1);

    @Test
    void a_carer_is_on_the_register_from_the_first_day_to_the_last_both_included() {
        RegisterEntry entry = entry("1").registeredOn(FIRST).ended(LAST).build();

        assertThat(entry.onRegister(FIRST.minusDays(1))).contains(false);
        assertThat(entry.onRegister(FIRST)).contains(true);
        assertThat(entry.onRegister(LAST)).contains(true);
        assertThat(entry.onRegister(LAST.plusDays(1))).contains(false);
    }

    @Test
    void an_entry_without_an_end_goes_on_and_one_without_a_start_is_not_known() {
        assertThat(entry("1").registeredOn(FIRST).build().onRegister(LAST)).contains(true);
        assertThat(entry("1").build().onRegister(LAST)).isEmpty();
        assertThat(entry("1").ended(LAST).build().onRegister(LAST)).isEmpty();
        assertThat(entry("1").ended(LAST).build().onRegister(LAST.plusDays(1))).contains(false);
    }

    @Test
    void only_carers_known_to_be_on_the_register_are_counted() {
        CarersRegister register = register(
                entry("on").registeredOn(FIRST),
                entry("ended").registeredOn(FIRST).ended(DAY.minusDays(1)),
                entry("later").registeredOn(DAY.plusDays(1)),
                entry("since when nobody knows"));

        assertThat(ids(register.entriesOn(DAY))).containsExactly("on");
    }

    @Test
    void carers_new_in_a_year_came_on_one_of_its_days_whether_or_not_they_stayed() {
        CarersRegister register = register(
                entry("before").registeredOn(FIRST.minusDays(1)),
                entry("first day").registeredOn(FIRST),
                entry("last day").registeredOn(LAST),
                entry("came and went").registeredOn(DAY).ended(DAY),
                entry("after").registeredOn(LAST.plusDays(1)),
                entry("since when nobody knows"));

        assertThat(ids(register.newDuring(DatePeriod.between(FIRST, LAST))))
                .containsExactly("first day", "last day", "came and went");
    }

    @Test
    void a_carer_who_was_not_asked_has_not_agreed_to_be_contacted() {
        CarersRegister register = register(
                entry("yes").registeredOn(FIRST).consentsToContact(true),
                entry("no").registeredOn(FIRST).consentsToContact(false),
                entry("not asked").registeredOn(FIRST),
                entry("yes, but gone").registeredOn(FIRST).ended(FIRST).consentsToContact(true));

        assertThat(ids(register.contactableOn(DAY))).containsExactly("yes");
    }

    @Test
    void a_review_is_due_from_its_day_on_for_everybody_not_known_to_be_off_the_register() {
        CarersRegister register = register(
                entry("today").registeredOn(FIRST).reviewDue(DAY),
                entry("long ago").registeredOn(FIRST).reviewDue(FIRST),
                entry("tomorrow").registeredOn(FIRST).reviewDue(DAY.plusDays(1)),
                entry("no day").registeredOn(FIRST),
                entry("gone").registeredOn(FIRST).ended(FIRST).reviewDue(DAY),
                entry("since when nobody knows").reviewDue(DAY));

        assertThat(ids(register.reviewsDueBy(DAY))).containsExactly("today", "long ago", "since when nobody knows");
    }

    @Test
    void a_health_check_is_due_a_year_after_the_last_one() {
        RegisterEntry entry = entry("1").annualHealthCheckOn(DAY).build();

        assertThat(entry.healthCheckDue(LocalDate.of(2010, 8, 31))).contains(false);
        assertThat(entry.healthCheckDue(LocalDate.of(2010, 9, 1))).contains(true);
        assertThat(entry("1").build().healthCheckDue(DAY)).isEmpty();
    }

    private static RegisterEntry.Builder entry(String id) {
        return RegisterEntry.builder().entryId(id);
    }

    private static CarersRegister register(RegisterEntry.Builder... entries) {
        CarersRegister.Builder register = CarersRegister.builder();
        for (RegisterEntry.Builder entry : entries) {
            register.addEntries(entry.build());
        }
        return register.build();
    }

    private static List<String> ids(List<RegisterEntry> entries) {
        return entries.stream().map(RegisterEntry::getEntryId).toList();
    }
}
