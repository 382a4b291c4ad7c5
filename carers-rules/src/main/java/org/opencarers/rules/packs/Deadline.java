package org.opencarers.rules.packs;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Loads a provider on a thread of its own, so that one that never ends costs only itself. */
final class Deadline {

    /** Many times what the largest pack takes on a slow machine. */
    private static final int SECONDS = 20;

    private Deadline() {}

    static Found of(String name, Origin origin, Callable<Found> loading) {
        FutureTask<Found> task = new FutureTask<>(loading);
        Thread thread = new Thread(task, "carers pack " + name);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            return refused(
                    name,
                    origin,
                    DiagnosisCode.TOO_SLOW,
                    "it was not done after " + SECONDS + " seconds, and cannot be stopped: its thread goes on",
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
            return refused(
                    name,
                    origin,
                    DiagnosisCode.CLASS_NOT_LOADABLE,
                    "it could not be loaded: " + Thrown.text(failed),
                    "repair or remove it");
        }
    }

    private static Found refused(String name, Origin origin, DiagnosisCode code, String what, String remedy) {
        return Found.refused(name, origin, Optional.empty(), new Diagnosis(code, name, origin.where(), what, remedy));
    }
}
