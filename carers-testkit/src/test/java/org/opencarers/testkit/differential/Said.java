package org.opencarers.testkit.differential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Gap;
import org.opencarers.rules.decision.Awarded;
import org.opencarers.rules.decision.Decision;
import org.opencarers.rules.decision.Finding;

/**
 * All that a decision says, apart from what it says about code of packs.
 *
 * @param answer the outcome, or what is possible and missing
 */
record Said(
        String answer,
        Optional<Awarded> value,
        Optional<LocalDate> validUntil,
        List<Citation> citations,
        List<Gap> notModelled,
        Finding explanation) {

    static Said by(Decision<?> decision) {
        return new Said(
                decision.toString(),
                decision.value(),
                decision.validUntil(),
                decision.citations(),
                decision.notModelled(),
                ComputedProperties.withoutCode(decision.explanation().root()));
    }
}
