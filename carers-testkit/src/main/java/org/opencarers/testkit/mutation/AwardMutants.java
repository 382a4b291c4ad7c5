package org.opencarers.testkit.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opencarers.rules.Amount;
import org.opencarers.rules.Award;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.rewriting.ParameterReplacement;

/**
 * Awards worked out otherwise: without a deduction, the greater of two instead of the lesser, not rounded.
 *
 * @param <O> the outcomes
 */
final class AwardMutants<O extends Enum<O> & Outcome> {

    private final Policy<O> policy;
    private final List<Mutant<O>> mutants = new ArrayList<>();

    AwardMutants(Policy<O> policy) {
        this.policy = policy;
    }

    List<Mutant<O>> all() {
        policy.awards()
                .forEach((outcome, award) -> variants(award)
                        .forEach((words, other) ->
                                add("the award of " + outcome + words, policy.withAward(outcome, other))));
        List<Rule<O>> rules = policy.rules();
        for (int place = 0; place < rules.size(); place++) {
            int at = place;
            rules.get(at)
                    .award()
                    .ifPresent(award -> variants(award).forEach((words, other) -> {
                        List<Rule<O>> others = new ArrayList<>(rules);
                        others.set(at, rules.get(at).awarding(other));
                        add("the award of rule " + (at + 1) + words, policy.withRules(others));
                    }));
        }
        return mutants;
    }

    private void add(String description, Policy<O> changed) {
        mutants.add(new Mutant<>(Kind.AWARD, description, changed));
    }

    private static Map<String, Award> variants(Award award) {
        Map<String, Award> variants = new LinkedHashMap<>();
        award.figures()
                .forEach((name, amount) -> variants(amount).forEach((instead, other) -> {
                    Map<String, Amount> figures = new LinkedHashMap<>(award.figures());
                    figures.put(name, other);
                    variants.put(
                            " (" + name + ") becomes '" + instead + "'", ParameterReplacement.award(award, figures));
                }));
        return variants;
    }

    /** What an amount may be mistaken for, itself or inside, by its words. */
    private static Map<String, Amount> variants(Amount amount) {
        Map<String, Amount> variants = new LinkedHashMap<>();
        if (amount instanceof Amount.RoundedUp rounded) {
            put(variants, rounded.part());
            variants(rounded.part()).values().forEach(part -> put(variants, new Amount.RoundedUp(part)));
        }
        if (amount instanceof Amount.Joined joined) {
            joined.parts().forEach(part -> put(variants, part));
            switch (joined.join()) {
                case LEAST -> put(variants, new Amount.Joined(Amount.Join.GREATEST, joined.parts()));
                case GREATEST -> put(variants, new Amount.Joined(Amount.Join.LEAST, joined.parts()));
                case LESS, TIMES -> {
                    // Their parts alone are the likely mistakes.
                }
            }
            for (int place = 0; place < joined.parts().size(); place++) {
                for (Amount part : variants(joined.parts().get(place)).values()) {
                    List<Amount> parts = new ArrayList<>(joined.parts());
                    parts.set(place, part);
                    put(variants, new Amount.Joined(joined.join(), parts));
                }
            }
        }
        return variants;
    }

    private static void put(Map<String, Amount> variants, Amount amount) {
        variants.putIfAbsent(amount.text(), amount);
    }
}
