package org.opencarers.testkit.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.DateFact;
import org.opencarers.rules.Limit;
import org.opencarers.rules.Moment;
import org.opencarers.rules.NumberFact;

/** Where a generated policy changes its mind: limits, moments, codes and days, noted while its conditions are made. */
final class Edges {

    private final Map<NumberFact<?>, List<Limit<BigDecimal>>> limits = new HashMap<>();
    private final Map<DateFact, List<Moment>> moments = new HashMap<>();
    private final Map<CodeFact, List<String>> codes = new HashMap<>();
    private final List<LocalDate> days = new ArrayList<>();

    void add(NumberFact<?> fact, Limit<BigDecimal> limit) {
        limits.computeIfAbsent(fact, first -> new ArrayList<>()).add(limit);
    }

    void add(DateFact fact, Moment moment) {
        moments.computeIfAbsent(fact, first -> new ArrayList<>()).add(moment);
    }

    void add(CodeFact fact, String code) {
        codes.computeIfAbsent(fact, first -> new ArrayList<>()).add(code);
    }

    void add(LocalDate day) {
        days.add(day);
    }

    /** The limits that the fact is compared with. */
    List<Limit<BigDecimal>> limitsOf(NumberFact<?> fact) {
        return limits.getOrDefault(fact, List.of());
    }

    /** The moments that the fact is compared with. */
    List<Moment> momentsOf(DateFact fact) {
        return moments.getOrDefault(fact, List.of());
    }

    /** The codes that the fact is compared with. */
    List<String> codesOf(CodeFact fact) {
        return codes.getOrDefault(fact, List.of());
    }

    /** The days on which the law changes. */
    List<LocalDate> days() {
        return days;
    }
}
