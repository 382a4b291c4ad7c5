package org.opencarers.schedules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@link PlainFrequency} makes of words that say how often something takes place. Immutable. */
public sealed interface FrequencyReading {

    /**
     * The rule that the words make, where they make one.
     *
     * @return the value of an RRULE, as a {@code Schedule} holds it
     * @throws IllegalArgumentException if they make none; the message says why and what to write
     */
    String recurrenceOrThrow();

    /**
     * That the words have one meaning.
     *
     * @param recurrence the value of an RRULE
     * @param assumption what the rule says beyond the words, such as that three times a year are every four months;
     *     empty when it says nothing more
     */
    record Understood(String recurrence, Optional<String> assumption) implements FrequencyReading {

        @Override
        public String recurrenceOrThrow() {
            return recurrence;
        }
    }

    /**
     * That the words have two meanings, between which only those who wrote them can choose.
     *
     * @param words the words at fault
     * @param meanings what they may mean
     */
    record Ambiguous(String words, List<Meaning> meanings) implements FrequencyReading {

        /** Keeps a copy of the meanings. */
        public Ambiguous {
            meanings = List.copyOf(meanings);
        }

        /**
         * What is wrong, both meanings with their rules, and what to do.
         *
         * @return the message, without full stop
         */
        public String message() {
            return words + " can be read in two ways; ask which is meant, and write "
                    + meanings.stream().map(Meaning::toString).collect(Collectors.joining(" or "));
        }

        @Override
        public String recurrenceOrThrow() {
            throw new IllegalArgumentException(message());
        }
    }

    /** That the words say nothing that can be read. */
    record NotUnderstood() implements FrequencyReading {

        /**
         * What is wrong, what can be read, and what to do.
         *
         * @return the message, without full stop
         */
        public String message() {
            return "cannot be read as how often; keep the words as a stated frequency, or write "
                    + PlainFrequency.READABLE;
        }

        @Override
        public String recurrenceOrThrow() {
            throw new IllegalArgumentException(message());
        }
    }

    /**
     * One of the things that ambiguous words may mean.
     *
     * @param words the meaning in words that have one meaning, such as {@code every two months}
     * @param recurrence the value of an RRULE that says it; where the words leave the days open, an example of one
     */
    record Meaning(String words, String recurrence) {

        /** The rule with the words behind it. */
        @Override
        public String toString() {
            return recurrence + " (" + words + ")";
        }
    }
}
