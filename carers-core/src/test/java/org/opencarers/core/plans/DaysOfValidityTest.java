package org.opencarers.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysOfValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);

    @Test
    void a_passport_holds_from_its_first_day_to_its_last_both_included() {
        CarersPassport passport =
                CarersPassport.builder().issuedOn(FIRST).validUntil(LAST).build();

        assertThat(passport.validOn(FIRST.minusDays(1))).contains(false);
        assertThat(passport.validOn(FIRST)).contains(true);
        assertThat(passport.validOn(LAST)).contains(true);
        assertThat(passport.validOn(LAST.plusDays(1))).contains(false);
    }

    @Test
    void a_passport_of_which_a_day_is_unknown_is_ruled_out_by_the_other_and_never_confirmed() {
        CarersPassport endless = CarersPassport.builder().issuedOn(FIRST).build();
        CarersPassport sinceWhenever = CarersPassport.builder().validUntil(LAST).build();

        assertThat(endless.validOn(FIRST.minusDays(1))).contains(false);
        assertThat(endless.validOn(FIRST)).isEmpty();
        assertThat(sinceWhenever.validOn(LAST)).isEmpty();
        assertThat(sinceWhenever.validOn(LAST.plusDays(1))).contains(false);
        assertThat(CarersPassport.builder().build().validOn(FIRST)).isEmpty();
    }

    @Test
    void an_emergency_card_still_holds_on_its_last_day() {
        EmergencyCard card = EmergencyCard.builder().expires(LAST).build();

        assertThat(card.expiredOn(LAST)).contains(false);
        assertThat(card.expiredOn(LAST.plusDays(1))).contains(true);
    }

    @Test
    void a_card_without_a_last_day_is_not_said_to_hold_for_ever() {
        assertThat(EmergencyCard.builder().registeredOn(FIRST).build().expiredOn(LAST))
                .isEmpty();
    }

    @Test
    void the_charter_to_be_reviewed_in_july_2015_is_overdue_in_august() {
        Publication.Builder charter =
                Publication.builder().kind(PublicationKind.CHARTER).title("Carers Charter");

        assertThat(charter.build().reviewOverdueOn(LAST)).isEmpty();
        charter.reviewDue(LocalDate.of(2015, 7, 31));
        assertThat(charter.build().reviewOverdueOn(LocalDate.of(2015, 7, 31))).contains(false);
        assertThat(charter.build().reviewOverdueOn(LocalDate.of(2015, 8, 1))).contains(true);
    }
}
