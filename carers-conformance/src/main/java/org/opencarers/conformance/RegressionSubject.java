package org.opencarers.conformance;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opencarers.rules.PolicyPack;

/** A subject as Java text, with all that a regression test needs to find the failure again. */
final class RegressionSubject {

    private static final String NEXT = "\n                ";

    private RegressionSubject() {}

    /** An expression that makes the subject again. What no program can make is left to be written, and fails until it is. */
    static String of(Subject subject, Counterexample example) {
        StringBuilder text = new StringBuilder("Subject.of(").append(made(subject.pack()));
        if (!types(subject.beside()).equals(types(Subject.national(subject.pack())))) {
            text.append(", ").append(listed(subject.beside().stream().map(RegressionSubject::made)));
        }
        text.append(")");
        if (!subject.joining().getClass().equals(EngineJoining.class)) {
            text.append(NEXT)
                    .append(".answeredBy(")
                    .append(made(subject.joining()))
                    .append(")");
        }
        if (!subject.monotone().isEmpty()) {
            text.append(NEXT)
                    .append(".declaring(")
                    .append(listed(subject.monotone().stream().map(RegressionSubject::declared)))
                    .append(")");
        }
        List<String> kept = subject.kept().stream()
                .filter(decision -> example.where().contains(decision.name()))
                .map(RegressionSubject::kept)
                .toList();
        if (!kept.isEmpty()) {
            text.append(NEXT).append(".keeping(").append(listed(kept.stream())).append(")");
        }
        return text.toString();
    }

    private static List<Class<?>> types(List<PolicyPack> packs) {
        List<Class<?>> types = new ArrayList<>();
        packs.forEach(pack -> types.add(pack.getClass()));
        return types;
    }

    private static String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(", ", "List.of(", ")"));
    }

    private static String made(Object part) {
        Class<?> type = part.getClass();
        return canBeNamed(type)
                ? "new " + type.getCanonicalName() + "()"
                : "null /* write here how " + type.getName() + " is made */";
    }

    private static boolean canBeNamed(Class<?> type) {
        try {
            boolean all = type.getCanonicalName() != null
                    && Modifier.isPublic(type.getDeclaredConstructor().getModifiers());
            for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
                boolean top = around.getEnclosingClass() == null;
                all = all
                        && Modifier.isPublic(around.getModifiers())
                        && (top || Modifier.isStatic(around.getModifiers()));
            }
            return all;
        } catch (NoSuchMethodException none) {
            return false;
        }
    }

    private static String declared(Monotone monotone) {
        return "new Monotone(" + quoted(monotone.policy()) + ", " + quoted(monotone.fact()) + ", " + monotone.more()
                + ")";
    }

    private static String kept(KeptDecision kept) {
        return "new KeptDecision(" + quoted(kept.name()) + ", " + quoted(kept.request()) + ", " + quoted(kept.salt())
                + ", " + quoted(kept.receipt()) + ")";
    }

    /** A text as Java writes it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
