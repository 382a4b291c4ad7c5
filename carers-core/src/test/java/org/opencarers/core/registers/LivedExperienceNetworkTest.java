package org.opencarers.core.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.core.time.DatePeriod;

class LivedExperienceNetworkTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void the_newsletter_goes_to_members_of_the_day_who_want_it() {
        NetworkMembership reader =
                member(DatePeriod.startingOn(DAY)).wantsNewsletter(true).build();
        LivedExperienceNetwork network = LivedExperienceNetwork.builder()
                .addMembers(
                        member(DatePeriod.startingOn(DAY)).build(),
                        member(DatePeriod.startingOn(DAY))
                                .wantsNewsletter(false)
                                .build(),
                        member(DatePeriod.between(DAY.minusYears(1), DAY.minusDays(1)))
                                .wantsNewsletter(true)
                                .build(),
                        NetworkMembership.builder().wantsNewsletter(true).build(),
                        reader)
                .build();

        assertThat(network.newsletterReadersOn(DAY)).isEqualTo(List.of(reader));
    }

    @Test
    void a_membership_whose_period_is_not_known_is_neither_confirmed_nor_denied() {
        assertThat(NetworkMembership.builder().build().memberOn(DAY)).isEmpty();
        assertThat(member(DatePeriod.builder().end(DAY).build()).build().memberOn(DAY))
                .isEmpty();
        assertThat(member(DatePeriod.startingOn(DAY)).build().memberOn(DAY)).contains(true);
        assertThat(member(DatePeriod.startingOn(DAY)).build().memberOn(DAY.minusDays(1)))
                .contains(false);
    }

    private static NetworkMembership.Builder member(DatePeriod period) {
        return NetworkMembership.builder().period(period);
    }
}
