package org.opencarers.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Compiling the whole of national law, and asking every policy with nothing known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompilationBenchmark {

    /** A day that every policy covers. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);

    private final DecisionEngine compiled = DecisionEngine.discover();

    /** Made by JMH. */
    public CompilationBenchmark() {}

    /** A new engine compiles every policy, then answers each once. */
    @Benchmark
    public List<String> compileAndAsk() {
        return ask(compiled.withNodeBudget(100_000));
    }

    /** The same questions to an engine that has compiled them before: what is left is not compilation. */
    @Benchmark
    public List<String> ask() {
        return ask(compiled);
    }

    private static List<String> ask(DecisionEngine engine) {
        return engine.policies().stream().map(policy -> ask(engine, policy)).collect(Collectors.toList());
    }

    private static String ask(DecisionEngine engine, Policy<?> policy) {
        return String.valueOf(engine.decide(policy, Facts.none(), AS_OF).possible());
    }
}
