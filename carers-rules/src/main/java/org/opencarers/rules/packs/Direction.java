package org.opencarers.rules.packs;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SafeSide;

/**
 * Which way a policy may be varied: upwards from a floor, or downwards from a ceiling.
 *
 * @param <O> the outcomes
 */
final class Direction<O extends Enum<O> & Outcome> {

    private final Policy<O> policy;
    private final Favour<O> favour;
    private final boolean isFloor;

    Direction(Policy<O> policy) {
        this.policy = policy;
        this.favour = policy.favour();
        this.isFloor = policy.safeSide() == SafeSide.NEVER_REFUSE;
    }

    /** What a variation in the wrong direction does. */
    DiagnosisCode wrong() {
        return isFloor ? DiagnosisCode.TAKES_AWAY : DiagnosisCode.DISCLOSES_MORE;
    }

    /** What a variation in the right direction never does. */
    String neverWrong() {
        return isFloor ? "takes nothing away from anybody" : "discloses nothing more of anybody";
    }

    /** Whether one outcome may stand in the place of another. */
    boolean mayReplace(O varied, O original) {
        return varied == original || goes(varied, original);
    }

    /**
     * Whether the first lies in the right direction from the second. From an outcome that is the least of all that compare with it,
     * nobody can lose: a referral to a person may stand in its place, too. Another outcome of the least may not: that nothing is
     * determined yet must not become a refusal.
     */
    private boolean goes(O varied, O original) {
        return isFarther(varied, original) || (varied != original && isLeast(original) && isFarthest(varied));
    }

    private boolean isFarthest(O outcome) {
        return policy.outcomes().stream().noneMatch(other -> isFarther(other, outcome));
    }

    private boolean isFarther(O one, O other) {
        return isFloor ? favour.isBetter(one, other) : favour.isBetter(other, one);
    }

    private boolean isLeast(O outcome) {
        return policy.outcomes().stream().anyMatch(other -> isFarther(other, outcome))
                && policy.outcomes().stream().noneMatch(other -> isFarther(outcome, other));
    }

    /** The outcomes in whose place a varied one comes. */
    Set<O> replacedBy(O varied) {
        return policy.outcomes().stream()
                .filter(original -> goes(varied, original))
                .collect(Collectors.toSet());
    }

    /** The same in words: "HALF or NONE". */
    String namesOfReplacedBy(O varied) {
        return policy.outcomes().stream()
                .filter(replacedBy(varied)::contains)
                .map(Enum::name)
                .collect(Collectors.joining(" or "));
    }

    /** The outcomes in whose place it must not come; those that go farther before those that do not compare with it. */
    List<O> wrongedBy(O varied) {
        return policy.outcomes().stream()
                .filter(original -> !mayReplace(varied, original))
                .sorted(Comparator.comparing(original -> !isFarther(original, varied)))
                .toList();
    }

    /** How far an outcome goes: one that may replace another goes farther than it. */
    int reach(O outcome) {
        return replacedBy(outcome).size();
    }
}
