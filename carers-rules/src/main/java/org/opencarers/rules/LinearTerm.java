package org.opencarers.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A number fact, or a sum or difference of two or three: "break weeks less hospital weeks".
 *
 * <p>Each may be counted several times, and may be rounded up to a whole number first: "notice less twice the days asked
 * for, part days counted as whole". Sums stay inside the exact fragment: what is known is substituted, and what no values
 * can reach is left out.
 */
public final class LinearTerm {

    /** The greatest number of facts in one term. */
    public static final int MOST_FACTS = 3;

    /** The most times that one fact can be counted in a term. */
    public static final int MOST_TIMES = 1000;

    private final List<Part> parts;
    private final Optional<String> words;

    private LinearTerm(List<Part> parts, Optional<String> words) {
        this.parts = parts;
        this.words = words;
    }

    /**
     * One fact in a term.
     *
     * @param fact the fact
     * @param times how often it is counted, never 0; less than 0 when it is taken away
     * @param roundedUp whether it is first rounded up to a whole number
     */
    public record Part(NumberFact<?> fact, int times, boolean roundedUp) {

        /** Refuses a part that counts nothing, or so much that sums could overflow. */
        public Part {
            if (times == 0 || Math.abs(times) > MOST_TIMES) {
                throw new IllegalArgumentException(fact + " must be counted from 1 to " + MOST_TIMES
                        + " times, added or" + " taken away, but was counted " + times + " times");
            }
        }

        /** The fact once, as it is. */
        public static Part of(NumberFact<?> fact) {
            return new Part(fact, 1, false);
        }

        /** The same part counted so many times as often. */
        public Part times(int factor) {
            return new Part(fact, times * factor, roundedUp);
        }

        /** The same part with the fact rounded up to a whole number. */
        public Part roundUp() {
            return new Part(fact, times, true);
        }

        /** What the part adds to the sum when the fact has a value. */
        public BigDecimal of(BigDecimal value) {
            BigDecimal counted = roundedUp ? value.setScale(0, RoundingMode.CEILING) : value;
            return counted.multiply(BigDecimal.valueOf(times));
        }
    }

    /** One fact by itself. */
    public static LinearTerm of(NumberFact<?> fact) {
        return new LinearTerm(List.of(Part.of(fact)), Optional.empty());
    }

    /** This term with a fact added. */
    public LinearTerm plus(NumberFact<?> fact) {
        return plus(Part.of(fact));
    }

    /** This term with a fact taken away. */
    public LinearTerm minus(NumberFact<?> fact) {
        return minus(Part.of(fact));
    }

    /** This term with a part added. */
    public LinearTerm plus(Part part) {
        boolean there = parts.stream().anyMatch(other -> other.fact().equals(part.fact()));
        if (there || parts.size() == MOST_FACTS) {
            String held = parts.stream().map(other -> other.fact().id()).collect(Collectors.joining(" and "));
            throw new IllegalArgumentException("a term holds at most " + MOST_FACTS + " different facts; cannot add "
                    + part.fact() + " to one of " + held);
        }
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new LinearTerm(List.copyOf(more), words);
    }

    /** This term with a part taken away. */
    public LinearTerm minus(Part part) {
        return plus(part.times(-1));
    }

    /** The same term with the words that a sentence about it begins with, verb included. */
    public LinearTerm saying(String lead) {
        return new LinearTerm(parts, Optional.of(Texts.required("lead", lead)));
    }

    /** At most so much: the limit itself is inside. */
    public Condition atMost(Limit<BigDecimal> limit) {
        return compared(Relation.AT_MOST, limit);
    }

    /** At least so much: the limit itself is inside. */
    public Condition atLeast(Limit<BigDecimal> limit) {
        return compared(Relation.AT_LEAST, limit);
    }

    /** Compared with a limit in one of the five ways. */
    public Condition compared(Relation relation, Limit<BigDecimal> limit) {
        return Condition.of(new Comparison.Number(this, relation, limit));
    }

    /** What is added up, in the order of writing. */
    public List<Part> parts() {
        return parts;
    }

    /** The facts of the term, in the order of writing. */
    public List<NumberFact<?>> facts() {
        return parts.stream().<NumberFact<?>>map(Part::fact).toList();
    }

    /** What the term counts: the unit of its first fact. */
    public Unit unit() {
        return facts().get(0).unit();
    }

    String lead() {
        boolean first = parts.size() == 1 || taken().isPresent();
        return words.orElseGet(() -> first ? facts().get(0).lead() : questions());
    }

    /** The sum by the questions of its facts, where they have no shorter names. */
    private String questions() {
        List<String> counted = new ArrayList<>();
        for (Part part : parts) {
            String answer = "the answer to '" + part.fact().question() + "'";
            counted.add((part.times() < 0 ? "less " : "")
                    + Texts.times(Math.abs(part.times()), part.roundedUp() ? Texts.roundedUp(answer) : answer));
        }
        return "the sum of " + String.join(", ", counted) + " is";
    }

    /**
     * What is taken from the first fact, in words, so that the two sides of a difference can be compared: "twice the days asked
     * for". Empty when the term is no such difference, has words of its own, or takes away what has no name.
     */
    Optional<String> taken() {
        Part first = parts.get(0);
        List<Part> others = parts.subList(1, parts.size());
        boolean told = words.isEmpty()
                && first.times() == 1
                && !first.roundedUp()
                && !others.isEmpty()
                && others.stream()
                        .allMatch(part -> part.times() < 0 && part.fact().noun().isPresent());
        return told
                ? Optional.of(
                        Texts.joined(others.stream().map(LinearTerm::taken).toList(), "and")
                                + (others.size() > 1 ? " together" : ""))
                : Optional.empty();
    }

    private static String taken(Part part) {
        String noun = part.fact().noun().orElse("");
        return Texts.times(-part.times(), part.roundedUp() ? Texts.roundedUp(noun) : noun);
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
