package org.opencarers.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opencarers.core.situation.CareSituation;

/**
 * One typed question about the situation: an id, the question in plain words, and who can best answer it.
 *
 * <p>A fact is known or unknown, nothing between; unknown is never zero, never false and never the empty set. Facts are
 * equal when their ids are: an id has one meaning, for ever. Each kind of fact offers the comparisons that make sense
 * for it, and each comparison is a {@link Condition}.
 *
 * @param <T> the type of a known answer
 */
public abstract sealed class Fact<T> permits BooleanFact, NumberFact, ChoiceFact, CodeFact, SetFact, DateFact {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    private final FactBuilder description;
    private final Optional<Reading<T>> reading;

    Fact(FactBuilder description, Optional<Reading<T>> reading) {
        if (!ID.matcher(description.id).matches()) {
            throw new IllegalArgumentException(
                    "a fact id is kebab-case words joined by dots, owner first, but was '" + description.id + "'");
        }
        this.description = description;
        this.reading = reading;
    }

    /**
     * Begins a fact.
     *
     * @param id kebab-case words joined by dots, owner first: "carer.age"
     * @param question the question in plain words, as one would ask it
     * @param asked who can best answer
     */
    public static FactBuilder of(String id, String question, Informant asked) {
        return new FactBuilder(id, question, asked);
    }

    /** The id: kebab-case words joined by dots, owner first. */
    public final String id() {
        return description.id;
    }

    /** The question in plain words. */
    public final String question() {
        return description.question;
    }

    /** Who can best answer the question. */
    public final Informant asked() {
        return description.asked;
    }

    /** What answers look like, in plain words: "whole number, 0 to 150". */
    public abstract String answers();

    /** A known answer in plain words: "£204.00", "only in the future", "none". */
    public abstract String text(T value);

    /**
     * Why a value cannot be an answer on a date, or empty when it can be.
     *
     * @return one sentence that says what an answer must be
     */
    public abstract Optional<String> objection(T value, LocalDate asOf);

    /** This fact as what it is: the one way to treat each kind of fact differently. */
    public abstract <R> R match(Cases<R> cases);

    /** The answer that a situation gives on a date, or empty when the situation does not hold it. */
    public final Optional<T> readFrom(CareSituation situation, LocalDate asOf) {
        return reading.flatMap(way -> way.on(asOf, situation));
    }

    /** How the fact is read off a situation, or empty when no part of a situation holds it. */
    public final Optional<Reading<T>> reading() {
        return reading;
    }

    final FactBuilder description() {
        return description;
    }

    /** How a sentence about the fact begins: "the carer's age is". */
    final String lead() {
        return description.lead;
    }

    /** What the answer is called in the middle of a sentence, when the fact says so: "the days asked for". */
    final Optional<String> noun() {
        return description.noun;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Fact && ((Fact<?>) other).id().equals(id());
    }

    @Override
    public final int hashCode() {
        return id().hashCode();
    }

    @Override
    public final String toString() {
        return id();
    }

    /**
     * One answer for each kind of fact.
     *
     * @param <R> what is made of it
     */
    public interface Cases<R> {
        /** A question answered with yes or no. */
        R yesOrNo(BooleanFact fact);

        /** A whole or decimal number. */
        R number(NumberFact<?> fact);

        /** One of a closed list. */
        <E extends Enum<E>> R choice(ChoiceFact<E> fact);

        /** A code of an open list, told by its shape. */
        R code(CodeFact fact);

        /** Any number of a closed list. */
        <E extends Enum<E>> R set(SetFact<E> fact);

        /** A day. */
        R date(DateFact fact);
    }
}
