package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact answered with exactly one of a closed list.
 *
 * @param <E> the list
 */
public final class ChoiceFact<E extends Enum<E>> extends Fact<E> {

    private final Class<E> choices;

    ChoiceFact(FactBuilder description, Class<E> choices, Optional<Reading<E>> reading) {
        super(description, reading);
        this.choices = choices;
    }

    /** The same fact, read off a situation document in the given way. */
    public ChoiceFact<E> readBy(Reading<E> reading) {
        return new ChoiceFact<>(description(), choices, Optional.of(reading));
    }

    /** The answer is this one. */
    public Condition is(E choice) {
        return Condition.of(new Comparison.Choice<>(this, Limit.constant(EnumSet.of(choice))));
    }

    /** The answer is any of these. */
    @SafeVarargs
    public final Condition isAnyOf(E first, E... others) {
        return Condition.of(new Comparison.Choice<>(this, Limit.constant(EnumSet.of(first, others))));
    }

    /** The answer is none of these. */
    @SafeVarargs
    public final Condition isNoneOf(E first, E... others) {
        return Condition.of(
                new Comparison.Choice<>(this, Limit.constant(EnumSet.complementOf(EnumSet.of(first, others)))));
    }

    /** The list, in order. */
    public List<E> choices() {
        return List.of(choices.getEnumConstants());
    }

    /** The type of the list. */
    public Class<E> type() {
        return choices;
    }

    @Override
    public String answers() {
        return "one of "
                + Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    @Override
    public String text(E value) {
        return Texts.words(value);
    }

    @Override
    public Optional<String> objection(E value, LocalDate asOf) {
        return Optional.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.choice(this);
    }
}
