package org.opencarers.rules.decision;

import java.util.List;
import java.util.Optional;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Facts;
import org.opencarers.rules.Outcome;

/**
 * What came of the attempt to fill an unknown fact from an earlier decision.
 *
 * @param declared the fact, and the policy that the decision is made under
 * @param asked that policy, decided on the same facts and date; empty when it cannot be asked
 * @param objections why it cannot be asked
 */
record Filled<T, O extends Enum<O> & Outcome>(
        EarlierDecision<T, O> declared, Optional<Case<O>> asked, List<String> objections) {

    /** What fills the fact, or empty when it stays unknown. */
    Optional<T> answer() {
        return asked.flatMap(Case::outcome).flatMap(declared::answer);
    }

    Facts into(Facts facts) {
        return answer().map(answer -> facts.with(declared.fact(), answer)).orElse(facts);
    }

    /** The policy whose decision fills the fact, when it does. */
    Optional<Case<O>> source() {
        return asked.filter(decided -> answer().isPresent());
    }

    /** It as a line of the explanation, under the comparison that reads the fact. */
    Finding finding() {
        Optional<Explanation> why = source().map(Case::explanation);
        return new Finding(
                Finding.Kind.EARLIER_DECISION,
                (why.isPresent() ? "filled from " : "not filled from ")
                        + declared.policy().id() + ": " + reason(),
                why.isPresent() ? Verdict.TRUE : Verdict.UNKNOWN,
                Optional.empty(),
                List.of(),
                why.map(Explanation::citations).orElse(List.of()),
                why.map(told -> told.root().parts()).orElse(List.of()));
    }

    private String reason() {
        if (asked.isEmpty()) {
            return String.join("; ", objections);
        }
        Optional<O> outcome = asked.get().outcome();
        if (outcome.isEmpty()) {
            return "undetermined as long as these are unknown: "
                    + String.join(
                            ", ",
                            asked.get().answer().missing().stream()
                                    .map(Fact::id)
                                    .toList());
        }
        String words = outcome.get().name() + " (" + outcome.get().meaning() + ")";
        return answer().isPresent() ? words : words + ", which does not answer it";
    }
}
