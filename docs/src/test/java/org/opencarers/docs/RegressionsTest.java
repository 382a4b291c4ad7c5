package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.EngineJoining;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Regression;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.teeth.Teeth;
import org.opencarers.conformance.teeth.Tooth;

/** The test that is written of a failure fails as long as the fault is there, and passes once it is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegressionsTest {

    private static final Effort EFFORT = Effort.usual();
    private static final Subject SAMPLE = Teeth.sample();

    @TempDir
    private static Path folder = Path.of("");

    private final List<Failure> failures = new ArrayList<>();

    /** A tooth, the subject with it, and the test that was written. */
    private record Failure(Tooth tooth, Subject broken, Regression test) {
        @Override
        public String toString() {
            return tooth.toString();
        }
    }

    @BeforeAll
    void written() {
        for (Tooth tooth : Teeth.all()) {
            Subject broken = tooth.in(SAMPLE);
            LawResult result = tooth.bite(SAMPLE, EFFORT);
            Regression.of(broken, result, EFFORT).ifPresent(test -> failures.add(new Failure(tooth, broken, test)));
        }
        assertThat(Javac.compile(folder, failures.stream().map(Failure::test).map(RegressionsTest::finished)))
                .isEmpty();
    }

    private static Regression finished(Regression test) {
        String parts = RegressionParts.class.getName();
        return new Regression(
                test.name(),
                test.text()
                        .replaceAll("answeredBy\\(null /\\*[^*]*\\*/", "answeredBy(" + parts + ".joining()")
                        .replaceAll("null /\\*[^*]*\\*/", parts + ".pack()"));
    }

    @Test
    void there_is_one_for_every_tooth() {
        assertThat(failures).hasSameSizeAs(Teeth.all());
    }

    Stream<Failure> failures() {
        return failures.stream();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void it_fails_while_the_fault_is_there(Failure failure) {
        RegressionParts.are(failure.broken().pack(), failure.broken().joining());

        assertThatThrownBy(() -> run(failure.test()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("%-4sFAILED".formatted(failure.tooth().law()));
    }

    /** Where the fault lies in what was kept, in the pack itself or in a class that answers, the test names it as it is. */
    Stream<Failure> mendedBySoundAnswers() {
        return failures.stream()
                .filter(failure -> !failure.test().text().contains("new KeptDecision("))
                .filter(failure -> !failure.test().text().contains("TurnedRoundPack"))
                .filter(failure -> !failure.test().text().contains(".answeredBy(new "));
    }

    @ParameterizedTest
    @MethodSource("mendedBySoundAnswers")
    void it_passes_once_the_fault_is_mended(Failure failure) {
        RegressionParts.are(failure.broken().pack(), new EngineJoining());

        assertThatCode(() -> run(failure.test())).doesNotThrowAnyException();
    }

    private static void run(Regression test) throws Throwable {
        URL[] places = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, RegressionsTest.class.getClassLoader())) {
            Class<?> type = loader.loadClass(test.name());
            Object made = accessible(type.getDeclaredConstructor()).newInstance();
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    accessible(method).invoke(made);
                }
            }
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T extends AccessibleObject> T accessible(T member) {
        member.setAccessible(true);
        return member;
    }
}
