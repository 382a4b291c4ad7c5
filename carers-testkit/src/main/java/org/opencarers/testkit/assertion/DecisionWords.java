package org.opencarers.testkit.assertion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.Finding;
import org.opencarers.rules.decision.Verdict;

/** A decision in the words of an assertion that fails. */
final class DecisionWords {

    static final String UNDETERMINED = "UNDETERMINED";

    private DecisionWords() {}

    /** The question, the answer, what stands against it, and why the answer is what it is. */
    static <O extends Enum<O> & Outcome> String of(Decision<O> decision, List<String> objection) {
        List<String> lines = new ArrayList<>();
        lines.add(decision.policy().question());
        lines.add("asked of: " + decision.policy().id() + " on " + decision.asOf());
        lines.add("answer: " + answer(decision));
        lines.addAll(objection);
        lines.add("why:");
        // The first line of an explanation is the question, which stands above.
        decision.explanation().text().lines().skip(1).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static <O extends Enum<O> & Outcome> String answer(Decision<O> decision) {
        return decision.outcome()
                .map(DecisionWords::of)
                .orElseGet(() -> UNDETERMINED + ", still " + or(decision.possible())
                        + ", as long as these are unknown: " + ids(decision.missing()));
    }

    static String of(Outcome outcome) {
        return outcome.name() + " (" + outcome.meaning() + ")";
    }

    static String or(List<? extends Outcome> outcomes) {
        return outcomes.stream().map(Outcome::name).collect(Collectors.joining(" or "));
    }

    static String ids(Collection<Fact<?>> facts) {
        return joined(facts.stream().map(Fact::id).toList(), ", ");
    }

    static String joined(List<?> all, String between) {
        return all.isEmpty() ? "nothing" : all.stream().map(Object::toString).collect(Collectors.joining(between));
    }

    static String until(Optional<LocalDate> lastDay) {
        return lastDay.map(day -> "until " + day).orElse("without end");
    }

    /** Whether a place is the other one or within it, as "s.10(3)" is within "s.10", and "s.101" or "s.10A" is not. */
    static boolean isWithin(String place, String other) {
        return place.startsWith(other)
                && (place.length() == other.length() || !Character.isLetterOrDigit(place.charAt(other.length())));
    }

    static Optional<String> decidingClause(Decision<?> decision) {
        return deciding(decision).flatMap(Finding::clause);
    }

    static String decidedBy(Decision<?> decision) {
        return deciding(decision)
                .map(finding ->
                        finding.clause().map(clause -> "clause " + clause).orElse("what follows otherwise"))
                .orElse("no clause alone");
    }

    /** What decides by itself: it holds, and nothing before it could. */
    private static Optional<Finding> deciding(Decision<?> decision) {
        List<Finding> reached = decision.explanation().root().parts();
        return reached.stream().anyMatch(finding -> finding.verdict() == Verdict.UNKNOWN)
                ? Optional.empty()
                : reached.stream()
                        .filter(finding -> finding.verdict() == Verdict.TRUE)
                        .findFirst();
    }
}
