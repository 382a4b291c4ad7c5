package org.opencarers.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something that the law says and a policy leaves out: declared, and shown with every answer to which it could matter.
 *
 * <p>It always matters, unless it is declared to matter only where the policy gives certain outcomes, or on certain days.
 * When in doubt, let it matter: a gap that is hidden misleads, and one too many does not.
 *
 * @param text what is not modelled, in plain words
 * @param outcomes the outcomes to which it matters; none when it matters to all
 * @param period the days on which it matters; empty when it matters on all
 */
public record Gap(String text, List<Outcome> outcomes, Optional<DateRange> period) {

    /** Refuses an empty declaration. */
    public Gap {
        Texts.required("text", text);
        outcomes = List.copyOf(outcomes);
    }

    /** A gap that always matters. */
    public static Gap of(String text) {
        return new Gap(text, List.of(), Optional.empty());
    }

    /** The same gap, which matters only where one of these outcomes is possible. */
    public Gap whenItGives(Outcome first, Outcome... others) {
        List<Outcome> named = new ArrayList<>(List.of(others));
        named.add(0, first);
        return new Gap(text, named, period);
    }

    /** The same gap, which matters only when the policy is asked about a day in this period. */
    public Gap during(DateRange days) {
        return new Gap(text, outcomes, Optional.of(days));
    }

    /** Whether it could matter to an answer, given its possible outcomes and the date asked about. */
    public boolean matters(Collection<? extends Outcome> possible, LocalDate asOf) {
        return (outcomes.isEmpty() || outcomes.stream().anyMatch(possible::contains))
                && period.map(days -> days.contains(asOf)).orElse(true);
    }

    /** When it matters, in a sentence; empty when it always does. */
    public Optional<String> scope() {
        List<String> parts = new ArrayList<>();
        if (!outcomes.isEmpty()) {
            List<String> names = outcomes.stream().map(Outcome::name).toList();
            parts.add("where the answer may be " + Texts.joined(names, "or"));
        }
        period.ifPresent(days -> parts.add("on these days: " + days.text()));
        return parts.isEmpty() ? Optional.empty() : Optional.of("It matters only " + String.join(", ", parts) + ".");
    }
}
