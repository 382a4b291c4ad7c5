package org.opencarers.testkit.differential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.testkit.generate.CaseSeed;
import org.opencarers.testkit.generate.GeneratedCase;
import org.opencarers.testkit.generate.GeneratedPolicy;
import org.opencarers.testkit.generate.Ruling;

/** Cases on which long runs found engine and reference to differ; each stays here for good. */
class CasesThatOnceDifferedTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "774320, 9, forty different counts of the members of one set",
        "3717520, 9, forty different counts of the members of two sets",
    })
    void engine_and_reference_agree(long seed, int size, String about) {
        GeneratedPolicy policy = new CaseSeed(seed, size).policy();
        DecisionEngine engine = DecisionEngine.of(policy.pack());
        for (long question = seed; question < seed + CaseSeed.QUESTIONS; question++) {
            GeneratedCase<Ruling> example = new CaseSeed(question, size).question(policy);
            assertThat(Answers.ofEngine(engine, example))
                    .as(() -> about + System.lineSeparator() + example.describe())
                    .isEqualTo(Answers.ofReference(example));
        }
    }
}
