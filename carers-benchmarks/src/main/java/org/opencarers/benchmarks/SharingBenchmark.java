package org.opencarers.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.sharing.SharingRequest;
import org.opencarers.sharing.Sharing;
import org.opencarers.sharing.SharingDecision;
import org.opencarers.sharing.StaffReader;
import org.opencarers.sharing.StaffView;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Parsing and deciding a request to tell somebody ten items, with twenty consents in the record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SharingBenchmark {

    private final Sharing sharing = new Sharing();
    private final String json = read("ten-items-request.json");
    private final SharingRequest request = parse();

    /** Made by JMH. */
    public SharingBenchmark() {}

    private static String read(String name) {
        try (InputStream file = SharingBenchmark.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson alone: strict parsing into the model, without validation and without care for several problems. */
    @Benchmark
    public SharingRequest parse() {
        return CarersJson.mapper().readValue(json, SharingRequest.class);
    }

    /** Every item with its answer, basis, gate, obligations and evidence, and what the carer may be told. */
    @Benchmark
    public SharingDecision decide() {
        return sharing.decide(request);
    }

    /** The same, with what staff do next in words. */
    @Benchmark
    public StaffView decideAndAdvise() {
        return StaffView.of(sharing, request, StaffReader.WITH_HARM_FLAGS);
    }
}
