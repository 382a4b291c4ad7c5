package org.opencarers.rules.decision;

import java.util.stream.Collectors;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Policy;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.PackReport;

/** Why a policy is not decided although the question is in order: a pack is missing on which the answer may rest. */
final class Undecided {

    private Undecided() {}

    static Problem withoutRelations(Policy<?> policy, PackReport pack) {
        return problem(policy, pack, "which says how facts of the policy bound each other");
    }

    static Problem withoutVariation(Policy<?> policy, PackReport pack) {
        return problem(
                policy, pack, "which varies the policy or a parameter of it, and may give more than this would be");
    }

    private static Problem problem(Policy<?> policy, PackReport pack, String why) {
        return new Problem(
                "$.policy",
                policy.id(),
                "is not decided without the pack " + pack.id() + ", " + why + ": "
                        + pack.diagnoses().stream().map(Diagnosis::text).collect(Collectors.joining("; ")));
    }
}
