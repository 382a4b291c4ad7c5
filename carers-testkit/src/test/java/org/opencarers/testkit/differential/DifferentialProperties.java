package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.testkit.generate.CaseSeed;
import org.opencarers.testkit.generate.GeneratedCase;
import org.opencarers.testkit.generate.GeneratedPolicy;
import org.opencarers.testkit.generate.PolicyGenerator;
import org.opencarers.testkit.generate.Ruling;

/**
 * Engine and reference interpreter on the same generated cases.
 *
 * <p>The system property {@code carers.triples} says how many triples of policy, facts and date are compared, and
 * {@code carers.seed} from which seed on (0). Seeds count upwards, so a run can be repeated and continued.
 */
class DifferentialProperties {

    private static final System.Logger LOG = System.getLogger(DifferentialProperties.class.getName());

    /** So many differences are shrunk and reported; more would tell nothing new. */
    private static final int MOST_REPORTED = 3;

    @Example
    void engine_and_reference_agree() {
        long triples = Long.getLong("carers.triples", 100_000L);
        long first = Long.getLong("carers.seed", 0L);
        long refused = 0;
        long undetermined = 0;
        List<String> differences = new ArrayList<>();
        long seed = first;
        while (seed < first + triples && differences.size() < MOST_REPORTED) {
            int size = 1 + Math.floorMod(seed / CaseSeed.QUESTIONS, PolicyGenerator.GREATEST_SIZE);
            GeneratedPolicy policy = new CaseSeed(seed, size).policy();
            DecisionEngine engine = DecisionEngine.of(policy.pack());
            long next = Math.min(first + triples, (Math.floorDiv(seed, CaseSeed.QUESTIONS) + 1) * CaseSeed.QUESTIONS);
            for (; seed < next && differences.size() < MOST_REPORTED; seed++) {
                CaseSeed name = new CaseSeed(seed, size);
                GeneratedCase<Ruling> example = name.question(policy);
                Answers expected = Answers.ofReference(example);
                refused += expected.refused() ? 1 : 0;
                undetermined += expected.possible().size() > 1 ? 1 : 0;
                if (!Answers.ofEngine(engine, example).equals(expected)) {
                    differences.add(name + System.lineSeparator() + shrunk(example));
                }
            }
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} triples, {1} refused, {2} undetermined, {3} differences between engine and reference",
                seed - first,
                refused,
                undetermined,
                differences.size());
        assertThat(differences).isEmpty();
    }

    private static String shrunk(GeneratedCase<Ruling> example) {
        GeneratedCase<Ruling> smallest = new Smaller<Ruling>(
                        candidate -> !Answers.ofEngine(Answers.engineFor(candidate), candidate)
                                .equals(Answers.ofReference(candidate)))
                .than(example);
        return String.join(
                System.lineSeparator(),
                smallest.describe(),
                "reference: " + Answers.ofReference(smallest),
                "engine:    " + Answers.ofEngine(Answers.engineFor(smallest), smallest));
    }
}
