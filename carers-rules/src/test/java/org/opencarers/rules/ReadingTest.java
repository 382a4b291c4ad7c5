package org.opencarers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.rules.Example.AGE;
import static org.opencarers.rules.Example.COLOUR;
import static org.opencarers.rules.Example.LAST_SEEN;
import static org.opencarers.rules.Example.NET;
import static org.opencarers.rules.Example.PLACE;
import static org.opencarers.rules.Example.SPOTS;
import static org.opencarers.rules.Example.WET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.core.people.Carer;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.rules.Example.Colour;

/** How facts are read off a situation. */
class ReadingTest {

    private static final LocalDate BORN = LocalDate.of(2008, 11, 22);
    private static final CareSituation EMPTY = CareSituation.builder().build();
    private static final CareSituation SITUATION = CareSituation.builder()
            .carer(Carer.builder()
                    .dateOfBirth(BORN)
                    .netWeeklyEarnings(new BigDecimal("150.00"))
                    .build())
            .build();

    @Test
    void a_record_is_read_as_it_is_whatever_the_date() {
        Reading<BigDecimal> earnings =
                Reading.of("carer.made", situation -> situation.getCarer().flatMap(Carer::getNetWeeklyEarnings));
        assertThat(earnings.on(LocalDate.EPOCH, SITUATION)).contains(new BigDecimal("150.00"));
        assertThat(earnings.on(LocalDate.EPOCH, EMPTY)).isEmpty();
        assertThat(earnings.unit()).isEmpty();
        assertThat(earnings.since().apply(SITUATION)).isEmpty();
    }

    @Test
    void the_last_judgement_up_to_the_date_is_told_of() {
        Judgement undated = new Judgement(Optional.of("NURSE"), Optional.empty());
        Judgement first = Judgement.of("NURSE", LocalDate.of(2026, 10, 1));
        Judgement second = Judgement.of("SOCIAL_WORKER", LocalDate.of(2026, 10, 26));
        Judgement sameDay = Judgement.of("CONSULTANT", LocalDate.of(2026, 10, 26));
        Reading<Boolean> judged = Reading.<Boolean>of("carer.made", situation -> Optional.of(true))
                .judgedIn(situation -> List.of(second, undated, first, sameDay));
        assertThat(judged.judgement(LocalDate.of(2026, 10, 26), EMPTY)).contains(sameDay);
        assertThat(judged.judgement(LocalDate.of(2026, 10, 25), EMPTY)).contains(first);
        assertThat(judged.judgement(LocalDate.of(2026, 9, 30), EMPTY)).contains(undated);
        assertThat(Reading.of("carer.made", ReadingTest::born).judgement(BORN, EMPTY))
                .isEmpty();
    }

    @Test
    void years_are_completed_on_the_birthday() {
        Reading<Integer> age = Reading.completedYearsSince("carer.dateOfBirth", ReadingTest::born);
        assertThat(age.on(BORN.plusYears(18).minusDays(1), SITUATION)).contains(17);
        assertThat(age.on(BORN.plusYears(18), SITUATION)).contains(18);
        assertThat(age.unit()).contains(ChronoUnit.YEARS);
        assertThat(age.path()).isEqualTo("carer.dateOfBirth");
        assertThat(age.since().apply(SITUATION)).contains(BORN);
    }

    @Test
    void weeks_are_completed_on_the_seventh_day() {
        Reading<Integer> weeks = Reading.completedWeeksSince("carer.dateOfBirth", ReadingTest::born);
        assertThat(weeks.on(BORN.plusDays(6), SITUATION)).contains(0);
        assertThat(weeks.on(BORN.plusDays(7), SITUATION)).contains(1);
        assertThat(weeks.unit()).contains(ChronoUnit.WEEKS);
    }

    @Test
    void nothing_is_counted_from_a_date_that_is_still_to_come() {
        Reading<Integer> age = Reading.completedYearsSince("carer.dateOfBirth", ReadingTest::born);
        assertThat(age.on(BORN.minusDays(1), SITUATION)).isEmpty();
        assertThat(age.on(BORN, SITUATION)).contains(0);
    }

    @Test
    void a_fact_of_any_kind_can_be_read() {
        assertThat(WET.readBy(always(true)).readFrom(EMPTY, BORN)).contains(true);
        assertThat(AGE.readBy(always(18)).readFrom(EMPTY, BORN)).contains(18);
        assertThat(NET.readBy(always(BigDecimal.TEN)).readFrom(EMPTY, BORN)).contains(BigDecimal.TEN);
        assertThat(COLOUR.readBy(always(Colour.RED)).readFrom(EMPTY, BORN)).contains(Colour.RED);
        assertThat(PLACE.readBy(always("A11")).readFrom(EMPTY, BORN)).contains("A11");
        assertThat(SPOTS.readBy(always(Set.of(Colour.RED))).readFrom(EMPTY, BORN))
                .contains(Set.of(Colour.RED));
        assertThat(LAST_SEEN.readBy(always(BORN)).readFrom(EMPTY, BORN)).contains(BORN);
    }

    @Test
    void a_fact_that_no_part_of_a_situation_holds_is_unknown() {
        assertThat(WET.reading()).isEmpty();
        assertThat(WET.readFrom(SITUATION, BORN)).isEmpty();
    }

    private static Optional<LocalDate> born(CareSituation situation) {
        return situation.getCarer().flatMap(Carer::getDateOfBirth);
    }

    private static <T> Reading<T> always(T answer) {
        return Reading.of("carer.made", situation -> Optional.of(answer));
    }
}
