package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.QuestionGenerator;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * Engine and reference interpreter on the policies that are found: the national ones, and those of the example packs.
 *
 * <p>A fiftieth of the cases that {@code carers.triples} asks for, shared equally among the policies.
 */
class LawProperties {

    private static final System.Logger LOG = System.getLogger(LawProperties.class.getName());

    private final DecisionEngine engine = DecisionEngine.discover();

    @Example
    void every_policy_is_decided_as_its_rules_mean() {
        List<Policy<?>> policies = engine.policies();
        long questions = Long.getLong("carers.triples", 100_000L) / 50 / policies.size();
        List<String> differences = new ArrayList<>();
        policies.forEach(policy -> differences.addAll(differences(policy, questions)));
        LOG.log(System.Logger.Level.INFO, "{0} questions to each of {1} policies", questions, policies.size());
        assertThat(policies).isNotEmpty();
        assertThat(differences).isEmpty();
    }

    private <O extends Enum<O> & Outcome> List<String> differences(Policy<O> policy, long questions) {
        QuestionGenerator<O> generator = new QuestionGenerator<>(policy, engine.constraints(), List.of());
        for (long seed = 0; seed < questions; seed++) {
            GeneratedCase<O> example = generator.question(new SplittableRandom(seed));
            Answers expected = Answers.ofReference(example);
            Answers actual = Answers.ofEngine(engine, example);
            if (!actual.equals(expected)) {
                return List.of(String.join(
                        System.lineSeparator(), example.describe(), "reference: " + expected, "engine:    " + actual));
            }
        }
        return List.of();
    }
}
