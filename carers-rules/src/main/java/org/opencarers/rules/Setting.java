package org.opencarers.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The local values of a parameter that its owner leaves to local authorities, within an area or for everybody.
 *
 * <p>On days without a local value the owner's value applies.
 *
 * @param parameter the parameter with the owner's values
 * @param area where the local values count; empty for a parameter on which no policy rests, which is set for a whole program
 * @param values the local values, in order of date
 * @param <T> the type of the value
 */
public record Setting<T>(Parameter<T> parameter, Optional<Condition> area, List<DatedValue<T>> values)
        implements Variation {

    /** Keeps a copy. */
    public Setting {
        values = List.copyOf(values);
    }

    /** The same setting with one more value from an ISO date on, later than those before. */
    public Setting<T> from(String startInclusive, T value, Citation source) {
        List<DatedValue<T>> more = new ArrayList<>(values);
        more.add(new DatedValue<>(DateRange.from(startInclusive), value, source));
        return new Setting<>(parameter, area, more);
    }

    /**
     * The parameter with the local values in place of its own, from the first local value on.
     *
     * @throws IllegalArgumentException when the local values are not in order of date
     */
    public Parameter<T> local() {
        Parameter<T> local = parameter.withHistory(parameter.history().stream()
                .filter(entry -> entry.inForce()
                        .startInclusive()
                        .isBefore(values.get(0).inForce().startInclusive()))
                .map(this::endingBeforeLocal)
                .toList());
        for (DatedValue<T> value : values) {
            local = local.with(value.inForce(), value.value(), value.source());
        }
        return local;
    }

    private DatedValue<T> endingBeforeLocal(DatedValue<T> entry) {
        boolean reaches = entry.inForce()
                .endExclusive()
                .map(end -> end.isAfter(values.get(0).inForce().startInclusive()))
                .orElse(false);
        return reaches
                ? new DatedValue<>(
                        new DateRange(
                                entry.inForce().startInclusive(),
                                Optional.of(values.get(0).inForce().startInclusive())),
                        entry.value(),
                        entry.source())
                : entry;
    }

    @Override
    public String varied() {
        return parameter.id();
    }

    @Override
    public List<Citation> citations() {
        return values.stream().map(DatedValue::source).distinct().toList();
    }
}
