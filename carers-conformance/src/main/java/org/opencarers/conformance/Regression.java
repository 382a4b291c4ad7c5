package org.opencarers.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.opencarers.conformance.check.FactDocument;

/**
 * A test in Java that asks the question of a failed law again, to be kept beside the other tests of a pack.
 *
 * @param name the name of the class
 * @param text the class
 */
public record Regression(String name, String text) {

    private static final String INDENT = "        ";

    /**
     * The test of a failure; empty when the law did not fail.
     *
     * @param effort that with which it was found
     */
    public static Optional<Regression> of(Subject subject, LawResult result, Effort effort) {
        return result.counterexample().map(example -> of(subject, result, example, effort));
    }

    private static Regression of(Subject subject, LawResult result, Counterexample example, Effort effort) {
        String asked = example.question().map(Question::text).orElseGet(example::where) + example.breach();
        String name = String.format(Locale.ROOT, "%s_%08x_Test", result.law().id(), asked.hashCode());
        String text = String.join(
                "\n",
                "import static org.junit.jupiter.api.Assertions.assertTrue;",
                "",
                "import java.util.List;",
                "import org.junit.jupiter.api.Test;",
                "import org.opencarers.conformance.Effort;",
                "import org.opencarers.conformance.KeptDecision;",
                "import org.opencarers.conformance.LawOutcome;",
                "import org.opencarers.conformance.LawResult;",
                "import org.opencarers.conformance.Laws;",
                "import org.opencarers.conformance.Monotone;",
                "import org.opencarers.conformance.Regression;",
                "import org.opencarers.conformance.Subject;",
                "",
                "/** " + result.law() + ": it did not hold for " + subject.id() + ". */",
                "class " + name + " {",
                "",
                "    // To be examined and not to fail: what is left untested is not mended.",
                "    private static final List<LawOutcome> MENDED =",
                "            List.of(LawOutcome.PROVED, LawOutcome.HELD, LawOutcome.NOT_APPLICABLE);",
                "",
                "    @Test",
                "    void " + words(result.law().title()) + "() {",
                INDENT + "Subject subject = " + RegressionSubject.of(subject, example) + ";",
                example.question().map(Regression::only).orElse("")
                        + INDENT + "LawResult result = Laws.named(\""
                        + result.law().id() + "\").check(subject, "
                        + made(effort.withSeed(example.chance())) + ");",
                INDENT + "assertTrue(MENDED.contains(result.outcome()), result.text());",
                "    }",
                "}",
                "");
        return new Regression(name, text);
    }

    private static String made(Effort effort) {
        return String.format(
                Locale.ROOT,
                "new Effort(%dL, %d, %d, %b, %dL)",
                effort.seed(),
                effort.questions(),
                effort.states(),
                effort.machines(),
                effort.milliseconds());
    }

    private static String only(Question question) {
        String request = FactDocument.request(question).toString();
        return INDENT + "subject = subject.only(Regression.question(subject, " + RegressionSubject.quoted(request)
                + "));\n";
    }

    /** A question from a request to decide, as a regression test has it. */
    public static Question question(Subject subject, String request) {
        return FactDocument.question(subject.engine(), request);
    }

    private static String words(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** Writes the class into a directory, which is made when it is not there; one for each failure, whatever was there before. */
    public Path write(Path directory) {
        try {
            Files.createDirectories(directory);
            return Files.writeString(directory.resolve(name + ".java"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
