package org.opencarers.testkit.mutation;

import java.util.ArrayList;
import java.util.List;
import org.opencarers.rules.LinearTerm;

/** What a sum of facts may be mistaken for: a part not rounded, or counted once more or once less. */
final class TermVariants {

    private TermVariants() {}

    static List<LinearTerm> of(LinearTerm term) {
        List<LinearTerm> variants = new ArrayList<>();
        // The first part is a fact as it is.
        for (int place = 1; place < term.parts().size(); place++) {
            LinearTerm.Part part = term.parts().get(place);
            if (part.roundedUp()) {
                variants.add(with(term, place, LinearTerm.Part.of(part.fact()).times(part.times()), "not rounded"));
            }
            for (int times : List.of(part.times() - 1, part.times() + 1)) {
                if (times != 0) {
                    LinearTerm.Part bare = LinearTerm.Part.of(part.fact()).times(times);
                    LinearTerm.Part other = part.roundedUp() ? bare.roundUp() : bare;
                    variants.add(with(term, place, other, "counted " + times + " times"));
                }
            }
        }
        return variants;
    }

    private static LinearTerm with(LinearTerm term, int place, LinearTerm.Part other, String how) {
        LinearTerm changed = LinearTerm.of(term.facts().get(0));
        for (int at = 1; at < term.parts().size(); at++) {
            changed = changed.plus(at == place ? other : term.parts().get(at));
        }
        return changed.saying("the sum with " + other.fact().id() + " " + how + " is");
    }
}
