package org.opencarers.conformance.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The days that stand for all days of small policies, found with a calendar in the hand. */
class StandingDaysTest {

    private static final DateFact PAST =
            Fact.of("test.past", "When was it?", Informant.CARER).pastDate("it was on");
    private static final DateFact ANY =
            Fact.of("test.any", "When is it?", Informant.CARER).date("it is on");

    @Test
    void a_policy_without_days_among_its_facts_has_those_on_which_its_law_changes_and_the_days_before() {
        assertThat(StandingDays.of(policy()).all()).isEqualTo(days("2024-03-31", "2024-04-01"));
    }

    @Test
    void a_day_of_the_past_comes_to_lie_on_a_constant_day_and_after_it() {
        // There is a day in between until 30 May and from 3 June on.
        assertThat(StandingDays.of(policy(PAST.isLaterThan(Moment.of("2025-06-01"))))
                        .all())
                .isEqualTo(days("2024-03-31", "2024-04-01", "2025-05-31", "2025-06-01", "2025-06-02", "2025-06-03"));
    }

    @Test
    void a_moment_that_moves_passes_a_constant_one() {
        assertThat(StandingDays.of(policy(
                                ANY.isLaterThan(Moment.of("2025-06-01")),
                                ANY.isEarlierThan(Moment.before(Period.ofDays(10)))))
                        .all())
                .isEqualTo(days("2024-03-31", "2024-04-01", "2025-06-10", "2025-06-11", "2025-06-12", "2025-06-13"));
    }

    @Test
    void a_year_and_365_days_part_on_the_leap_days_only() {
        StandingDays standing = StandingDays.of(policy(
                ANY.isLaterThan(Moment.before(Period.ofYears(1))),
                ANY.isEarlierThan(Moment.before(Period.ofDays(365)))));

        // From 1 April 2023 to 1 April 2024 there are 366 days, from 1 March 2024 on there are 365.
        assertThat(standing.all()).isEqualTo(days("2024-03-31", "2024-04-01", "2025-03-01"));
        assertThat(standing.areAlike(day("2024-04-01"), day("2025-02-28"))).isTrue();
        assertThat(standing.areAlike(day("2024-04-01"), day("2025-03-01"))).isFalse();
        assertThat(standing.areAlike(day("2024-04-01"), day("2028-02-29"))).isTrue();
    }

    @Test
    void a_month_is_longer_and_shorter_than_thirty_days() {
        // A month before 1 April are 31 days, before 1 May 30, before 1 March 2025 28, and 28 February is 29 days
        // before 29 March.
        assertThat(StandingDays.of(policy(
                                ANY.isLaterThan(Moment.before(Period.ofMonths(1))),
                                ANY.isEarlierThan(Moment.before(Period.ofDays(30)))))
                        .all())
                .isEqualTo(days("2024-03-31", "2024-04-01", "2024-05-01", "2025-03-01", "2025-03-29"));
    }

    @Test
    void no_day_of_any_month_is_of_a_kind_that_no_standing_day_has() {
        StandingDays standing = StandingDays.of(policy(
                PAST.isLaterThan(Moment.before(Period.ofMonths(1))),
                PAST.isEarlierThan(Moment.before(Period.ofDays(30))),
                PAST.isSameAs(Moment.of("2031-01-31")),
                ANY.isLaterThan(Moment.after(Period.of(18, 6, 3))),
                ANY.isEarlierThan(Moment.of("2044-02-29"))));
        List<LocalDate> all = standing.all();

        for (LocalDate day = day("2024-04-01"); !day.isAfter(DateFact.LATEST); day = day.plusDays(1)) {
            LocalDate each = day;
            assertThat(all).as("%s", day).anyMatch(one -> standing.areAlike(one, each));
        }
    }

    @Test
    void the_last_days_of_the_library_are_days_of_their_own() {
        assertThat(StandingDays.of(policy(ANY.isLaterThan(Moment.asOf()))).all())
                .isEqualTo(days("2024-03-31", "2024-04-01", "2299-12-30", "2299-12-31"));
    }

    private static Policy<Possibility> policy(Condition... conditions) {
        Citation source = Citation.of("A small Act");
        Condition any = conditions.length == 0 ? ANY.isLaterThan(Moment.asOf()) : Condition.any(conditions);
        Policy<Possibility> policy = Policy.about("test.policy", "Can it happen?", Possibility.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2024-04-01"))
                .asking(PAST, ANY)
                .rule(Rule.clause("1").when(any).then(Possibility.HAPPENS).citing(source))
                .otherwise(Possibility.DOES_NOT)
                .citing(source)
                .build();
        return conditions.length == 0 ? policy.withRules(List.of()) : policy;
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static List<LocalDate> days(String... dates) {
        return Arrays.stream(dates).map(LocalDate::parse).toList();
    }
}
