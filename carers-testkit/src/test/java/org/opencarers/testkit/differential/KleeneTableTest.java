package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opencarers.conformance.generate.CaseSeed;
import org.opencarers.conformance.generate.GeneratedCase;
import org.opencarers.conformance.generate.GeneratedPolicy;
import org.opencarers.conformance.generate.PolicyGenerator;
import org.opencarers.conformance.generate.Ruling;
import org.opencarers.conformance.reference.KleeneInterpreter;
import org.opencarers.conformance.reference.NoReferenceAnswerException;
import org.opencarers.conformance.reference.ReferenceAnswer;
import org.opencarers.conformance.reference.ReferenceInterpreter;

/**
 * How often three-valued logic says "unknown" where the exact answer is definite, as a Markdown table for the guide.
 *
 * <p>The table is logged; the system property {@code carers.kleene} says over how many cases with something unknown it is
 * made (4,000).
 */
class KleeneTableTest {

    private static final System.Logger LOG = System.getLogger(KleeneTableTest.class.getName());

    /** How many cases the table of the guide is made over. */
    private static final int ON_THE_PAGE = 4_000;

    private static final Path PAGE = Path.of("..", "docs", "engine.md");

    private int cases;
    private int definite;
    private int plainUnknown;
    private int setsUnknown;
    private int unknownFacts;
    private int missingFacts;

    @Test
    void kleene_is_never_wrong_and_says_unknown_too_often() throws IOException {
        int wanted = Integer.getInteger("carers.kleene", ON_THE_PAGE);
        for (long seed = 0; cases < wanted; seed += CaseSeed.QUESTIONS) {
            int size = 1 + Math.floorMod(seed / CaseSeed.QUESTIONS, PolicyGenerator.GREATEST_SIZE);
            GeneratedPolicy policy = new CaseSeed(seed, size).policy();
            for (long question = seed; question < seed + CaseSeed.QUESTIONS && cases < wanted; question++) {
                count(new CaseSeed(question, size).question(policy));
            }
        }
        LOG.log(System.Logger.Level.INFO, table());
        assertThat(setsUnknown).isPositive().isLessThan(plainUnknown);
        if (wanted == ON_THE_PAGE) {
            assertThat(Files.readString(PAGE).lines())
                    .contains(
                            row("exact", 0),
                            row("Kleene with outcome sets", setsUnknown),
                            row("plain Kleene", plainUnknown));
        }
    }

    private void count(GeneratedCase<Ruling> example) {
        long unknown = example.policy().facts().stream()
                .filter(fact -> !example.facts().given().contains(fact))
                .count();
        Optional<ReferenceAnswer<Ruling>> answer = unknown == 0 ? Optional.empty() : exact(example);
        if (answer.isEmpty()) {
            return;
        }
        KleeneInterpreter kleene = new KleeneInterpreter();
        Optional<Ruling> plain = kleene.outcome(example.policy(), example.facts(), example.asOf());
        Set<Ruling> sets = kleene.possible(example.policy(), example.facts(), example.asOf());
        assertThat(sets).containsAll(answer.get().possible());
        plain.ifPresent(outcome -> assertThat(answer.get().outcome()).contains(outcome));
        cases++;
        unknownFacts += Math.toIntExact(unknown);
        missingFacts += answer.get().missing().size();
        if (answer.get().outcome().isPresent()) {
            definite++;
            plainUnknown += plain.isEmpty() ? 1 : 0;
            setsUnknown += sets.size() > 1 ? 1 : 0;
        }
    }

    private static Optional<ReferenceAnswer<Ruling>> exact(GeneratedCase<Ruling> example) {
        try {
            return Optional.of(new ReferenceInterpreter(example.constraints())
                    .answer(example.policy(), example.facts(), example.asOf()));
        } catch (NoReferenceAnswerException notCovered) {
            return Optional.empty();
        }
    }

    private String table() {
        return String.join(
                System.lineSeparator(),
                "",
                "| evaluation | definite | says unknown where the answer is definite |",
                "|---|--:|--:|",
                row("exact", 0),
                row("Kleene with outcome sets", setsUnknown),
                row("plain Kleene", plainUnknown),
                "",
                String.format(
                        Locale.UK,
                        "%,d generated cases with %,d unknown facts, of which %,d can still matter.",
                        cases,
                        unknownFacts,
                        missingFacts));
    }

    private String row(String name, int unknown) {
        return String.format(
                Locale.UK,
                "| %s | %,d | %,d (%.1f %%) |",
                name,
                definite - unknown,
                unknown,
                100.0 * unknown / definite);
    }
}
