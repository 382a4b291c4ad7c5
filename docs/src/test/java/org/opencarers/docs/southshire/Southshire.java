package org.opencarers.docs.southshire;

import java.math.BigDecimal;
import org.opencarers.core.contact.Nation;
import org.opencarers.law.england.CarerEligibleNeeds;
import org.opencarers.law.england.CarerEligibleNeedsOutcome;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;
import org.opencarers.sharing.Cells;

// tag::pack[]
/** What Southshire varies of the law's policy on eligible needs, and of what the rules of sharing leave to it. */
@PackDescription(
        id = "southshire",
        version = "1.0.0",
        authority = "Southshire Care Trust (invented)",
        nations = Nation.ENGLAND,
        level = 1,
        varies = {"england.carer-eligible-needs", "england.sharing.stale-permit-grace"})
public final class Southshire implements PolicyPack {

    private static final Citation TEXT = Citation.of("Southshire, Carers come first (2026)");
    private static final Condition IN_SOUTHSHIRE = CarerFacts.AUTHORITY_CODE.is("E10999997");
    private static final Condition HEALTH_AT_RISK =
            Condition.all(AssessmentFacts.COMPLETED.isTrue(), CarerNeedsFacts.HEALTH_DETERIORATING_OR_AT_RISK.isTrue());

    @Override
    public void contribute(Contributions contributions) {
        contributions.vary(Variation.extend(CarerEligibleNeeds.POLICY)
                .within(IN_SOUTHSHIRE)
                .by(Rule.clause("3")
                        .when(HEALTH_AT_RISK)
                        .then(CarerEligibleNeedsOutcome.ELIGIBLE)
                        .citing(TEXT.at("section 3"))));
        contributions.vary(Variation.set(Cells.STALE_PERMIT_GRACE)
                .everywhere()
                .from("2026-04-01", new BigDecimal("28"), TEXT.at("section 6")));
    }
}
// end::pack[]
