package org.opencarers.core.problem;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Thrown by a builder that was given an end before its start.
 *
 * <p>The message names the two properties and not the dates, which may be personal data and have no place in a log.
 */
public final class DatesOutOfOrderException extends IllegalArgumentException implements RefusedProperty {

    private static final long serialVersionUID = 1L;

    private final String later;

    private DatesOutOfOrderException(String earlier, String later) {
        super("must not be before " + earlier + "; correct one of the two dates");
        this.later = later;
    }

    /**
     * Checks that one date does not lie before another. The same day is in order, and so is a date that is not known.
     *
     * @param earlier the name of the property that comes first
     * @param start its date, if known
     * @param later the name of the property that comes last
     * @param end its date, if known
     * @throws DatesOutOfOrderException if both dates are known and the end is before the start
     */
    public static void check(String earlier, Optional<LocalDate> start, String later, Optional<LocalDate> end) {
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new DatesOutOfOrderException(earlier, later);
        }
    }

    /** {@inheritDoc} */
    @Override
    public String property() {
        return later;
    }
}
