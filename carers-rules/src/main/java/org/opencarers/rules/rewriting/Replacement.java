package org.opencarers.rules.rewriting;

import java.util.Optional;
import org.opencarers.rules.Award;
import org.opencarers.rules.Comparison;
import org.opencarers.rules.Condition;

/** What is put in the place of what while a policy is written anew; where nothing is said, everything stays. */
public interface Replacement {

    /** The condition that comes in the place of another with all its parts, or empty to go on with its parts. */
    default Optional<Condition> condition(Condition condition) {
        return Optional.empty();
    }

    /** The comparison that comes in the place of another. */
    default Comparison comparison(Comparison comparison) {
        return comparison;
    }

    /** The award that comes in the place of another. */
    default Award award(Award award) {
        return award;
    }
}
