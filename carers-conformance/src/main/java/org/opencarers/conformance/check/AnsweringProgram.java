package org.opencarers.conformance.check;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Joining;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

/**
 * The program that another Java machine runs: it answers generated questions and reports each answer on a line.
 *
 * <p>Packs may print what they like, so the output is taken from them, and lines of the report begin with a word of their own.
 */
public final class AnsweringProgram {

    private AnsweringProgram() {}

    /**
     * Answers and reports.
     *
     * @param arguments the seed, how many questions to each policy, what is wanted, the class of the joining, that of the pack, and
     *     those of the packs beside it
     * @throws ClassNotFoundException if one of the classes is not there, before anything is reported
     */
    public static void main(String[] arguments) throws ClassNotFoundException {
        PrintStream out = System.out;
        System.setOut(System.err);
        List<Class<?>> types = new ArrayList<>();
        for (String name : List.of(arguments).subList(3, arguments.length)) {
            types.add(Class.forName(name, false, AnsweringProgram.class.getClassLoader()));
        }
        Surroundings before = Surroundings.now();
        report(out, ReportLine.BEGUN, "");
        try {
            Effort effort = effort(Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]));
            Wanted wanted = Wanted.valueOf(arguments[2]);
            answer(subject(types), effort, wanted, text -> report(out, ReportLine.ANSWER, text));
            Surroundings.now().changedSince(before).forEach(change -> report(out, ReportLine.CHANGED, change));
        } catch (Throwable thrown) {
            Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
            report(out, ReportLine.FAILED, "it threw " + cause);
        }
        out.flush();
        // Threads that a pack has left behind, and what it wants to do at the end, keep nobody waiting.
        Runtime.getRuntime().halt(0);
    }

    private static void report(PrintStream out, ReportLine line, String text) {
        out.println(line.with(text));
    }

    private static Subject subject(List<Class<?>> types) throws ReflectiveOperationException {
        Joining joining = made(Joining.class, types.get(0));
        List<PolicyPack> packs = new ArrayList<>();
        for (Class<?> type : types.subList(1, types.size())) {
            packs.add(made(PolicyPack.class, type));
        }
        return Subject.of(packs.get(0), packs.subList(1, packs.size())).answeredBy(joining);
    }

    static Effort effort(long seed, int questions) {
        return new Effort(seed, questions, 0, false, Long.MAX_VALUE);
    }

    /** Answers questions and gives each answer as a text. */
    static List<Question> answer(Subject subject, Effort effort, Wanted wanted, Consumer<String> texts) {
        Answers answers = subject.answers();
        List<Question> asked = new ArrayList<>();
        for (Policy<?> policy : subject.policies()) {
            asked.addAll(Questions.of(subject, policy, effort));
        }
        for (Question question : asked) {
            texts.accept(wanted.from(answers, question));
        }
        return asked;
    }

    private static <T> T made(Class<T> as, Class<?> type) throws ReflectiveOperationException {
        return as.cast(type.getDeclaredConstructor().newInstance());
    }
}
