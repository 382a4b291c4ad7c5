package org.opencarers.sharing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Outcome;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicySteps;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** How the policies of sharing are written: every rule leads to a basis, and cites what the basis rests on. */
final class SharingRules {

    /** The rules say nothing of earlier law: they are asked as they are today. */
    static final Coverage ALWAYS = Coverage.from("1900-01-01");

    private SharingRules() {}

    static <O extends Enum<O> & Outcome> PolicySteps.NeedsRules<O> begin(
            String id, String question, Class<O> outcomes) {
        return Policy.about(id, question, outcomes)
                .favouring(Favour.<O>none())
                .safeSide(SafeSide.NEVER_DISCLOSE)
                .covering(ALWAYS)
                .asking(SharingFacts.all());
    }

    static void add(PolicySteps.NeedsRules<Basis> rules, String gate, Basis basis, Condition condition) {
        rules.rule(Rule.clause(gate).when(condition).then(basis).citing(basis.citation()));
    }

    static Policy<Basis> finish(PolicySteps.NeedsRules<Basis> rules, Basis otherwise) {
        return rules.otherwise(otherwise).citing(otherwise.citation()).build();
    }

    /** Another policy gives one of the bases that are so. */
    static Condition gives(Policy<Basis> policy, Predicate<Basis> so) {
        Set<Basis> bases = EnumSet.noneOf(Basis.class);
        Arrays.stream(Basis.values()).filter(so).forEach(bases::add);
        Basis first = bases.iterator().next();
        bases.remove(first);
        return policy.gives(first, bases.toArray(new Basis[0]));
    }
}
