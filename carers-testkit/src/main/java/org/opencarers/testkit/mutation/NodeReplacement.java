package org.opencarers.testkit.mutation;

import org.opencarers.rules.Award;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;

/** Puts another condition in the place of one, in every rule that shares it. */
final class NodeReplacement extends Rewriting {

    private final Condition replaced;
    private final Condition replacement;

    NodeReplacement(Condition replaced, Condition replacement) {
        this.replaced = replaced;
        this.replacement = replacement;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // one definition, wherever it stands; an equal one elsewhere is another
    Condition condition(Condition condition) {
        return condition == replaced ? replacement : super.condition(condition);
    }

    @Override
    Comparison rewritten(Comparison comparison) {
        return comparison;
    }

    @Override
    Award award(Award award) {
        return award;
    }
}
