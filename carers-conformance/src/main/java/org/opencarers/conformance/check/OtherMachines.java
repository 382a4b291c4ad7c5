package org.opencarers.conformance.check;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;

/** Answers of other Java machines, compared with those of this one. */
public final class OtherMachines {

    private static final int MOST_QUESTIONS = 40;

    private final Law law;
    private final Subject subject;
    private final Effort effort;

    /** For one law, one subject, and not more questions than the effort has. */
    public OtherMachines(Law law, Subject subject, Effort effort) {
        this.law = law;
        this.subject = subject;
        this.effort = effort;
    }

    /**
     * Compares.
     *
     * @param what what the others are, in words
     * @param wanted what is compared
     * @param options the options of each of them
     */
    public LawResult compare(String what, Wanted wanted, List<List<String>> options) {
        Optional<String> reason = reasonAgainst();
        if (reason.isPresent()) {
            return LawResult.untested(law, reason.get());
        }
        int questions = Math.min(effort.questions(), MOST_QUESTIONS);
        List<String> here = new ArrayList<>();
        List<Question> asked = AnsweringProgram.answer(subject, effort.seed(), questions, wanted, here::add);
        for (List<String> machine : options) {
            List<String> there = run(machine, questions, wanted);
            for (int place = 0; place < here.size(); place++) {
                String other = place < there.size() ? there.get(place) : "";
                if (!other.equals(here.get(place))) {
                    return LawResult.failed(
                            law,
                            place + 1L,
                            new Counterexample(
                                    Optional.of(asked.get(place)),
                                    "asked of " + what + " with " + machine,
                                    Judged.holdsIfSame(plain(here.get(place)), plain(other), "there")
                                            .breach()
                                            .orElseThrow(),
                                    effort.seed(),
                                    effort.seed()));
                }
            }
        }
        return LawResult.held(
                law,
                asked.size() + " questions, also asked of " + what
                        + (options.size() > 1 ? ", " + options.size() + " times" : ""),
                (long) asked.size() * options.size());
    }

    private static String plain(String line) {
        return line.isEmpty() ? "nothing" : new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
    }

    private Optional<String> reasonAgainst() {
        if (!effort.machines()) {
            return Optional.of("no other Java machine is started with this effort");
        }
        if (subject.policies().isEmpty()) {
            return Optional.of("the pack adds no policy");
        }
        return classes()
                .filter(type -> !canBeMadeAgain(type))
                .map(type ->
                        type.getName() + " is no public class with a public constructor without parameters, so that"
                                + " another Java machine cannot make it")
                .findFirst();
    }

    private Stream<Class<?>> classes() {
        return Stream.concat(
                Stream.of(subject.joining().getClass()),
                subject.packs().stream().map(Object::getClass));
    }

    private static boolean canBeMadeAgain(Class<?> type) {
        try {
            return !type.isHidden()
                    && Modifier.isPublic(type.getModifiers())
                    && Modifier.isPublic(type.getDeclaredConstructor().getModifiers());
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    private List<String> run(List<String> options, int questions, Wanted wanted) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.add(AnsweringProgram.class.getName());
        command.add(Long.toString(effort.seed()));
        command.add(Integer.toString(questions));
        command.add(wanted.name());
        classes().map(Class::getName).forEach(command::add);
        try {
            Path errors = Files.createTempFile("carers-other-machine", ".txt");
            try {
                return lines(command, errors);
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> lines(List<String> command, Path errors) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("CLASSPATH", classPath());
        Process process = builder.start();
        List<String> lines;
        try (BufferedReader reader = process.inputReader(StandardCharsets.US_ASCII)) {
            lines = reader.lines().toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("another Java machine could not answer: "
                        + Files.readString(errors).strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the examination was interrupted", interrupted);
        } finally {
            process.destroy();
        }
        return lines;
    }

    /** Everything that this machine runs with, modules included, as one class path. */
    private String classPath() {
        List<String> places = new ArrayList<>();
        Stream.concat(Stream.of(AnsweringProgram.class), classes())
                .map(OtherMachines::placeOf)
                .forEach(places::add);
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator, -1)) {
                if (!entry.isEmpty()) {
                    Path place = Path.of(entry).toAbsolutePath();
                    boolean holdsJars = Files.isDirectory(place)
                            && property.equals("jdk.module.path")
                            && !Files.exists(place.resolve("module-info.class"));
                    places.add(holdsJars ? place.resolve("*").toString() : place.toString());
                }
            }
        }
        return String.join(File.pathSeparator, places.stream().distinct().toList());
    }

    private static String placeOf(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".class";
        String address = String.valueOf(type.getResource("/" + file));
        String root = address.substring(0, Math.max(0, address.length() - file.length()));
        String jar = root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root;
        return jar.startsWith("file:") ? Path.of(URI.create(jar)).toString() : "";
    }
}
