package org.opencarers.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Policy;

/** The days on which a policy can be asked: inside its coverage, with a usable value of each parameter that it needs. */
final class Askable {

    private Askable() {}

    /** The periods, in order of date; each begins or ends where the law changes. */
    static List<DateRange> days(Policy<?> policy) {
        List<DateRange> days = new ArrayList<>();
        TreeSet<LocalDate> changes = policy.changeDates();
        for (LocalDate start : changes) {
            if (policy.objectionsTo(start).isEmpty()) {
                days.add(new DateRange(start, Optional.ofNullable(changes.higher(start))));
            }
        }
        return days;
    }
}
