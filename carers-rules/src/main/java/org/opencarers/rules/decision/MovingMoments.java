package org.opencarers.rules.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Moment;

/**
 * The days on which a day that is known, or could be, comes to lie differently to the moments it is compared with, because
 * the moments move with the date asked about.
 */
final class MovingMoments {

    /** Adding months and years to a day near the end of a month shifts it by up to three days. */
    private static final int SHIFT = 4;

    /** Moments further apart than this never meet: months and years differ in length by less. */
    private static final int CLOSE = 10;

    private final LocalDate asOf;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    MovingMoments(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The days after the date asked about on which something can change for a fact. */
    TreeSet<LocalDate> days(DateFact fact, Optional<LocalDate> value, Set<Moment> compared) {
        Set<Moment> moments = new LinkedHashSet<>(compared);
        List<LocalDate> fixed = new ArrayList<>();
        if (value.isPresent()) {
            fixed.add(value.get());
        } else {
            fixed.add(DateFact.EARLIEST);
            fixed.add(DateFact.LATEST);
            if (fact.isPast()) {
                moments.add(Moment.asOf());
            }
            compared.stream().filter(Moment::isConstant).forEach(moment -> fixed.add(moment.on(asOf)));
        }
        List<Moment> moving =
                moments.stream().filter(moment -> !moment.isConstant()).toList();
        moving.forEach(moment -> fixed.forEach(day -> reaches(moment, day)));
        if (value.isEmpty()) {
            for (Moment one : moving) {
                moving.stream()
                        .filter(other -> !one.equals(other) && Math.abs(distance(one, other, asOf)) <= CLOSE)
                        .forEach(other -> meet(one, other));
            }
        }
        return days;
    }

    /** The days around the one on which a moment comes to lie on a fixed day. */
    private void reaches(Moment moment, LocalDate day) {
        LocalDate near = day.plusDays(ChronoUnit.DAYS.between(moment.on(asOf), asOf));
        for (int shift = -SHIFT; shift <= SHIFT; shift++) {
            days.add(near.plusDays(shift));
        }
    }

    /** The days on which two moments change places, or on which days come to lie between them or no longer do. */
    private void meet(Moment one, Moment other) {
        long before = distance(one, other, asOf);
        for (LocalDate day = asOf.plusDays(1); !day.isAfter(DateFact.LATEST); day = day.plusDays(1)) {
            long now = distance(one, other, day);
            if (now != before) {
                days.add(day);
            }
            before = now;
        }
    }

    private static long distance(Moment one, Moment other, LocalDate asOf) {
        return ChronoUnit.DAYS.between(one.on(asOf), other.on(asOf));
    }
}
