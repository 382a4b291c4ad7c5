package org.opencarers.conformance.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/**
 * Makes random policies.
 *
 * <p>What comes out is a function of the random numbers that go in. About one policy in ten is patchy: it cannot be asked
 * about every date, because of its coverage or of a parameter without a usable value.
 */
public final class PolicyGenerator {

    /** The greatest size of a policy; sizes run from 1. */
    public static final int GREATEST_SIZE = 10;

    private static final Citation SOURCE = Citation.of("A made-up Act");

    private final Dice dice;
    private final int size;
    private final boolean patchy;
    private final Vocabulary vocabulary;
    private final LimitMaker limits;

    private PolicyGenerator(Dice dice, int size) {
        this.dice = dice;
        this.size = size;
        patchy = dice.chance(10);
        limits = new LimitMaker(dice, patchy);
        vocabulary = new VocabularyMaker(dice).make(dice.between(1, 1 + size));
    }

    /**
     * A policy, with the vocabulary that it speaks of.
     *
     * @param random where all chance comes from
     * @param size how large it may be, from 1 to {@link #GREATEST_SIZE}: facts, rules and nesting grow with it
     */
    public static GeneratedPolicy policy(RandomGenerator random, int size) {
        if (size < 1 || size > GREATEST_SIZE) {
            throw new IllegalArgumentException("the size must be from 1 to " + GREATEST_SIZE + ", but was " + size);
        }
        return new PolicyGenerator(new Dice(random), size).make();
    }

    private GeneratedPolicy make() {
        List<Policy<Ruling>> used = new ArrayList<>();
        for (int i = size >= 4 ? dice.either(0, 0, 0, 1, 2) : 0; i > 0; i--) {
            used.add(policy("made.used-" + i, 2, 1, used));
        }
        int rules = dice.between(1, 1 + size / 2);
        Policy<Ruling> policy = policy("made.policy", rules, Math.min(3, 1 + size / 3), used);
        return new GeneratedPolicy(policy, used, vocabulary);
    }

    private Policy<Ruling> policy(String id, int rules, int depth, List<Policy<Ruling>> uses) {
        ConditionMaker conditions = new ConditionMaker(dice, vocabulary, limits, List.copyOf(uses));
        Set<Fact<?>> asked = new LinkedHashSet<>(dice.shuffled(vocabulary.asked));
        PolicySteps.NeedsRules<Ruling> steps = Policy.about(id, "Is it granted by " + id + "?", Ruling.class)
                .favouring(Favour.descending(Ruling.GRANTED, Ruling.REDUCED, Ruling.REFUSED))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(coverage())
                .asking(asked.toArray(new Fact<?>[0]))
                .boundBy(vocabulary.bounds.toArray(new Fact<?>[0]));
        for (int i = 1; i <= rules; i++) {
            Rule<Ruling> rule = Rule.clause(String.valueOf(i))
                    .when(conditions.make(depth))
                    .then(dice.either(Ruling.values()))
                    .citing(SOURCE.at("s." + i));
            steps = steps.rule(dice.chance(30) ? rule.inForce(period()) : rule);
        }
        return steps.otherwise(dice.either(Ruling.values()))
                .citing(SOURCE.at("s.99"))
                .build();
    }

    private Coverage coverage() {
        if (!patchy || dice.chance(50)) {
            return Coverage.from("1800-01-01");
        }
        return Coverage.of(period());
    }

    private DateRange period() {
        LocalDate start = dice.pick(LimitMaker.CHANGES);
        LocalDate end = dice.pick(LimitMaker.CHANGES);
        return new DateRange(start, Optional.of(end).filter(day -> day.isAfter(start)));
    }
}
