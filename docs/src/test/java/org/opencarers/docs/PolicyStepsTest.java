package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy lacks, the compiler refuses. */
class PolicyStepsTest {

    private static final List<String> STEPS = List.of(
            "Policy.about(\"a.b\", \"May it be?\", BreakGrantOutcome.class)",
            ".favouring(Favour.none())",
            ".safeSide(SafeSide.NEVER_REFUSE)",
            ".covering(Coverage.from(\"2024-04-01\"))",
            ".asking(CarerFacts.AGE)",
            ".rule(Rule.clause(\"1\").when(CarerFacts.AGE.atLeast(18)).then(BreakGrantOutcome.MAY_HAVE).citing(LAW))",
            ".otherwise(BreakGrantOutcome.NOT_COVERED)",
            ".citing(LAW)",
            ".build()");

    @Test
    void with_every_step_it_compiles() {
        assertThat(Javac.complaintsAbout("Written", written(STEPS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"favouring", "safeSide", "covering", "asking", "otherwise", "citing", "build"})
    void without_one_step_it_does_not(String step) {
        List<String> fewer = new ArrayList<>(STEPS);
        assertThat(fewer.removeIf(line -> line.startsWith("." + step))).isTrue();

        assertThat(Javac.complaintsAbout("Written", written(fewer))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".when(CarerFacts.AGE.atLeast(18))", ".then(BreakGrantOutcome.MAY_HAVE)", ".citing(LAW)"})
    void neither_does_a_rule_without_condition_outcome_or_source(String part) {
        String whole = written(STEPS);
        int first = whole.indexOf(part);
        String without = whole.substring(0, first) + whole.substring(first + part.length());

        assertThat(Javac.complaintsAbout("Written", without)).isNotEmpty();
    }

    @Test
    void an_outcome_of_another_policy_does_not_compile_either() {
        String wrong = written(STEPS)
                .replace(
                        ".otherwise(BreakGrantOutcome.NOT_COVERED)",
                        ".otherwise(org.opencarers.law.gb.CarersAllowanceOutcome.NOT_ENTITLED)");

        assertThat(Javac.complaintsAbout("Written", wrong)).isNotEmpty();
    }

    private static String written(List<String> steps) {
        return "import org.opencarers.docs.northshire.BreakGrantOutcome;\n"
                + "import org.opencarers.law.vocabulary.CarerFacts;\n"
                + "import org.opencarers.rules.*;\n"
                + "class Written {\n"
                + "  static final Citation LAW = Citation.of(\"a text\");\n"
                + "  static final Policy<BreakGrantOutcome> POLICY = "
                + String.join("\n    ", steps)
                + ";\n}\n";
    }
}
