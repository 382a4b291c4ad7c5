package org.opencarers.conformance.teeth;

import java.util.List;
import org.opencarers.core.contact.Nation;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;

/** An invented town that gives the invented grant to whoever lives in it and cares at risk. */
@PackDescription(
        id = "testkit-town",
        version = "1.0.0",
        authority = "nobody: it is invented",
        nations = Nation.ENGLAND,
        level = 1,
        varies = "testkit-sample.grant",
        facts = "testkit-town.lives-there")
public final class LocalSamplePack implements PolicyPack {

    static final BooleanFact LIVES_THERE = Fact.of(
                    "testkit-town.lives-there", "Does the carer live in the town?", Informant.CARER)
            .yesOrNo("the carer lives in the town", "the carer lives elsewhere");

    private static final Citation SOURCE = Citation.of("Invented policy of a town");

    /** The pack. */
    public LocalSamplePack() {}

    @Override
    public void contribute(Contributions contributions) {
        contributions.facts(List.of(LIVES_THERE));
        contributions.vary(Variation.extend(SampleGrant.POLICY)
                .within(LIVES_THERE.isTrue())
                .by(Rule.clause("town 1")
                        .when(SampleGrant.AT_RISK.isTrue())
                        .then(SampleOutcome.MAY_HAVE)
                        .citing(SOURCE)));
    }
}
