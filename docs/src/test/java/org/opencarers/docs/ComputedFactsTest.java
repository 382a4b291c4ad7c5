package org.opencarers.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opencarers.testkit.assertion.CarersAssertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.docs.eastshire.CallBack;
import org.opencarers.docs.eastshire.CallBackOutcome;
import org.opencarers.docs.eastshire.Eastshire;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Facts;
import org.opencarers.rules.PackDescriptor;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.computation.SameProcess;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.isolation.SeparateProcess;

/** What the guide says about facts that a pack works out with its own code. */
class ComputedFactsTest {

    private static final String PACK = "org/opencarers/docs/eastshire";
    private static final String SERVICES = "META-INF/services/org.opencarers.rules.PolicyPack";
    private static final Path REQUEST = Documents.named("docs/src/test/resources/eastshire/call-back.json");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_pack_works_the_points_out() {
        // tag::decided[]
        Facts facts = Facts.none()
                .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("12"))
                .with(CareFacts.AT_RISK_OF_BREAKDOWN, true);
        Decision<CallBackOutcome> decision = DecisionEngine.of(new Eastshire()).decide(CallBack.POLICY, facts, TODAY);
        assertThat(decision.outcome()).contains(CallBackOutcome.SOON);
        assertThat(decision.explanation().text()).contains("✓ worked out by eastshire: care.hours-per-week 12 hours");
        // end::decided[]
    }

    @Test
    void code_that_fails_leaves_its_fact_unknown() {
        PolicyPack failing = new PolicyPack() {
            @Override
            public PackDescriptor descriptor() {
                return PackDescriptor.made("eastshire");
            }

            @Override
            public void contribute(Contributions contributions) {
                contributions
                        .policy(CallBack.POLICY)
                        .computing(ComputedFact.of(CallBack.POINTS).from().by(facts -> {
                            throw new ArithmeticException("/ by zero");
                        }));
            }
        };
        DecisionEngine engine = DecisionEngine.of(failing);
        Facts facts = Facts.none();
        // tag::fault[]
        Decision<CallBackOutcome> decision = engine.decide(CallBack.POLICY, facts, TODAY);
        Fault fault = decision.faults().get(0);
        assertThat(fault.code()).isEqualTo(Fault.Code.FAILED);
        assertThat(fault.what()).isEqualTo("it threw java.lang.ArithmeticException");
        assertThat(decision.possible()).containsExactly(CallBackOutcome.SOON, CallBackOutcome.LATER);
        // end::fault[]
        assertThat(decision.faults()).hasSize(1);
    }

    @Test
    void the_same_answer_comes_from_a_process_of_its_own(@TempDir Path folder) throws IOException {
        Path jar = jar(folder);
        Facts facts = Facts.none()
                .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("12"))
                .with(CareFacts.AT_RISK_OF_BREAKDOWN, true);
        // tag::process[]
        DecisionEngine engine = DecisionEngine.of(new Eastshire())
                .withRunner(SeparateProcess.likeThisOne()
                        .withPlugIns(List.of(jar))
                        .within(Duration.ofSeconds(30))
                        .withMemory(64));
        // end::process[]
        Decision<CallBackOutcome> decision = engine.decide(CallBack.POLICY, facts, TODAY);

        assertThat(decision).hasNoFaults().hasOutcome(CallBackOutcome.SOON);
    }

    @Test
    void a_thread_has_its_time() {
        Facts facts = Facts.none()
                .with(CareFacts.HOURS_PER_WEEK, new BigDecimal("60"))
                .with(CareFacts.AT_RISK_OF_BREAKDOWN, false);
        // tag::thread[]
        DecisionEngine engine =
                DecisionEngine.of(new Eastshire()).withRunner(SameProcess.within(Duration.ofSeconds(5)));
        // end::thread[]
        assertThat(engine.decide(CallBack.POLICY, facts, TODAY)).hasOutcome(CallBackOutcome.SOON);
        assertThat(engine.quarantined()).isEmpty();
    }

    @Test
    void on_the_command_line_with_a_folder_of_plug_ins(@TempDir Path folder) throws IOException {
        jar(folder);
        String decide = "./carers --plugins " + folder + " %sdecide --json " + REQUEST;

        Program.Run here = Program.run(decide.formatted(""));
        Program.Run isolated = Program.run(decide.formatted("--isolate "));

        assertThat(here.output()).contains("\"outcome\":\"SOON\"", "\"computedBy\":\"eastshire\"");
        assertThat(isolated).isEqualTo(here);
    }

    @Test
    void on_the_command_line_as_modules(@TempDir Path module) throws IOException {
        try (Stream<Path> files = Files.list(Documents.named("docs/src/test/java/" + PACK))) {
            Path descriptor = Documents.named("docs/src/test/resources/eastshire/module-info.java");
            assertThat(Javac.compileModule(module, Stream.concat(files, Stream.of(descriptor))))
                    .isEmpty();
        }

        Program.Run isolated = Program.runAsModule(
                module + File.pathSeparator + Program.classPath(), "--isolate", "decide", "--json", REQUEST.toString());

        assertThat(isolated.output())
                .contains("\"outcome\":\"SOON\"", "\"computedBy\":\"eastshire\"")
                .doesNotContain("faults");
    }

    /** The pack as a jar with a services file. */
    private static Path jar(Path folder) throws IOException {
        Path file = folder.resolve("eastshire.jar");
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes);
                Stream<Path> classes = Files.list(Program.TESTS.resolve(PACK))) {
            jar.putNextEntry(new JarEntry(SERVICES));
            jar.write(Eastshire.class.getName().getBytes(StandardCharsets.UTF_8));
            for (Path entry : classes.toList()) {
                jar.putNextEntry(
                        new JarEntry(Program.TESTS.relativize(entry).toString().replace(File.separatorChar, '/')));
                Files.copy(entry, jar);
            }
        }
        return file;
    }
}
