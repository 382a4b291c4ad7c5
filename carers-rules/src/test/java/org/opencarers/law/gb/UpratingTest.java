package org.opencarers.law.gb;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.rules.DatedValue;

/** The amounts against what is known of how they come about: a check on the data, which no source needs. */
class UpratingTest {

    /** The consumer price index of the September before, as the notes to the parameters have it: 2014 to 2026. */
    private static final List<String> INDEX = List.of(
            "1.027", "1.012", "1.000", "1.010", "1.030", "1.024", "1.017", "1.005", "1.031", "1.101", "1.067", "1.017",
            "1.038");

    private static final BigDecimal FIVE_PENCE = new BigDecimal("0.05");
    private static final BigDecimal PENNY = new BigDecimal("0.01");

    @Test
    void since_2013_the_weekly_rate_follows_prices_to_the_nearest_five_pence() {
        assertThat(amountsFrom(2013, CarersAllowanceLimits.WEEKLY_RATE.history()))
                .containsExactlyElementsOf(following("59.75", FIVE_PENCE));
    }

    @Test
    void since_2013_the_carer_element_follows_prices_to_the_nearest_penny() {
        assertThat(amountsFrom(2013, UniversalCreditCarerElement.MONTHLY_AMOUNT.history()))
                .containsExactlyElementsOf(following("144.70", PENNY));
    }

    @Test
    void since_1988_the_weekly_rate_changes_on_the_first_monday_from_6_april_of_each_year() {
        assertThat(daysFrom(1988, CarersAllowanceLimits.WEEKLY_RATE.history()))
                .containsExactlyElementsOf(firstMondays(1988));
    }

    @Test
    void since_2014_the_carer_element_changes_on_the_same_days() {
        assertThat(daysFrom(2014, UniversalCreditCarerElement.MONTHLY_AMOUNT.history()))
                .containsExactlyElementsOf(firstMondays(2014));
    }

    @Test
    void the_last_amounts_end_before_the_first_monday_that_comes_next() {
        LocalDate next = firstMonday(2027);

        assertThat(next).isEqualTo("2027-04-12");
        assertThat(CarersAllowanceLimits.WEEKLY_RATE.on(next.minusDays(1))).isPresent();
        assertThat(CarersAllowanceLimits.WEEKLY_RATE.on(next)).isEmpty();
        assertThat(CarersAllowanceLimits.EARNINGS_LIMIT.on(next.minusDays(1))).isPresent();
        assertThat(CarersAllowanceLimits.EARNINGS_LIMIT.on(next)).isEmpty();
        assertThat(UniversalCreditCarerElement.MONTHLY_AMOUNT.on(next.minusDays(1)))
                .isPresent();
        assertThat(UniversalCreditCarerElement.MONTHLY_AMOUNT.on(next)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-04-07, 12.21", "2026-04-06, 12.71"})
    void since_2025_the_earnings_limit_is_16_hours_of_the_living_wage_rounded_up(LocalDate day, BigDecimal livingWage) {
        assertThat(CarersAllowanceLimits.EARNINGS_LIMIT.on(day))
                .hasValueSatisfying(limit -> assertThat(limit)
                        .isEqualByComparingTo(
                                livingWage.multiply(new BigDecimal("16")).setScale(0, RoundingMode.CEILING)));
    }

    /** What the amount of 2013 comes to from year to year, each year from the rounded amount of the last. */
    private static List<BigDecimal> following(String first, BigDecimal step) {
        List<BigDecimal> amounts = new ArrayList<>(List.of(new BigDecimal(first)));
        for (String growth : INDEX) {
            BigDecimal exact = amounts.get(amounts.size() - 1).multiply(new BigDecimal(growth));
            amounts.add(exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step));
        }
        return amounts;
    }

    private static List<BigDecimal> amountsFrom(int year, List<DatedValue<BigDecimal>> history) {
        return history.stream()
                .filter(entry -> entry.inForce().startInclusive().getYear() >= year)
                .map(entry -> entry.value().setScale(2))
                .toList();
    }

    private static List<LocalDate> daysFrom(int year, List<DatedValue<BigDecimal>> history) {
        return history.stream()
                .map(entry -> entry.inForce().startInclusive())
                .filter(day -> day.getYear() >= year)
                .toList();
    }

    private static List<LocalDate> firstMondays(int year) {
        return IntStream.rangeClosed(year, 2026)
                .mapToObj(UpratingTest::firstMonday)
                .toList();
    }

    private static LocalDate firstMonday(int year) {
        return LocalDate.of(year, 4, 6).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
