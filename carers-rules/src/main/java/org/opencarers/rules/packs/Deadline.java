package org.opencarers.rules.packs;

import java.math.BigDecimal;
import java.time.Duration;
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

    /** Loads a provider. */
    @FunctionalInterface
    interface Loading {
        /** What becomes of it. */
        Found load(Candidate candidate) throws Exception;
    }

    /** What became of the provider; whatever loading throws is told, under the id of the pack once its description is read. */
    Found of(String name, Origin origin, Loading loading) {
        Candidate candidate = new Candidate(name, origin);
        FutureTask<Found> task = new FutureTask<>(() -> told(candidate, loading));
        Thread thread = new Thread(task, "carers pack " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return candidate.refused(
                    DiagnosisCode.TOO_SLOW,
                    "it was not done after " + seconds() + " seconds, and cannot be stopped: its thread goes on",
                    "remove it and start the program again");
        } catch (InterruptedException interrupted) {
            return interrupted(candidate);
        } catch (ExecutionException failed) {
            throw new AssertionError("whatever loading throws is told", failed);
        }
    }

    /** Even then it takes no time to read the description, without which nobody would know what is missed with the pack. */
    private Found interrupted(Candidate candidate) {
        try {
            candidate.awaitDescription(longest);
        } catch (InterruptedException again) { // then it stays unknown
            Thread.currentThread().interrupt();
        }
        Thread.currentThread().interrupt();
        return candidate.refused(
                DiagnosisCode.TOO_SLOW, "the program was interrupted while it was loaded", "start the program again");
    }

    /** Told on the thread of the provider: even asking for a message may run code of the pack. */
    @SuppressWarnings("CatchingUnchecked") // a pack may throw whatever it likes
    private static Found told(Candidate candidate, Loading loading) {
        try {
            return loading.load(candidate);
        } catch (Throwable failed) {
            return candidate.refused(
                    DiagnosisCode.CLASS_NOT_LOADABLE,
                    "it could not be loaded: " + Thrown.text(failed),
                    "repair or remove it");
        } finally {
            candidate.end();
        }
    }

    private String seconds() {
        return BigDecimal.valueOf(longest.toMillis(), 3).stripTrailingZeros().toPlainString();
    }
}
