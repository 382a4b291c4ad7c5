package org.opencarers.docs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The named conditions that a policy states more than once, each with a letter.
 *
 * <p>Each is written out once and referred to elsewhere: a reader who has understood it need not compare it line by line with
 * its other places.
 */
final class LawConditions {

    /** A smaller condition is said again, because to follow a reference would take longer than to read it. */
    private static final int LEAST_COMPARISONS = 3;

    private final Map<JsonNode, Integer> places = new LinkedHashMap<>();
    private final Map<JsonNode, String> letters = new LinkedHashMap<>();

    LawConditions(JsonNode rules) {
        rules.forEach(rule -> count(rule.get("condition")));
        places.forEach((condition, count) -> {
            if (count > 1) {
                letters.put(condition, letter(letters.size()));
            }
        });
    }

    private void count(JsonNode condition) {
        boolean counts = !name(condition).isEmpty() && comparisons(condition) >= LEAST_COMPARISONS;
        if (!counts || places.merge(condition, 1, Integer::sum) == 1) {
            condition.get("parts").forEach(this::count);
        }
    }

    private static String letter(int index) {
        if (index > 'Z' - 'A') {
            throw new AssertionError("more shared conditions than letters: give them another mark");
        }
        return String.valueOf((char) ('A' + index));
    }

    /** The conditions stated more than once, with their letters, in the order in which the rules state them. */
    Map<JsonNode, String> letters() {
        return letters;
    }

    Optional<String> letter(JsonNode condition) {
        return Optional.ofNullable(letters.get(condition));
    }

    static boolean isWithin(JsonNode whole, JsonNode condition) {
        return whole.equals(condition)
                || StreamSupport.stream(whole.get("parts").spliterator(), false)
                        .anyMatch(part -> isWithin(part, condition));
    }

    /** The name of a condition with parts; empty when it has none. Without parts, the sentence is all there is. */
    static String name(JsonNode condition) {
        String sentence = condition.get("sentence").asString();
        int end = sentence.lastIndexOf(": ");
        return condition.get("parts").isEmpty() || end < 0 ? "" : sentence.substring(0, end);
    }

    private static int comparisons(JsonNode condition) {
        return condition.get("parts").isEmpty()
                ? 1
                : StreamSupport.stream(condition.get("parts").spliterator(), false)
                        .mapToInt(LawConditions::comparisons)
                        .sum();
    }
}
