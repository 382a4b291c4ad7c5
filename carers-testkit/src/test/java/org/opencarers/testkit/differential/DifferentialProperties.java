package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.GeneratedPolicy;
import org.opencarers.conformance.generate.PolicyGenerator;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.rules.decision.DecisionEngine;

/**
 * Engine and reference interpreter on the same generated cases.
 *
 * <p>The system property {@code carers.triples} says how many triples of policy, facts and date are compared, and
 * {@code carers.seed} from which seed on (0; a multiple of {@link CaseSeed#QUESTIONS}). Seeds count upwards, so a run can
 * be repeated and continued. A generator whose cases are nearly all refused, or all settled, would show nothing: the shares of both
 * are held to what they have been over ten million triples (6 and 24 of a hundred).
 */
class DifferentialProperties {

    private static final System.Logger LOG = System.getLogger(DifferentialProperties.class.getName());

    /** So many differences are shrunk and reported; more would tell nothing new. */
    private static final int MOST_REPORTED = 3;

    /** Fewer triples are asked of too few policies to say what is usual. */
    private static final long ENOUGH_FOR_SHARES = 20_000;

    private final List<String> differences = new ArrayList<>();
    private long compared;
    private long refused;
    private long undetermined;

    @Example
    void engine_and_reference_agree() {
        long triples = Long.getLong("carers.triples", 100_000L);
        long seed = Long.getLong("carers.seed", 0L);
        while (compared < triples && differences.size() < MOST_REPORTED) {
            compareAll(seed + compared, Math.min(CaseSeed.QUESTIONS, triples - compared));
        }
        LOG.log(
                System.Logger.Level.INFO,
                "{0} triples, {1} refused, {2} undetermined, {3} differences between engine and reference",
                compared,
                refused,
                undetermined,
                differences.size());
        assertThat(differences).isEmpty();
        if (compared >= ENOUGH_FOR_SHARES) {
            assertThat(percent(refused)).as("refused, of a hundred").isBetween(3L, 12L);
            assertThat(percent(undetermined)).as("undetermined, of a hundred").isBetween(15L, 35L);
        }
    }

    private long percent(long count) {
        return 100 * count / compared;
    }

    /** Compares a run of questions to one policy, up to the first difference. */
    private void compareAll(long first, long questions) {
        int size = 1 + Math.floorMod(first / CaseSeed.QUESTIONS, PolicyGenerator.GREATEST_SIZE);
        GeneratedPolicy policy = new CaseSeed(first, size).policy();
        DecisionEngine engine = DecisionEngine.of(policy.pack());
        long before = differences.size();
        for (long seed = first; seed < first + questions; seed++) {
            compared++;
            CaseSeed name = new CaseSeed(seed, size);
            GeneratedCase<Ruling> example = name.question(policy);
            Answers expected = Answers.ofReference(example);
            refused += expected.isRefused() ? 1 : 0;
            undetermined += expected.possible().size() > 1 ? 1 : 0;
            if (differences.size() == before
                    && !Answers.ofEngine(engine, example).equals(expected)) {
                differences.add(name + System.lineSeparator() + shrunk(example));
            }
        }
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
