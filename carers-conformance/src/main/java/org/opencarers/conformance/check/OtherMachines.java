package org.opencarers.conformance.check;

import java.io.File;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opencarers.conformance.Breach;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;

/** Answers of other Java machines, compared with those of this one. */
public final class OtherMachines {

    private static final int MOST_QUESTIONS = 40;
    private static final Duration MOST = Duration.ofMinutes(3);

    private final Law law;
    private final Subject subject;
    private final Effort effort;
    private final Duration most;

    /** For one law, one subject, and not more questions than the effort has. */
    public OtherMachines(Law law, Subject subject, Effort effort) {
        this(law, subject, effort, MOST);
    }

    /** The same with another time for each of them, which is meant for machines that hang and not for slow ones. */
    OtherMachines(Law law, Subject subject, Effort effort, Duration most) {
        this.law = law;
        this.subject = subject;
        this.effort = effort;
        this.most = most;
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
        List<String> here = new ArrayList<>();
        List<Question> asked = AnsweringProgram.answer(subject, asking(), wanted, here::add);
        for (List<String> machine : options) {
            MachineRun there = run(machine, wanted);
            if (there.absent().isPresent()) {
                return LawResult.untested(law, there.absent().get());
            }
            for (int place = 0; place < here.size(); place++) {
                boolean answered = place < there.answers().size();
                if (!answered || !there.answers().get(place).equals(here.get(place))) {
                    Breach breach = answered
                            ? Judged.holdsIfSame(
                                            here.get(place), there.answers().get(place), "there")
                                    .breach()
                                    .orElseThrow()
                            : new Breach("an answer there, too", there.trouble().orElse("none"));
                    return LawResult.failed(
                            law,
                            place + 1L,
                            new Counterexample(
                                    Optional.of(asked.get(place)),
                                    "asked of " + what + " with " + machine,
                                    breach,
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

    /**
     * Whether another Java machine is as it was before any class of the packs was loaded, once they are made and have answered:
     * here they were made before anybody could look.
     */
    public LawResult undisturbed() {
        Optional<String> reason = reasonAgainst();
        if (reason.isPresent()) {
            return LawResult.untested(law, reason.get());
        }
        MachineRun there = run(List.of(), Wanted.ANSWERS);
        if (there.absent().isPresent()) {
            return LawResult.untested(law, there.absent().get());
        }
        List<String> wrong = there.trouble().map(List::of).orElseGet(() -> List.copyOf(there.changed()));
        return wrong.isEmpty()
                ? LawResult.held(law, "another Java machine was as before once the packs were made and had answered", 1)
                : LawResult.failed(
                        law,
                        1,
                        new Counterexample(
                                Optional.empty(),
                                "another Java machine, in which the packs were made and asked",
                                new Breach("the machine as it was", String.join("; ", wrong)),
                                effort.seed(),
                                effort.seed()));
    }

    private Effort asking() {
        return AnsweringProgram.effort(effort.seed(), Math.min(effort.questions(), MOST_QUESTIONS));
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

    private MachineRun run(List<String> options, Wanted wanted) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(options);
        command.add(AnsweringProgram.class.getName());
        command.add(Long.toString(asking().seed()));
        command.add(Integer.toString(asking().questions()));
        command.add(wanted.name());
        classes().map(Class::getName).forEach(command::add);
        return MachineRun.of(command, classPath(), most);
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
