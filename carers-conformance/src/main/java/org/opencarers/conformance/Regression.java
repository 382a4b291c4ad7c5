package org.opencarers.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
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

    /** The test of a failure; empty when the law did not fail. */
    public static Optional<Regression> of(Subject subject, LawResult result) {
        return result.counterexample().map(example -> of(subject, result, example));
    }

    private static Regression of(Subject subject, LawResult result, Counterexample example) {
        String asked = example.question().map(Question::text).orElseGet(example::where) + example.breach();
        String name = String.format(Locale.ROOT, "%s_%08x_Test", result.law().id(), asked.hashCode());
        String text = String.join(
                "\n",
                "import static org.junit.jupiter.api.Assertions.assertFalse;",
                "",
                "import org.junit.jupiter.api.Test;",
                "import org.opencarers.conformance.Laws;",
                "import org.opencarers.conformance.Regression;",
                "import org.opencarers.conformance.Effort;",
                "import org.opencarers.conformance.LawResult;",
                "import org.opencarers.conformance.Subject;",
                "",
                "/** " + result.law() + ": it did not hold for " + subject.id() + ". */",
                "class " + name + " {",
                "",
                "    @Test",
                "    void " + words(result.law().title()) + "() {",
                INDENT + "Subject subject = Subject.of(" + made(subject) + ");",
                example.question().map(Regression::only).orElse("")
                        + INDENT + "LawResult result = Laws.named(\""
                        + result.law().id() + "\").check(subject, Effort.usual().withSeed("
                        + example.chance() + "L));",
                INDENT + "assertFalse(result.isFailed(), result.text());",
                "    }",
                "}",
                "");
        return new Regression(name, text);
    }

    private static String only(Question question) {
        String request = FactDocument.request(question).toString();
        return INDENT + "subject = subject.only(Regression.question(subject, \""
                + request.replace("\\", "\\\\").replace("\"", "\\\"") + "\"));\n";
    }

    /** A question from a request to decide, as a regression test has it. */
    public static Question question(Subject subject, String request) {
        return FactDocument.question(subject.engine(), request);
    }

    private static String made(Subject subject) {
        Class<?> type = subject.pack().getClass();
        boolean named = Modifier.isPublic(type.getModifiers()) && type.getCanonicalName() != null;
        return named
                ? "new " + type.getCanonicalName() + "()"
                : "null /* write here how " + type.getName() + " is made */";
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
