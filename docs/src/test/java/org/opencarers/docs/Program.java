package org.opencarers.docs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The command line, run as {@code ./carers} runs it: from the root of the repository, in a virtual machine of its own. */
final class Program {

    /** The folder with the classes of these tests. */
    static final Path TESTS = tests();

    private static final List<String> LIKE_THE_SCRIPT = List.of(
            "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
    private static final Map<String, Run> RUNS = new ConcurrentHashMap<>();

    private Program() {}

    /**
     * What a command did.
     *
     * @param status the exit status
     * @param output what it wrote to standard output and standard error, in order
     */
    record Run(int status, String output) {}

    /** Runs a command that begins with {@code ./carers}; words are parted by single spaces, without quotation marks. */
    static Run run(String command) {
        return RUNS.computeIfAbsent(command, Program::start);
    }

    private static Run start(String command) {
        List<String> words = List.of(command.split(" "));
        if (!words.get(0).equals("./carers") || command.matches(".*[|<>'\"$&;*].*")) {
            throw new AssertionError("only a plain ./carers command can be run, not: " + command);
        }
        return java(List.of("-cp", classPath(), "org.opencarers.cli.Main"), words.subList(1, words.size()));
    }

    /** Runs the program as a module among the modules of a path. */
    static Run runAsModule(String modulePath, String... words) {
        return runModule(modulePath, "org.opencarers.cli/org.opencarers.cli.Main", words);
    }

    /** Runs the main class of a module: both, with a slash between them. */
    static Run runModule(String modulePath, String main, String... words) {
        return java(List.of("-p", modulePath, "-m", main), List.of(words));
    }

    private static Run java(List<String> program, List<String> words) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(LIKE_THE_SCRIPT);
        line.addAll(program);
        line.addAll(words);
        try {
            Path output = Files.createTempFile("carers", ".txt");
            try {
                Process process = new ProcessBuilder(line)
                        .directory(Documents.ROOT.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                process.getOutputStream().close();
                int status = process.waitFor();
                return new Run(status, Files.readString(output));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while running " + line, e);
        }
    }

    /** That of these tests without the tests themselves: the pack that the guide writes is not part of the program. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(TESTS))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path tests() {
        try {
            return Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
