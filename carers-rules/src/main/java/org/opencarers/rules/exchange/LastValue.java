package org.opencarers.rules.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.DatedValue;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.packs.PackReport;
import org.opencarers.rules.packs.PackSource;

/**
 * The last value of a parameter, and when it ends.
 *
 * @param parameter the parameter
 * @param last the last value on which a decision may rest; empty when there is none
 * @param <T> the type of the value
 */
record LastValue<T>(Parameter<T> parameter, Optional<DatedValue<T>> last) {

    /** Whether a parameter has a value on a day. */
    enum State {
        /** It has one. */
        IN_FORCE,
        /** The last one has ended. */
        ENDED,
        /** It has none, but one begins later. */
        NOT_YET,
        /** It never has one. */
        NEVER
    }

    /** Those of a pack's parameters, by id. Of the many that this library brings only those that end. */
    static List<LastValue<?>> of(PackReport report) {
        List<LastValue<?>> values = new ArrayList<>();
        for (Parameter<?> parameter : report.parameters()) {
            LastValue<?> value = of(parameter);
            if (report.source() != PackSource.LIBRARY || value.lastDay().isPresent()) {
                values.add(value);
            }
        }
        return values;
    }

    private static <T> LastValue<T> of(Parameter<T> parameter) {
        return new LastValue<>(
                parameter,
                parameter.history().stream().filter(DatedValue::isUsable).reduce((before, after) -> after));
    }

    /** The last day of the last value; empty when it has no end, or when there is no value. */
    Optional<LocalDate> lastDay() {
        return last.flatMap(value -> value.inForce().endExclusive()).map(end -> end.minusDays(1));
    }

    /** How things stand on a day. */
    State on(LocalDate asOf) {
        if (last.isEmpty()) {
            return State.NEVER;
        }
        if (parameter.on(asOf).isPresent()) {
            return State.IN_FORCE;
        }
        boolean later = parameter.history().stream()
                .filter(DatedValue::isUsable)
                .anyMatch(value -> value.inForce().startInclusive().isAfter(asOf));
        return later ? State.NOT_YET : State.ENDED;
    }

    /** The last value in words, with its unit; empty when there is none. */
    Optional<String> text() {
        return last.map(value -> parameter.text(value.value()));
    }
}
