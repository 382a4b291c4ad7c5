package org.opencarers.conformance.teeth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.Questions;
import org.opencarers.conformance.generate.Dice;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Policy;

/** A fault that shows only where four drawn facts of one policy have drawn answers. */
final class Rare {

    /** Not a seed that laws begin with: a fault must not lie where a law happens to look. */
    private static final long OTHER_SEED = 987_654_321;

    private static final int FACTS = 4;
    private static final int LOOKED_AT = 1000;
    private static final long DRAWN = 200;

    private final Subject subject;
    private final Fault fault;
    private final Predicate<Question> place;
    private final int facts;

    private Rare(Subject subject, Fault fault, Predicate<Question> place, int facts) {
        this.subject = subject;
        this.fault = (sound, right, question) ->
                place.test(question) ? fault.decide(sound, right, question) : right.decide(question);
        this.place = place;
        this.facts = facts;
    }

    /** As many as wanted, spread over the policies of the subject, always the same. */
    static List<Rare> of(Subject subject, Fault fault, int faults) {
        List<Policy<?>> policies = subject.policies();
        List<Rare> rare = new ArrayList<>();
        for (int number = 0; number < faults && !policies.isEmpty(); number++) {
            Policy<?> policy = policies.get(number % policies.size());
            Question drawn = drawn(subject, policy, number);
            Dice dice = new Dice(new SplittableRandom(OTHER_SEED + number));
            List<Fact<?>> given = dice.shuffled(List.copyOf(drawn.facts().given()));
            List<Fact<?>> chosen = given.subList(0, Math.min(FACTS, given.size()));
            rare.add(new Rare(subject, fault, place(drawn, chosen, dice), chosen.size()));
        }
        return rare;
    }

    /** A question with enough answers for a fault to be rare: all, where the policy asks for fewer facts than it takes. */
    private static Question drawn(Subject subject, Policy<?> policy, int number) {
        int enough = Math.min(FACTS, policy.facts().size());
        return LongStream.range(0, DRAWN)
                .mapToObj(next -> new Effort(OTHER_SEED + number * DRAWN + next, 1, 0, false, 0))
                .flatMap(one -> Questions.of(subject, policy, one).stream())
                .filter(question -> question.facts().given().size() >= enough)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "of " + DRAWN + " questions to " + policy + " none has " + enough + " answers"));
    }

    /** How many facts must have their drawn answers for the fault to show. */
    int facts() {
        return facts;
    }

    /** The subject with the fault in it. */
    Subject broken() {
        return fault.in(subject);
    }

    /** Many questions to every policy, none of them a law's. */
    static List<Question> many(Subject subject) {
        Effort many = new Effort(OTHER_SEED * 2, LOOKED_AT, 0, false, 0);
        List<Question> questions = new ArrayList<>();
        subject.policies().forEach(policy -> questions.addAll(Questions.of(subject, policy, many)));
        return questions;
    }

    /**
     * Whether the answer to some question is another one because of the fault.
     *
     * @param shown what of an answer is looked at
     */
    boolean shows(List<Question> questions, Function<PlainAnswer, Object> shown) {
        Answers right = subject.answers();
        return questions.stream().filter(place).anyMatch(question -> differs(right, question, shown));
    }

    private boolean differs(Answers right, Question question, Function<PlainAnswer, Object> shown) {
        try {
            return !shown.apply(fault.decide(subject, right, question)).equals(shown.apply(right.decide(question)));
        } catch (IllegalStateException thrown) {
            return true;
        }
    }

    private static Predicate<Question> place(Question drawn, List<Fact<?>> chosen, Dice dice) {
        List<Predicate<Question>> parts = new ArrayList<>();
        chosen.forEach(fact -> parts.add(like(drawn, fact, dice)));
        return asked -> asked.policy().equals(drawn.policy()) && parts.stream().allMatch(part -> part.test(asked));
    }

    private static <T> Predicate<Question> like(Question drawn, Fact<T> fact, Dice dice) {
        boolean atLeast = dice.chance(50);
        T wanted = drawn.facts().given(fact).orElseThrow();
        return asked -> asked.facts()
                .given(fact)
                .filter(value -> isLike(fact, value, wanted, atLeast))
                .isPresent();
    }

    private static <T> boolean isLike(Fact<T> fact, T value, T wanted, boolean atLeast) {
        if (fact instanceof NumberFact<?> number) {
            BigDecimal one = number.exact((Number) value);
            int order = one.compareTo(number.exact((Number) wanted));
            return atLeast ? order >= 0 : order <= 0;
        }
        if (value instanceof LocalDate day && wanted instanceof LocalDate other) {
            return atLeast ? !day.isBefore(other) : !day.isAfter(other);
        }
        return value instanceof Set<?> set && wanted instanceof Set<?> members
                ? set.containsAll(members)
                : value.equals(wanted);
    }
}
