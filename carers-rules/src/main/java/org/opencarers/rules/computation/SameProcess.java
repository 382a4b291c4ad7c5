package org.opencarers.rules.computation;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * Runs the Java code of packs on threads of this virtual machine, with a time limit.
 *
 * <p>Whatever the code throws or gives is contained. Code that never returns is left behind: its thread cannot be ended, so
 * the computation is quarantined, and not called again by this runner. Each call that was waiting at that moment leaves one
 * thread. Processor time, memory, {@code System.exit}, files and sockets are not contained.
 */
public final class SameProcess implements ComputationRunner {

    /** How long a computation may take unless something else is said. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(1);

    private final TimeLimit limit;
    private final Set<PackComputation<?>> quarantined = ConcurrentHashMap.newKeySet();

    private SameProcess(TimeLimit limit) {
        this.limit = limit;
    }

    /** A runner that waits a second for each computation. */
    public static SameProcess withUsualTime() {
        return within(USUAL_TIME);
    }

    /**
     * A runner that waits so long for each computation.
     *
     * @throws IllegalArgumentException when that is less than a millisecond
     */
    public static SameProcess within(Duration most) {
        return new SameProcess(TimeLimit.of(most));
    }

    @Override
    public <T> Computed<T> run(ComputationCall<T> call) {
        PackComputation<T> computation = call.computation();
        if (quarantined.contains(computation)) {
            return call.fails(
                    Fault.Code.QUARANTINED,
                    "it was not called, because an earlier call gave no answer within " + limit.text());
        }
        try {
            Optional<Computed<T>> computed = limit.run("carers-computation-" + computation.fact(), call::here);
            return computed.orElseGet(() -> late(call));
        } catch (ExecutionException failed) {
            String cause = Optional.ofNullable(failed.getCause())
                    .map(thrown -> thrown.getClass().getName())
                    .orElse("something unknown");
            return call.fails(Fault.Code.FAILED, "it could not be carried out because of " + cause);
        }
    }

    private <T> Computed<T> late(ComputationCall<T> call) {
        quarantined.add(call.computation());
        return call.fails(
                Fault.Code.OUT_OF_TIME,
                "it gave no answer within " + limit.text()
                        + ", and its thread cannot be ended; it is not called again");
    }

    @Override
    public List<PackComputation<?>> quarantined() {
        return quarantined.stream()
                .sorted(Comparator.comparing(computation -> computation.fact().id()))
                .toList();
    }
}
