package org.opencarers.conformance.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.Citation;
import org.opencarers.rules.CodeFact;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** A pack's own codes, which look like no code of a place. */
class StrangeCodesTest {

    private static final CodeFact WARD = Fact.of("test.ward", "Which ward?", Informant.CARER)
            .code("the ward is", Pattern.compile("W[0-9]{2}"), "W and two digits");

    private static final Policy<Possibility> POLICY = Policy.about("test.policy", "Can it happen?", Possibility.class)
            .favouring(Favour.none())
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2024-04-01"))
            .asking(WARD)
            .rule(Rule.clause("1")
                    .when(WARD.is("W01", "W02"))
                    .then(Possibility.HAPPENS)
                    .citing(Citation.of("A small Act")))
            .otherwise(Possibility.DOES_NOT)
            .citing(Citation.of("A small Act"))
            .build();

    @Test
    void somebody_elsewhere_is_asked_about_too() {
        QuestionGenerator<Possibility> generator = new QuestionGenerator<>(POLICY, List.of(), List.of());
        List<String> asked = IntStream.range(0, 200)
                .mapToObj(seed ->
                        generator.question(new SplittableRandom(seed)).facts().given(WARD))
                .flatMap(Optional::stream)
                .toList();

        assertThat(asked).contains("W01", "W02").anyMatch(ward -> !ward.equals("W01") && !ward.equals("W02"));
    }
}
