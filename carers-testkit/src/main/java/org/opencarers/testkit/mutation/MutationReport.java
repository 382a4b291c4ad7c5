package org.opencarers.testkit.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.decision.DecisionEngine;
import org.opencarers.rules.decision.RefusedException;
import org.opencarers.testkit.example.Example;

/**
 * Which small changes to a policy its examples notice.
 *
 * @param policy the id of the policy
 * @param examples how many examples there are
 * @param caught the changes that an example contradicts
 * @param survivors the changes that none contradicts, with a situation in which they would matter; without one where only an
 *     award differs
 * @param without the changes without a consequence: the engine proves that no situation tells the policies apart
 */
public record MutationReport(
        String policy,
        int examples,
        List<String> caught,
        Map<String, Optional<Difference>> survivors,
        List<String> without) {

    private static final int PER_CENT = 100;
    private static final int NODES = 100_000;

    /** Changes a policy in every small way and asks its examples. */
    public static <O extends Enum<O> & Outcome> MutationReport of(
            DecisionEngine engine, Policy<O> policy, List<Example> examples) {
        // One of its own, so that the many changed policies are forgotten again.
        DecisionEngine own = engine.withNodeBudget(NODES);
        List<String> caught = new ArrayList<>();
        Map<String, Optional<Difference>> survivors = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (Mutant<O> mutant : PolicyMutation.of(policy)) {
            if (examples.stream().anyMatch(example -> contradicts(own, mutant.policy(), example))) {
                caught.add(mutant.description());
                continue;
            }
            Optional<Difference> difference = Difference.between(own, policy, mutant.policy());
            if (difference.isEmpty()
                    && mutant.kind() != Kind.AWARD
                    && AwardFigures.areTheSame(policy, mutant.policy())) {
                without.add(mutant.description());
            } else {
                survivors.put(mutant.description(), difference);
            }
        }
        return new MutationReport(policy.id(), examples.size(), caught, survivors, without);
    }

    private static boolean contradicts(DecisionEngine engine, Policy<?> changed, Example example) {
        try {
            return example.objection(engine, changed).isPresent();
        } catch (RefusedException refused) {
            return true;
        }
    }

    /** How many changes could be noticed. */
    public int noticeable() {
        return caught.size() + survivors.size();
    }

    /** How many of the noticeable changes are noticed, in per cent, rounded down. */
    public int score() {
        return noticeable() == 0 ? PER_CENT : caught.size() * PER_CENT / noticeable();
    }

    /** The report in a line: "gb.carers-leave: 31 examples notice 57 of 58 changes". */
    public String text() {
        return policy + ": " + examples + " examples notice " + caught.size() + " of " + noticeable() + " changes"
                + (without.isEmpty() ? "" : "; " + without.size() + " more change nothing");
    }

    /**
     * The report for whoever knows the text of the policy: the line, and then each change that no example notices, with a question
     * whose answer would tell.
     */
    public String unguarded() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(text() + (survivors.isEmpty() ? "" : "; unguarded:"));
        survivors.forEach((change, difference) -> {
            lines.add("- " + change);
            lines.add("  " + difference.map(Difference::text).orElse("only what is awarded differs"));
        });
        return lines.toString();
    }
}
