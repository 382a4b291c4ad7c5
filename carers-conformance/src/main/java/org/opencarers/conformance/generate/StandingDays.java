package org.opencarers.conformance.generate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Policy;

/**
 * Days that stand for all days on which policies can be asked: no rule can tell what may be known on another day from something
 * that may be known on one of these.
 *
 * <p>Two days of the same law are alike when every fact that is a day can lie in the same ways to what it is compared with:
 * before, on, between and after the moments, within the days that it may have. Moments move with the date asked about, a fact
 * of the past ends with it, and months and years differ in length, so days of the same law need not be alike. Which ways there
 * are depends on the order of those days, and on whether a day lies between two of them: on their distances, taken as two days
 * where they are more. So one day for each list of distances is enough.
 */
public final class StandingDays {

    /** From so many days apart there is a day between two, however many days there are. */
    private static final int APART = 2;

    /** Among days that lie so many days apart, a period of months and years leads to days that lie at most this nearer. */
    private static final int SHIFT = 7;

    /** From the first day of a month to this one, every period moves a day by as many days: so the moments keep their distances. */
    private static final int LAST_IN_EVERY_MONTH = 28;

    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<DateFact, Set<Moment>> compared = new LinkedHashMap<>();

    private StandingDays() {}

    /** The days for policies that are asked together. */
    public static StandingDays of(Policy<?>... policies) {
        StandingDays standing = new StandingDays();
        for (Policy<?> policy : policies) {
            standing.changes.addAll(policy.changeDates());
            for (Comparison comparison : policy.comparisons()) {
                if (comparison instanceof Comparison.Dates dates) {
                    standing.compared
                            .computeIfAbsent(dates.fact(), fact -> new LinkedHashSet<>())
                            .add(dates.moment());
                }
            }
        }
        return standing;
    }

    /**
     * The days in their order: those on which the law changes, the days before them, and the first of each other kind under the
     * same law, up to the last day that this library reckons with.
     */
    public List<LocalDate> all() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate change : changes) {
            days.add(change.minusDays(1));
            days.add(change);
            LocalDate next = changes.higher(change);
            days.addAll(kinds(change, next == null ? DateFact.LATEST : next.minusDays(1)));
        }
        return List.copyOf(days);
    }

    /** Whether nothing but the law can tell two days apart, while no date is among the facts. */
    public boolean areAlike(LocalDate one, LocalDate other) {
        return kind(one).equals(kind(other));
    }

    /** The first day of each kind, from one day to another. */
    private List<LocalDate> kinds(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        Set<List<Integer>> seen = new HashSet<>();
        LocalDate day = first;
        while (!compared.isEmpty() && !day.isAfter(last)) {
            if (seen.add(kind(day))) {
                days.add(day);
            }
            day = day.plusDays(Math.min(quiet(day), ChronoUnit.DAYS.between(day, last) + 1));
        }
        return days;
    }

    /** For each fact, how far the days that it is compared with, and the ends of its range, lie from each other. */
    private List<Integer> kind(LocalDate asOf) {
        List<Integer> kind = new ArrayList<>();
        compared.forEach((fact, moments) -> {
            List<LocalDate> points = points(fact, moments, asOf);
            for (int one = 0; one < points.size(); one++) {
                for (int other = one + 1; other < points.size(); other++) {
                    long distance = ChronoUnit.DAYS.between(points.get(one), points.get(other));
                    kind.add((int) Math.max(-APART, Math.min(distance, APART)));
                }
            }
        });
        return kind;
    }

    private static List<LocalDate> points(DateFact fact, Set<Moment> moments, LocalDate asOf) {
        List<LocalDate> points = new ArrayList<>(List.of(DateFact.EARLIEST, fact.latest(asOf)));
        moments.forEach(moment -> points.add(moment.on(asOf)));
        return points;
    }

    /** After how many days, from 1, another kind can come: never too late. */
    private long quiet(LocalDate asOf) {
        long quiet = Long.MAX_VALUE;
        for (Map.Entry<DateFact, Set<Moment>> entry : compared.entrySet()) {
            Set<Moment> moving = new LinkedHashSet<>(entry.getValue());
            moving.removeIf(Moment::isConstant);
            if (entry.getKey().isPast()) {
                moving.add(Moment.asOf());
            }
            if (moving.size() > 1) {
                quiet = Math.min(quiet, LAST_IN_EVERY_MONTH + 1 - asOf.getDayOfMonth());
            }
            Set<LocalDate> fixed = new LinkedHashSet<>(List.of(DateFact.EARLIEST, DateFact.LATEST));
            entry.getValue().stream().filter(Moment::isConstant).forEach(moment -> fixed.add(moment.on(asOf)));
            for (Moment moment : moving) {
                for (LocalDate day : fixed) {
                    long distance = Math.abs(ChronoUnit.DAYS.between(moment.on(asOf), day));
                    quiet = Math.min(quiet, distance - APART - SHIFT);
                }
            }
        }
        return Math.max(1, quiet);
    }
}
