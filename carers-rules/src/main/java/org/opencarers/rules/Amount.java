package org.opencarers.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A number that an award works out from facts and parameters: the cost less a contribution, the lesser of two, twice the days
 * asked for.
 *
 * <p>Amounts stand beside the conditions, never inside them: no outcome depends on one. Data, like conditions; what cannot be
 * known is empty and never nought.
 */
public sealed interface Amount {

    /** A parameter, as it is on the date asked about. */
    static Amount of(Parameter<BigDecimal> parameter) {
        return new Given(Optional.empty(), parameter);
    }

    /** A constant. */
    static Amount of(long constant) {
        return new Given(Optional.empty(), Limit.constant(BigDecimal.valueOf(constant)));
    }

    /** The answer to a fact. */
    static Amount of(NumberFact<?> fact) {
        return new Given(Optional.of(fact), Limit.constant(BigDecimal.ZERO));
    }

    /** This amount less another. */
    default Amount less(Amount other) {
        return new Joined(Join.LESS, List.of(this, other));
    }

    /** The lesser of this amount and another. */
    default Amount orLess(Amount other) {
        return new Joined(Join.LEAST, List.of(this, other));
    }

    /** The greater of this amount and another. */
    default Amount orMore(Amount other) {
        return new Joined(Join.GREATEST, List.of(this, other));
    }

    /** This amount rounded up to a whole number. */
    default Amount roundedUp() {
        return new RoundedUp(this);
    }

    /** This amount several times. */
    default Amount times(int factor) {
        return new Joined(Join.TIMES, List.of(this, Amount.of(factor)));
    }

    /** The number, or empty when a fact that it needs is unknown or a parameter has no usable value. */
    Optional<BigDecimal> on(LocalDate asOf, Function<NumberFact<?>, Optional<BigDecimal>> known);

    /** The facts that the amount is worked out from, in the order in which they are named. */
    Set<NumberFact<?>> facts();

    /** The parameters that the amount is worked out from, in the order in which they are named. */
    Set<Parameter<BigDecimal>> parameters();

    /** The amount in words, as it stands in a sentence. */
    String text();

    /** How two amounts make one. */
    enum Join {
        /** The first without the second. */
        LESS,
        /** The lesser of the two. */
        LEAST,
        /** The greater of the two. */
        GREATEST,
        /** The first as often as the second says. */
        TIMES
    }

    /**
     * A fact, or a parameter or constant.
     *
     * @param fact the fact, when it is one
     * @param limit the parameter or constant, when it is none
     */
    record Given(Optional<NumberFact<?>> fact, Limit<BigDecimal> limit) implements Amount {
        @Override
        public Optional<BigDecimal> on(LocalDate asOf, Function<NumberFact<?>, Optional<BigDecimal>> known) {
            return fact.isPresent() ? known.apply(fact.get()) : limit.on(asOf);
        }

        @Override
        public Set<NumberFact<?>> facts() {
            return fact.<Set<NumberFact<?>>>map(Set::of).orElse(Set.of());
        }

        @Override
        public Set<Parameter<BigDecimal>> parameters() {
            return limit.parameter().map(Set::of).orElse(Set.of());
        }

        @Override
        public String text() {
            return fact.map(asked -> asked.noun().orElse("the answer to '" + asked.question() + "'"))
                    .or(() -> limit.parameter().map(Parameter::label))
                    .orElseGet(() -> limit.on(LocalDate.EPOCH)
                            .map(BigDecimal::toPlainString)
                            .orElse(""));
        }
    }

    /**
     * Two amounts made into one.
     *
     * @param join how
     * @param parts the two
     */
    record Joined(Join join, List<Amount> parts) implements Amount {
        @Override
        public Optional<BigDecimal> on(LocalDate asOf, Function<NumberFact<?>, Optional<BigDecimal>> known) {
            Optional<BigDecimal> first = parts.get(0).on(asOf, known);
            Optional<BigDecimal> second = parts.get(1).on(asOf, known);
            return first.flatMap(one -> second.map(other -> joined(one, other)));
        }

        private BigDecimal joined(BigDecimal one, BigDecimal other) {
            return switch (join) {
                case LESS -> one.subtract(other);
                case LEAST -> one.min(other);
                case GREATEST -> one.max(other);
                case TIMES -> one.multiply(other);
            };
        }

        @Override
        public Set<NumberFact<?>> facts() {
            return parts.stream()
                    .flatMap(part -> part.facts().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public Set<Parameter<BigDecimal>> parameters() {
            return parts.stream()
                    .flatMap(part -> part.parameters().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public String text() {
            String one = parts.get(0).text();
            String other = parts.get(1).text();
            return switch (join) {
                case LESS -> one + ", less " + other;
                case LEAST -> "the lesser of " + one + " and " + other;
                case GREATEST -> "the greater of " + one + " and " + other;
                case TIMES -> (other.equals("2") ? "twice " : other + " times ") + one;
            };
        }
    }

    /**
     * An amount rounded up to a whole number.
     *
     * @param part the amount
     */
    record RoundedUp(Amount part) implements Amount {
        @Override
        public Optional<BigDecimal> on(LocalDate asOf, Function<NumberFact<?>, Optional<BigDecimal>> known) {
            return part.on(asOf, known).map(value -> value.setScale(0, RoundingMode.CEILING));
        }

        @Override
        public Set<NumberFact<?>> facts() {
            return part.facts();
        }

        @Override
        public Set<Parameter<BigDecimal>> parameters() {
            return part.parameters();
        }

        @Override
        public String text() {
            return Texts.roundedUp(part.text());
        }
    }
}
