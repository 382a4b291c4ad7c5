package org.opencarers.conformance.generate;

import java.util.SplittableRandom;

/**
 * The name of one generated case.
 *
 * <p>Runs of {@link #QUESTIONS} seeds name questions to one policy, so that whoever counts seeds upwards makes each policy
 * once. A runner that shrinks should shrink the size.
 *
 * @param seed any number
 * @param size from 1 to {@link PolicyGenerator#GREATEST_SIZE}
 */
public record CaseSeed(long seed, int size) {

    /** How many neighbouring seeds ask the same policy. */
    public static final int QUESTIONS = 40;

    /** The policy that the seed names. */
    public GeneratedPolicy policy() {
        return PolicyGenerator.policy(new SplittableRandom(Math.floorDiv(seed, QUESTIONS)), size);
    }

    /** The question that the seed names, asked of its policy. */
    public GeneratedCase<Ruling> question(GeneratedPolicy policy) {
        return policy.question(new SplittableRandom(seed));
    }

    /** The case, made from nothing but the seed and the size. */
    public GeneratedCase<Ruling> generate() {
        return question(policy());
    }
}
