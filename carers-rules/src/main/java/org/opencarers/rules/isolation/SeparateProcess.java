package org.opencarers.rules.isolation;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.opencarers.rules.computation.ComputationCall;
import org.opencarers.rules.computation.ComputationRunner;
import org.opencarers.rules.computation.Computed;
import org.opencarers.rules.computation.Fault;
import org.opencarers.rules.computation.TimeLimit;

/**
 * Runs the Java code of packs in a virtual machine of its own, a new one for each call, and ends it when the time is up.
 *
 * <p>What it contains beside what is thrown and given: loops without end, memory, {@code System.exit}, crashes, and whatever
 * the code changes or remembers in its machine. The machine gets the facts that the code declares to read, the date, and none
 * of the environment. What it does not contain: files and the network. They are open to the process as they are to the user
 * who runs it; whoever must close them starts the program in a sandbox of the operating system.
 *
 * <p>A pack is found in the other process by {@link java.util.ServiceLoader}. Immutable; each {@code with} gives another one.
 */
public final class SeparateProcess implements ComputationRunner {

    /** How long a call may take unless something else is said. The virtual machine must start within it, too. */
    public static final Duration USUAL_TIME = Duration.ofSeconds(10);

    /** How much memory the code may use unless something else is said, in mebibytes. */
    public static final int USUAL_MEMORY = 64;

    private static final int LONGEST_ANSWER = 65_536;

    private final JavaCommand java;
    private final TimeLimit limit;

    private SeparateProcess(JavaCommand java, TimeLimit limit) {
        this.java = java;
        this.limit = limit;
    }

    /** A runner whose processes have the Java, the class path and the module path of this one. */
    public static SeparateProcess likeThisOne() {
        return new SeparateProcess(JavaCommand.likeThisOne(USUAL_MEMORY), TimeLimit.of(USUAL_TIME));
    }

    /**
     * A runner whose processes have the Java of this one and exactly this class path: for programs whose classes a container
     * loads.
     *
     * @param classPath the jars and folders of this library, of what it needs, and of the packs
     */
    public static SeparateProcess onClassPath(List<Path> classPath) {
        return new SeparateProcess(JavaCommand.onClassPath(classPath, USUAL_MEMORY), TimeLimit.of(USUAL_TIME));
    }

    /** The same with these jars and folders on the class path as well, and before what is there. */
    public SeparateProcess withPlugIns(List<Path> jars) {
        return new SeparateProcess(java.withPlugIns(jars), limit);
    }

    /**
     * The same with another time for each call, the start of the virtual machine included.
     *
     * @throws IllegalArgumentException when that is less than a millisecond
     */
    public SeparateProcess within(Duration most) {
        return new SeparateProcess(java, TimeLimit.of(most));
    }

    /**
     * The same with another size of the heap.
     *
     * @param mebibytes at least 16, without which a virtual machine hardly starts
     * @throws IllegalArgumentException when that is less
     */
    public SeparateProcess withMemory(int mebibytes) {
        return new SeparateProcess(java.withMemory(mebibytes), limit);
    }

    @Override
    public <T> Computed<T> run(ComputationCall<T> call) {
        Process process;
        try {
            process = java.start(call.computation().packType());
        } catch (IOException none) {
            return call.fails(Fault.Code.NOT_STARTED, "no virtual machine could be started for it");
        }
        try {
            return limit.run("carers-isolation-" + call.computation().fact(), () -> talk(process, call))
                    .map(reply -> reply.read(call))
                    .orElseGet(() -> call.fails(
                            Fault.Code.OUT_OF_TIME,
                            "it gave no answer within " + limit.text() + ", and its process was ended"));
        } catch (ExecutionException broken) {
            return call.fails(Fault.Code.PROCESS_ENDED, "its process could not be talked to");
        } finally {
            end(process);
        }
    }

    private static Reply talk(Process process, ComputationCall<?> call) throws IOException, InterruptedException {
        OutputStream request = process.getOutputStream();
        try {
            // Left open: the process ends itself when whoever asked is gone.
            request.write((Wire.request(call) + "\n").getBytes(StandardCharsets.UTF_8));
            request.flush();
        } catch (IOException gone) {
            // What it said before it went, if anything, is read below.
        }
        byte[] answer = process.getInputStream().readNBytes(LONGEST_ANSWER + 1);
        String text = new String(answer, StandardCharsets.UTF_8);
        return new Reply(text, text.isBlank() ? Optional.of(process.waitFor()) : Optional.empty());
    }

    /**
     * What a process wrote.
     *
     * @param text all of it, up to the first byte too many
     * @param status the status with which it ended, when it gave no answer
     */
    private record Reply(String text, Optional<Integer> status) {

        <T> Computed<T> read(ComputationCall<T> call) {
            if (status.isPresent()) {
                return text.isEmpty()
                        ? call.fails(
                                Fault.Code.NOT_STARTED,
                                "its virtual machine did not start, and ended with status " + status.get())
                        : call.fails(
                                Fault.Code.PROCESS_ENDED,
                                "its process ended with status " + status.get() + " before it gave an answer");
            }
            return text.length() > LONGEST_ANSWER
                    ? call.fails(Fault.Code.UNREADABLE, "its process wrote more than " + LONGEST_ANSWER + " characters")
                    : Wire.read(call, text);
        }
    }

    private static void end(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        close(process.getOutputStream());
        close(process.getInputStream());
    }

    private static void close(Closeable stream) {
        try {
            stream.close();
        } catch (IOException gone) {
            // Nothing more is wanted of it.
        }
    }
}
