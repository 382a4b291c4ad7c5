package org.opencarers.conformance.check;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What came of another Java machine.
 *
 * @param answers the answers, as many as there are
 * @param changed what belongs to the whole machine and was changed by making the packs and by answering
 * @param trouble what the packs did there that kept it from going on; empty when all went well
 * @param absent why the machine never came to make the packs, which is not their fault; empty when it did
 */
record MachineRun(List<String> answers, List<String> changed, Optional<String> trouble, Optional<String> absent) {

    private static final int LAST_WORDS = 500;

    /** A machine that there never was. */
    static MachineRun none(String why) {
        return new MachineRun(List.of(), List.of(), Optional.empty(), Optional.of(why));
    }

    /**
     * Starts a machine and waits for it.
     *
     * @param command the program with its arguments
     * @param most how long it may take; then it is ended
     */
    static MachineRun of(List<String> command, String classPath, Duration most) {
        try {
            Path folder = Files.createTempDirectory("carers-other-machine");
            Path output = folder.resolve("output");
            Path errors = folder.resolve("errors");
            try {
                ProcessBuilder builder = new ProcessBuilder(command)
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Files.createFile(folder.resolve("input")).toFile()))
                        .redirectOutput(output.toFile())
                        .redirectError(errors.toFile());
                builder.environment().put("CLASSPATH", classPath);
                Optional<Integer> end = ended(builder.start(), most);
                return read(text(output), text(errors), end, most);
            } finally {
                for (File file :
                        Optional.ofNullable(folder.toFile().listFiles()).orElse(new File[0])) {
                    Files.deleteIfExists(file.toPath());
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException notStarted) {
            return none("another Java machine could not be started: " + notStarted.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return none("the examination was interrupted");
        }
    }

    /** How it ended; empty when it had to be ended. */
    private static Optional<Integer> ended(Process process, Duration most) throws InterruptedException {
        try {
            return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)
                    ? Optional.of(process.exitValue())
                    : Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static MachineRun read(String output, String errors, Optional<Integer> end, Duration most) {
        List<String> lines = output.lines().toList();
        String how =
                end.map(code -> "it ended with " + code).orElse("it was not ready after " + most.toSeconds() + " s")
                        + (errors.isBlank() ? "" : ": " + last(errors.strip()));
        if (ReportLine.BEGUN.in(lines).isEmpty()) {
            return none("another Java machine could not begin: " + how);
        }
        Optional<String> failed = ReportLine.FAILED.in(lines).stream().findFirst();
        boolean well = end.filter(code -> code == 0).isPresent();
        return new MachineRun(
                ReportLine.ANSWER.in(lines),
                ReportLine.CHANGED.in(lines),
                failed.isPresent() || well ? failed : Optional.of(how),
                Optional.empty());
    }

    private static String last(String text) {
        return text.substring(Math.max(0, text.length() - LAST_WORDS));
    }
}
