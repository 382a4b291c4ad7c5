package org.opencarers.schedules;

import java.util.Optional;

/**
 * What a timetable says to a question: something that is known, or that it cannot be told and why. Immutable.
 *
 * @param <T> what is asked for
 */
public sealed interface Answer<T> {

    /**
     * What is known.
     *
     * @return the value; empty when it cannot be told
     */
    Optional<T> value();

    /**
     * Why it cannot be told, in plain words.
     *
     * @return the reason, without full stop; empty when the answer is known
     */
    Optional<String> reason();

    /**
     * An answer that is known: nothing that is missing could change it.
     *
     * @param answer what is known
     * @param <T> what is asked for
     */
    record Known<T>(T answer) implements Answer<T> {

        @Override
        public Optional<T> value() {
            return Optional.of(answer);
        }

        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }
    }

    /**
     * That it cannot be told.
     *
     * @param why what is missing, in plain words without full stop
     * @param <T> what is asked for
     */
    record Undetermined<T>(String why) implements Answer<T> {

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(why);
        }
    }
}
