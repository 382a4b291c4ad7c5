package org.opencarers.conformance.check;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Joining;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;

/** The program that another Java machine runs: it answers generated questions and prints each answer on a line. */
public final class AnsweringProgram {

    private AnsweringProgram() {}

    /**
     * Answers and prints.
     *
     * @param arguments the seed, how many questions to each policy, what is wanted, the class of the joining, that of the pack, and
     *     those of the packs beside it
     * @throws ReflectiveOperationException if one of the classes cannot be made
     */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Joining joining = made(Joining.class, arguments[3]);
        List<PolicyPack> packs = new ArrayList<>();
        for (String name : List.of(arguments).subList(4, arguments.length)) {
            packs.add(made(PolicyPack.class, name));
        }
        Subject subject =
                Subject.of(packs.get(0), packs.subList(1, packs.size())).answeredBy(joining);
        PrintStream out = System.out;
        Wanted wanted = Wanted.valueOf(arguments[2]);
        answer(subject, Long.parseLong(arguments[0]), Integer.parseInt(arguments[1]), wanted, out::println);
        out.flush();
    }

    /** Answers questions and gives each answer as one line of plain letters. */
    static List<Question> answer(Subject subject, long seed, int questions, Wanted wanted, Consumer<String> lines) {
        Effort effort = new Effort(seed, questions, 0, false, Long.MAX_VALUE);
        Answers answers = subject.answers();
        List<Question> asked = new ArrayList<>();
        for (Policy<?> policy : subject.policies()) {
            asked.addAll(Questions.of(subject, policy, effort));
        }
        for (Question question : asked) {
            byte[] text = wanted.from(answers, question).getBytes(StandardCharsets.UTF_8);
            lines.accept(Base64.getEncoder().encodeToString(text));
        }
        return asked;
    }

    private static <T> T made(Class<T> type, String name) throws ReflectiveOperationException {
        return type.cast(Class.forName(name).getDeclaredConstructor().newInstance());
    }
}
