package org.opencarers.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.TEXT;
import static org.opencarers.rules.Example.WET;
import static org.opencarers.rules.Example.pack;
import static org.opencarers.rules.Example.policy;
import static org.opencarers.rules.Example.yesWhen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opencarers.core.people.Carer;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Award;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Example.Answer;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Reading;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

class ValidUntilTest {

    private static final NumberFact<Integer> BORN_AGE = AGE.readBy(Reading.completedYearsSince(
            "carer.dateOfBirth", situation -> situation.getCarer().flatMap(Carer::getDateOfBirth)));

    private static Optional<LocalDate> validUntil(Policy<Answer> policy, Facts facts, String asOf) {
        return DecisionEngine.of(pack(policy))
                .decide(policy, facts, LocalDate.parse(asOf))
                .validUntil();
    }

    private static Facts born(String date) {
        return Facts.of(CareSituation.builder()
                .carer(Carer.builder().dateOfBirth(LocalDate.parse(date)).build())
                .build());
    }

    @Test
    void an_answer_that_no_date_can_change_lasts_for_ever() {
        assertThat(validUntil(yesWhen(WET.isTrue(), WET), Facts.none().with(WET, true), "2026-11-21"))
                .isEmpty();
    }

    @Test
    void it_lasts_until_the_day_before_the_birthday() {
        Policy<Answer> adult = yesWhen(BORN_AGE.atLeast(18), BORN_AGE);
        assertThat(validUntil(adult, born("2010-06-15"), "2026-11-21")).contains(LocalDate.parse("2028-06-14"));
        assertThat(validUntil(adult, born("2000-06-15"), "2026-11-21")).isEmpty();
    }

    @Test
    void somebody_born_on_the_leap_day_is_a_year_older_on_the_first_of_march() {
        Policy<Answer> adult = yesWhen(BORN_AGE.atLeast(17), BORN_AGE);
        assertThat(validUntil(adult, born("2008-02-29"), "2024-12-01")).contains(LocalDate.parse("2025-02-28"));
    }

    @Test
    void an_age_that_was_stated_does_not_move() {
        Policy<Answer> adult = yesWhen(BORN_AGE.atLeast(18), BORN_AGE);
        assertThat(validUntil(adult, Facts.none().with(AGE, 17), "2026-11-21")).isEmpty();
    }

    @Test
    void a_change_of_law_that_changes_nothing_for_these_facts_does_not_end_it() {
        Parameter<BigDecimal> limit = Parameter.number("example.limit", "the limit", Unit.POUNDS)
                .from("2020-01-01", new BigDecimal("100.00"), TEXT)
                .from("2027-01-01", new BigDecimal("200.00"), TEXT);
        Policy<Answer> policy = yesWhen(NET.atMost(limit), NET);
        assertThat(validUntil(policy, Facts.none().with(NET, new BigDecimal("50.00")), "2026-11-21"))
                .isEmpty();
        assertThat(validUntil(policy, Facts.none().with(NET, new BigDecimal("150.00")), "2026-11-21"))
                .contains(LocalDate.parse("2026-12-31"));
        assertThat(validUntil(policy, Facts.none().with(NET, new BigDecimal("250.00")), "2026-11-21"))
                .isEmpty();
    }

    @Test
    void it_ends_with_the_last_day_that_the_policy_covers() {
        Policy<Answer> policy = Policy.about("example.ending", "Is it so?", Answer.class)
                .favouring(Favour.none())
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.of(DateRange.from("2015-04-06").through("2027-04-11")))
                .asking(WET)
                .rule(Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .build();
        assertThat(validUntil(policy, Facts.none(), "2026-11-21")).contains(LocalDate.parse("2027-04-11"));
    }

    @Test
    void a_day_falls_out_of_the_last_year_when_the_year_is_over() {
        Policy<Answer> policy = yesWhen(LAST_SEEN.isLaterThan(Moment.before(Period.ofYears(1))), LAST_SEEN);
        Facts facts = Facts.none().with(LAST_SEEN, LocalDate.parse("2026-03-10"));
        assertThat(validUntil(policy, facts, "2026-11-21")).contains(LocalDate.parse("2027-03-09"));
        Facts leapDay = Facts.none().with(LAST_SEEN, LocalDate.parse("2024-02-29"));
        assertThat(validUntil(policy, leapDay, "2024-11-21")).contains(LocalDate.parse("2025-02-28"));
    }

    @Test
    void a_new_amount_is_a_new_answer() {
        Parameter<BigDecimal> rate = Parameter.number("example.rate", "the rate", Unit.POUNDS)
                .from("2020-01-01", new BigDecimal("83.30"), TEXT)
                .from("2027-04-06", new BigDecimal("86.45"), TEXT);
        Policy<Answer> policy = policy("example.paid", WET)
                .rule(Rule.clause("1").when(WET.isTrue()).then(Answer.YES).citing(TEXT))
                .otherwise(Answer.NO)
                .citing(TEXT)
                .awarding(Answer.YES, Award.of(Per.WEEK, rate))
                .build();
        assertThat(validUntil(policy, Facts.none().with(WET, true), "2026-11-21"))
                .contains(LocalDate.parse("2027-04-05"));
        assertThat(validUntil(policy, Facts.none().with(WET, false), "2026-11-21"))
                .isEmpty();
    }

    @Test
    void an_unknown_past_day_can_lie_after_a_constant_day_only_once_that_is_past() {
        Policy<Answer> policy = yesWhen(LAST_SEEN.isLaterThan(Moment.of("2026-12-01")), LAST_SEEN);
        assertThat(validUntil(policy, Facts.none(), "2026-11-21")).contains(LocalDate.parse("2026-12-01"));
    }

    @Test
    void a_year_and_365_days_differ_only_while_a_leap_day_lies_between() {
        Policy<Answer> policy = yesWhen(
                all(
                        LAST_SEEN.isLaterThan(Moment.before(Period.ofYears(1))),
                        LAST_SEEN.isEarlierThan(Moment.before(Period.ofDays(364)))),
                LAST_SEEN);
        assertThat(validUntil(policy, Facts.none(), "2026-11-21")).contains(LocalDate.parse("2028-02-28"));
        Policy<Answer> between = yesWhen(
                all(
                        LAST_SEEN.isLaterThan(Moment.before(Period.ofYears(1))),
                        LAST_SEEN.isEarlierThan(Moment.before(Period.ofDays(365)))),
                LAST_SEEN);
        assertThat(validUntil(between, Facts.none(), "2026-11-21")).isEmpty();
        Policy<Answer> exactly = yesWhen(
                all(
                        LAST_SEEN.isSameAs(Moment.before(Period.ofYears(1))),
                        LAST_SEEN.isSameAs(Moment.before(Period.ofDays(365)))),
                LAST_SEEN);
        assertThat(validUntil(exactly, Facts.none(), "2026-11-21")).contains(LocalDate.parse("2028-02-28"));
    }
}
