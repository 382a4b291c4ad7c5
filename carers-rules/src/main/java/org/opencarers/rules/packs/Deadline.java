package org.opencarers.rules.packs;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Loads a provider on a thread of its own, so that one that never ends costs only itself.
 *
 * @param longest how long is waited for it
 */
record Deadline(Duration longest) {

    /** Many times what the largest pack takes on a slow machine. */
    static final Deadline USUAL = new Deadline(Duration.ofSeconds(20));

    /** What became of the provider; whatever loading throws is told. */
    Found of(String name, Origin origin, Callable<Found> loading) {
        FutureTask<Found> task = new FutureTask<>(() -> told(name, origin, loading));
        Thread thread = new Thread(task, "carers pack " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return refused(
                    name,
                    origin,
                    DiagnosisCode.TOO_SLOW,
                    "it was not done after " + seconds() + " seconds, and cannot be stopped: its thread goes on",
                    "remove it and start the program again");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return refused(
                    name,
                    origin,
                    DiagnosisCode.TOO_SLOW,
                    "the program was interrupted while it was loaded",
                    "start the program again");
        } catch (ExecutionException failed) {
            throw new AssertionError("whatever loading throws is told", failed);
        }
    }

    /** Told on the thread of the provider: even asking for a message may run code of the pack. */
    @SuppressWarnings("CatchingUnchecked") // a pack may throw whatever it likes
    private static Found told(String name, Origin origin, Callable<Found> loading) {
        try {
            return loading.call();
        } catch (Throwable failed) {
            return refused(
                    name,
                    origin,
                    DiagnosisCode.CLASS_NOT_LOADABLE,
                    "it could not be loaded: " + Thrown.text(failed),
                    "repair or remove it");
        }
    }

    private String seconds() {
        return BigDecimal.valueOf(longest.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private static Found refused(String name, Origin origin, DiagnosisCode code, String what, String remedy) {
        return Found.refused(name, origin, Optional.empty(), new Diagnosis(code, name, origin.where(), what, remedy));
    }
}
