package org.opencarers.testkit.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.opencarers.core.json.CarersJson;

/**
 * How often each answer is drawn, from the one data file of the population.
 *
 * @param source what the shares rest on, in words
 * @param shares for each question the answers with their weights; an answer such as {@code 16-25} is a range of whole
 *     numbers, both ends included
 * @param chances for each yes or no the chance of yes, in hundred
 */
record Marginals(String source, Map<String, Map<String, Integer>> shares, Map<String, Integer> chances) {

    private static final String FILE = "population.json";

    static Marginals read() {
        try (InputStream file = Marginals.class.getResourceAsStream(FILE)) {
            return CarersJson.mapper().readValue(Objects.requireNonNull(file, FILE), Marginals.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Draws one of the answers to a question. */
    String draw(String question, RandomGenerator random) {
        Map<String, Integer> answers = Objects.requireNonNull(shares.get(question), question);
        int left = random.nextInt(
                answers.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<String, Integer> answer : answers.entrySet()) {
            left -= answer.getValue();
            if (left < 0) {
                return answer.getKey();
            }
        }
        throw new IllegalStateException(question + " has no answers");
    }

    /** Draws a range, and a whole number in it. */
    int drawNumber(String question, RandomGenerator random) {
        String[] ends = draw(question, random).split("-", -1);
        int least = Integer.parseInt(ends[0]);
        int most = Integer.parseInt(ends[1]);
        return random.nextInt(least, most + 1);
    }

    /** Whether something that is so for a share of people is so for this one. */
    boolean happens(String question, RandomGenerator random) {
        return random.nextInt(100) < Objects.requireNonNull(chances.get(question), question);
    }

    /** The share of an answer in a question about which several answers may be given, in hundred. */
    boolean includes(String question, String answer, RandomGenerator random) {
        return random.nextInt(100)
                < Objects.requireNonNull(shares.get(question), question).getOrDefault(answer, 0);
    }
}
