package org.opencarers.testkit.differential;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Fact;

/** Days on which an answer might change: where the law changes, around leap days, and when periods after a date end. */
final class Days {

    /** So many of the days are tried, another choice for each date asked about. */
    private static final int MOST = 30;

    private static final List<Period> PERIODS =
            List.of(Period.ofDays(1), Period.ofMonths(1), Period.ofMonths(6), Period.ofYears(1), Period.ofDays(365));

    private Days() {}

    /** Some of such days, from a case's date on and up to a last one when there is one. */
    static List<LocalDate> after(GeneratedCase<?> example, Optional<LocalDate> last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        last.ifPresent(days::add);
        List<LocalDate> starts = new ArrayList<>(example.policy().changeDates());
        starts.add(example.asOf());
        for (Fact<?> fact : example.facts().given()) {
            if (fact instanceof DateFact) {
                example.facts().given((DateFact) fact).ifPresent(starts::add);
            }
        }
        for (LocalDate start : starts) {
            days.addAll(List.of(start.minusDays(1), start, start.plusDays(1)));
            PERIODS.forEach(period -> days.addAll(List.of(
                    start.plus(period).minusDays(1),
                    start.plus(period),
                    start.plus(period).plusDays(1))));
        }
        for (int year = 2019; year < 2030; year++) {
            LocalDate march = LocalDate.of(year, 3, 1);
            days.addAll(List.of(march.minusDays(1), march, march.plusDays(1)));
        }
        days.removeIf(day -> day.isBefore(example.asOf()) || day.isAfter(last.orElse(DateFact.LATEST)));
        List<LocalDate> some = new ArrayList<>(days);
        Collections.shuffle(some, new Random(example.asOf().toEpochDay()));
        return some.subList(0, Math.min(MOST, some.size()));
    }
}
