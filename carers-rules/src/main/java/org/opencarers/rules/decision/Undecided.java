package org.opencarers.rules.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.packs.Diagnosis;
import org.opencarers.rules.packs.DiagnosisCode;
import org.opencarers.rules.packs.PackReport;

/**
 * Why a policy is not decided although the question is in order: packs are missing on which the answer may rest.
 *
 * <p>Everybody who asks is told which packs, and what kind of thing is wrong. Where they lie and what they throw is for whoever runs
 * the program: it may hold anything, and need not be the same twice.
 */
final class Undecided {

    private Undecided() {}

    static Problem withoutRelations(Policy<?> policy, List<PackReport> packs) {
        boolean one = named(packs).size() == 1;
        return problem(
                policy, packs, (one ? "which says" : "which say") + " how numbers of the policy bound each other");
    }

    static Problem withoutVariations(Policy<?> policy, List<PackReport> packs) {
        boolean one = named(packs).size() == 1;
        String safer = policy.safeSide() == SafeSide.NEVER_REFUSE ? "give more" : "let less be told";
        return problem(
                policy,
                packs,
                (one ? "which varies" : "which vary") + " the policy or a parameter of it and may " + safer
                        + " than this answer");
    }

    private static Problem problem(Policy<?> policy, List<PackReport> packs, String why) {
        List<String> named = named(packs);
        String last = named.get(named.size() - 1);
        String all = named.size() == 1
                ? "the pack " + last + ", " + why + "; what is wrong with it"
                : "the packs " + String.join(", ", named.subList(0, named.size() - 1)) + " and " + last + ", " + why
                        + "; what is wrong with them";
        return new Problem(
                "$.policy",
                policy.id(),
                "is not decided without " + all
                        + " is told by ./carers plugins doctor, and by DecisionEngine.problems()");
    }

    /** Each pack once, in order, with what is wrong with it in a word or two. */
    private static List<String> named(List<PackReport> packs) {
        Map<String, Set<String>> reasons = new TreeMap<>();
        for (PackReport pack : packs) {
            for (Diagnosis diagnosis : pack.diagnoses()) {
                if (diagnosis.code().cost() == DiagnosisCode.Cost.THE_PACK) {
                    reasons.computeIfAbsent(diagnosis.pack(), id -> new TreeSet<>())
                            .add(words(diagnosis.code()));
                }
            }
        }
        List<String> named = new ArrayList<>();
        reasons.forEach((pack, words) -> named.add(pack + " (" + String.join(", ", words) + ")"));
        return named;
    }

    private static String words(DiagnosisCode code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
