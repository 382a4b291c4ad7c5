package org.opencarers.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fact, or a few facts together, compared with constants or parameters: the leaves of every condition. */
public sealed interface Comparison {

    /** The facts that are compared. */
    List<? extends Fact<?>> facts();

    /** The limit compared with, when the comparison has one that may depend on the date. */
    Optional<Parameter<?>> parameter();

    /** The comparison as a sentence on a date, with the values that parameters have on it. */
    String sentence(Optional<LocalDate> asOf);

    /** This comparison as what it is. */
    <R> R match(Cases<R> cases);

    /**
     * A choice, a code, or a yes or no, is among those accepted.
     *
     * @param fact the fact
     * @param accepted the answers that satisfy the comparison
     * @param <T> the type of the answer
     */
    record Choice<T>(Fact<T> fact, Limit<Set<T>> accepted) implements Comparison {
        @Override
        public List<Fact<T>> facts() {
            return List.of(fact);
        }

        @Override
        public Optional<Parameter<?>> parameter() {
            return accepted.parameter().map(set -> set);
        }

        @Override
        public String sentence(Optional<LocalDate> asOf) {
            return Sentences.choice(this, asOf);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * A number, or a sum or difference of numbers, stands in a relation to a limit.
     *
     * @param term the number
     * @param relation how it is compared
     * @param limit what it is compared with
     */
    record Number(LinearTerm term, Relation relation, Limit<BigDecimal> limit) implements Comparison {
        @Override
        public List<NumberFact<?>> facts() {
            return term.facts();
        }

        @Override
        public Optional<Parameter<?>> parameter() {
            return limit.parameter().map(number -> number);
        }

        @Override
        public String sentence(Optional<LocalDate> asOf) {
            return Sentences.number(this, asOf);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.number(this);
        }
    }

    /**
     * At least so many of the members that count occur in a set, or in any of several sets of the same list.
     *
     * @param sets the sets; a member that occurs in several counts once
     * @param counted the members that count
     * @param atLeast how many, at least 1
     * @param <E> the list
     */
    record Membership<E extends Enum<E>>(List<SetFact<E>> sets, Limit<Set<E>> counted, int atLeast)
            implements Comparison {

        /** Refuses a comparison that every set, or no set, would satisfy by its form. */
        public Membership {
            if (sets.isEmpty() || atLeast < 1) {
                throw new IllegalArgumentException(
                        "a count needs a set and a number from 1, but had " + sets + ", " + atLeast);
            }
            sets = List.copyOf(sets);
        }

        @Override
        public List<SetFact<E>> facts() {
            return sets;
        }

        @Override
        public Optional<Parameter<?>> parameter() {
            return counted.parameter().map(set -> set);
        }

        @Override
        public String sentence(Optional<LocalDate> asOf) {
            return Sentences.membership(this);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.membership(this);
        }
    }

    /**
     * A day lies before, on or after a moment.
     *
     * @param fact the day
     * @param orders the ways in which it may lie
     * @param moment what it is compared with
     */
    record Dates(DateFact fact, Set<DateOrder> orders, Moment moment) implements Comparison {
        @Override
        public List<DateFact> facts() {
            return List.of(fact);
        }

        @Override
        public Optional<Parameter<?>> parameter() {
            return Optional.empty();
        }

        @Override
        public String sentence(Optional<LocalDate> asOf) {
            return Sentences.dates(this);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dates(this);
        }
    }

    /**
     * One answer for each kind of comparison.
     *
     * @param <R> what is made of it
     */
    interface Cases<R> {
        /** An answer among those accepted. */
        <T> R choice(Choice<T> comparison);

        /** A number against a limit. */
        R number(Number comparison);

        /** Members counted in one or several sets. */
        <E extends Enum<E>> R membership(Membership<E> comparison);

        /** A day against a moment. */
        R dates(Dates comparison);
    }
}
