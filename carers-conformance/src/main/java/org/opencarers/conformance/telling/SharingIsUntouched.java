package org.opencarers.conformance.telling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.Breach;
import org.opencarers.conformance.Counterexample;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.sharing.SharingSeed;
import tools.jackson.databind.node.ObjectNode;

/**
 * A law about sharing: a pack that does not vary it changes nothing, and one that varies it stays within a limit.
 *
 * @param text the law in words
 * @param changed what is changed in a request before it is asked again
 * @param limit how far a pack that varies sharing may change an answer; made anew for each examination
 * @param ofCells whether the limit also holds where the pack sets what the national rules leave to Trusts
 */
record SharingIsUntouched(LawText text, Changed changed, Supplier<Limit> limit, boolean ofCells) implements Law {

    private static final int AROUND = 60;

    @Override
    public LawResult check(Subject subject, Effort effort) {
        boolean varies = subject.variesSharing();
        if (subject.setsSharing() && !ofCells) {
            return LawResult.untested(
                    this, "the pack sets what the national rules of sharing leave to Trusts, which may tell more");
        }
        Limit within = varies ? limit.get() : SharingIsUntouched::untouched;
        Answers with = subject.answers();
        Answers without = subject.answersWithout();
        long cases = 0;
        for (int number = 0; number < effort.questions() / 2; number++) {
            ObjectNode request = new SharingSeed(effort.seed() + number).document();
            ObjectNode other = request.deepCopy();
            changed.in(other);
            for (String asked : new LinkedHashSet<>(List.of(request.toString(), other.toString()))) {
                cases++;
                Optional<Breach> breach = within.breach(asked, without.share(asked), with.share(asked));
                if (breach.isPresent()) {
                    return LawResult.failed(
                            this,
                            cases,
                            new Counterexample(
                                    Optional.empty(),
                                    "a request about sharing: " + asked,
                                    breach.get(),
                                    effort.seed(),
                                    effort.seed()));
                }
            }
        }
        return varies
                ? LawResult.held(this, "in " + cases + " requests about sharing", cases)
                : LawResult.notApplicable(
                        this,
                        "the pack does not vary sharing; " + cases
                                + " requests have the same answer with and without it",
                        cases);
    }

    private static Optional<Breach> untouched(String request, String expected, String got) {
        return got.equals(expected) ? Optional.empty() : Optional.of(difference(expected, got));
    }

    /** The answers from shortly before the first letter in which they differ. */
    private static Breach difference(String expected, String got) {
        int same = 0;
        while (same < expected.length() && same < got.length() && expected.charAt(same) == got.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - AROUND);
        return new Breach("as without the pack: " + piece(expected, from), piece(got, from));
    }

    private static String piece(String answer, int from) {
        return "…" + answer.substring(from, Math.min(answer.length(), from + 2 * AROUND)) + "…";
    }
}
