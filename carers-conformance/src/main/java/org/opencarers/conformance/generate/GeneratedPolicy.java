package org.opencarers.conformance.generate;

import java.util.List;
import java.util.random.RandomGenerator;
import org.opencarers.rules.Constraint;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

/** A random policy, with the policies it uses and the vocabulary it speaks of; many cases can be drawn from it. */
public final class GeneratedPolicy {

    private final Policy<Ruling> policy;
    private final List<Policy<Ruling>> used;
    private final Vocabulary vocabulary;
    private final QuestionGenerator<Ruling> questions;

    GeneratedPolicy(Policy<Ruling> policy, List<Policy<Ruling>> used, Vocabulary vocabulary) {
        this.policy = policy;
        this.used = List.copyOf(used);
        this.vocabulary = vocabulary;
        this.questions = new QuestionGenerator<>(policy, vocabulary.constraints, vocabulary.strangers);
    }

    /** The policy to ask. */
    public Policy<Ruling> policy() {
        return policy;
    }

    /** The constraints of the vocabulary, those that do not count for the policy included. */
    public List<Constraint> constraints() {
        return List.copyOf(vocabulary.constraints);
    }

    /** A pack that contributes the policy, the policies it uses, its facts and its constraints. */
    public PolicyPack pack() {
        return new MadePack(this);
    }

    /**
     * Facts and a date to ask the policy about.
     *
     * @param random where all chance comes from
     */
    public GeneratedCase<Ruling> question(RandomGenerator random) {
        return questions.question(random);
    }

    private record MadePack(GeneratedPolicy made) implements PolicyPack {
        @Override
        public PackDescriptor descriptor() {
            return PackDescriptor.made("made");
        }

        @Override
        public void contribute(Contributions contributions) {
            made.used.forEach(contributions::policy);
            contributions.policy(made.policy);
            contributions.facts(made.vocabulary.strangers);
            made.vocabulary.constraints.forEach(contributions::constraint);
        }
    }
}
