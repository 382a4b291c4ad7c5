package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opencarers.rules.packs.DiagnosisCode;

/** The page of what can be wrong with a pack has every code, with what it means and what it costs. */
class DiagnosesPageTest {

    private static final String FOLDER = "carers-rules/src/main/java/org/opencarers/rules/packs";
    private static final Map<String, String> MEANINGS = ConstantsInSource.words(FOLDER, DiagnosisCode.class);
    private static final Map<String, String> COSTS =
            ConstantsInSource.all(Documents.text(Documents.named(FOLDER + "/DiagnosisCode.java")));

    @Test
    void the_page_of_diagnoses_is_that_of_the_codes() {
        GeneratedPage.check("docs/diagnoses.md", page());
    }

    /** Read off the enumeration by hand: one code of each cost. */
    @Test
    void a_row_says_what_a_code_means_and_costs() {
        assertThat(page())
                .contains("| `NAMED_TWICE` | A list of providers names a class twice. | nothing |\n")
                .contains("| `CONFLICT` | Two packs settle one question differently. | a part |\n")
                .contains("| `TAKES_AWAY` | A variation takes away from somebody what the policy gives. | the pack |\n")
                .contains("| `REQUIRED_MISSING` | A pack that is required was not loaded. | the engine |\n");
    }

    private static String page() {
        return """
                # What can be wrong with a pack

                Every code by which a pack is refused, or something of it left out. `./carers plugins doctor` prints them, and
                `DecisionEngine.problems()` gives them. Each comes with what is wrong, where, and what to do. This page is made from the
                code; [why a pack may not do some of it](what-a-pack-may-not-do.md) is told elsewhere.

                | code | what it means | what it costs |
                |---|---|---|
                """
                + Arrays.stream(DiagnosisCode.values())
                        .map(DiagnosesPageTest::row)
                        .collect(Collectors.joining())
                + "\n| it costs | which is to say |\n|---|---|\n"
                + Arrays.stream(DiagnosisCode.Cost.values())
                        .map(cost -> Markdown.row(List.of(words(cost), Objects.requireNonNull(COSTS.get(cost.name())))))
                        .collect(Collectors.joining())
                + """

                A pack that breaks before it could say how it varies a policy costs more than itself: answers that it may have raised are
                problems until it is repaired or removed.
                """;
    }

    private static String row(DiagnosisCode code) {
        return Markdown.row(List.of(
                Markdown.code(code.name()), Objects.requireNonNull(MEANINGS.get(code.name())), words(code.cost())));
    }

    private static String words(DiagnosisCode.Cost cost) {
        return cost.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
