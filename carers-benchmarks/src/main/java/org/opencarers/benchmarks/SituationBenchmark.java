package org.opencarers.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;
import org.opencarers.core.validation.CarersValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Building, parsing, validating and writing a situation, a typical one and one with nearly every answer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SituationBenchmark {

    /** Which of the two situations is measured. */
    @Param({"typical", "full"})
    public String size = "typical";

    private String json = "";
    private CareSituation situation = CareSituation.builder().build();

    /** Made by JMH. */
    public SituationBenchmark() {}

    /** Reads the document that is measured. */
    @Setup
    public void read() {
        try (InputStream file = SituationBenchmark.class.getResourceAsStream(size + "-situation.json")) {
            json = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        situation = CarersJson.readSituation(json);
    }

    /** A carer made with the builder: nothing but that. */
    @Benchmark
    public Carer build() {
        return Carer.builder()
                .dateOfBirth(LocalDate.of(1980, 2, 29))
                .netWeeklyEarnings(new BigDecimal("204.00"))
                .grossWeeklyEarnings(new BigDecimal("250.00"))
                .fullTimeEducation(false)
                .educationHoursPerWeek(new BigDecimal("20.5"))
                .weeksPresentLast156(156)
                .habituallyResident(true)
                .kinds(Set.of())
                .build();
    }

    /** Jackson alone: strict parsing into the model, without validation and without care for several problems. */
    @Benchmark
    public CareSituation parse() {
        return CarersJson.mapper().readValue(json, CareSituation.class);
    }

    /** What programs call: parsed strictly, validated, all problems collected. */
    @Benchmark
    public CareSituation parseAndValidate() {
        return CarersJson.readSituation(json);
    }

    /** Validation alone. */
    @Benchmark
    public List<Problem> validate() {
        return CarersValidator.check(situation);
    }

    /** The canonical text. */
    @Benchmark
    public String write() {
        return CarersJson.write(situation);
    }
}
