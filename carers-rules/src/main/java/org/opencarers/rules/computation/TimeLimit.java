package org.opencarers.rules.computation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long a piece of work may take before nobody waits for it any longer. */
public final class TimeLimit {

    private final Duration most;

    private TimeLimit(Duration most) {
        this.most = most;
    }

    /**
     * A limit.
     *
     * @param most how long to wait, to the millisecond
     * @throws IllegalArgumentException when that is less than a millisecond
     */
    public static TimeLimit of(Duration most) {
        if (most.toMillis() < 1) {
            throw new IllegalArgumentException("work needs at least a millisecond, but was given " + most);
        }
        return new TimeLimit(most);
    }

    /**
     * Does the work on a daemon thread of its own and waits for it, even when the waiting thread is interrupted.
     *
     * @param name what to call the thread
     * @return what the work gave, or empty when it was not done in time. Its thread is interrupted then, which code may
     *     ignore: Java has no way to end a thread from outside
     * @throws ExecutionException when the work threw something, or when there is no thread to do it
     */
    public <R> Optional<R> run(String name, Callable<R> work) throws ExecutionException {
        FutureTask<R> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError noThread) {
            throw new ExecutionException(noThread);
        }
        return await(task);
    }

    private <R> Optional<R> await(FutureTask<R> task) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return Optional.of(task.get(most.toMillis(), TimeUnit.MILLISECONDS));
                } catch (InterruptedException again) {
                    interrupted = true;
                } catch (TimeoutException late) {
                    task.cancel(true);
                    return Optional.empty();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** How long that is, in words: "1 second", "250 milliseconds". */
    public String text() {
        long millis = most.toMillis();
        if (millis % 1000 != 0) {
            return millis + (millis == 1 ? " millisecond" : " milliseconds");
        }
        return millis / 1000 + (millis == 1000 ? " second" : " seconds");
    }
}
