package org.opencarers.core.canonical;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings answers into the one form in which the model keeps them. What is unknown stays unknown. */
public final class Canonical {

    private static final int PENCE = 2;
    /** Writing out 1E+1000000000 would fill the memory; nothing that the model holds has as many digits as this. */
    private static final int LONGEST_PADDING = 20;

    private Canonical() {}

    /** An unmodifiable copy in the order of the catalogue. */
    public static <E extends Enum<E>> Optional<Set<E>> set(Optional<Set<E>> given) {
        return given.map(
                members -> members.isEmpty() ? Set.<E>of() : Collections.unmodifiableSet(EnumSet.copyOf(members)));
    }

    /** An unmodifiable copy in the order given: what comes first in a list means something. */
    public static <T> Optional<List<T>> list(Optional<List<T>> given) {
        return given.map(List::copyOf);
    }

    /** An unmodifiable copy in the order of the catalogue. */
    public static <E extends Enum<E>, T> Map<E, T> map(Map<E, T> given) {
        return given.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(given));
    }

    /** A number without trailing zeros: 35.0 hours are 35 hours. */
    public static Optional<BigDecimal> decimal(Optional<BigDecimal> given) {
        return given.map(Canonical::decimal);
    }

    /** A number without trailing zeros: 35.0 hours are 35 hours. */
    public static BigDecimal decimal(BigDecimal given) {
        return atScale(given.stripTrailingZeros(), 0);
    }

    /** Pounds with two decimals: 204 is 204.00. More decimals than two are left for validation to report. */
    public static Optional<BigDecimal> pounds(Optional<BigDecimal> given) {
        return given.map(Canonical::pounds);
    }

    /** Pounds with two decimals: 204 is 204.00. More decimals than two are left for validation to report. */
    public static BigDecimal pounds(BigDecimal given) {
        return atScale(given.stripTrailingZeros(), PENCE);
    }

    private static BigDecimal atScale(BigDecimal number, int least) {
        boolean writable = number.scale() < least && number.scale() > -LONGEST_PADDING;
        return writable ? number.setScale(least) : number;
    }
}
