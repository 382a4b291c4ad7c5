package org.opencarers.example.swlstg;

import static org.opencarers.rules.Condition.all;

import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The Lived Experience Network: whether somebody may register, to hear from the Trust and sit on its panels. */
public final class LivedExperienceNetwork {

    private static final Citation PAGE = SupportForCarers.PAGE.at("(Lived Experience Network)");

    private static final Condition CARES_FOR_A_PATIENT_OF_THE_TRUST = all(
                    CareFacts.PROVISION.is(CareProvision.PROVIDES), CaredForFacts.RECEIVES_TRUST_CARE.isTrue())
            .clause("1")
            .citing(PAGE);

    /** The policy {@code swlstg.lived-experience-network}: it turns nobody away, so no outcome is better than another. */
    public static final Policy<LivedExperienceNetworkOutcome> POLICY = Policy.about(
                    "swlstg.lived-experience-network",
                    "May this carer register with the Lived Experience Network?",
                    LivedExperienceNetworkOutcome.class)
            .favouring(Favour.none())
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(SupportForCarers.TIME_OF_THE_PAGE)
            .asking(CareFacts.PROVISION, CaredForFacts.RECEIVES_TRUST_CARE)
            .rule(Rule.clause("1")
                    .when(CARES_FOR_A_PATIENT_OF_THE_TRUST)
                    .then(LivedExperienceNetworkOutcome.MAY_JOIN)
                    .citing(PAGE))
            // The page invites carers and states no condition, so it excludes nobody either.
            .otherwise(LivedExperienceNetworkOutcome.REFER)
            .citing(PAGE.known(Certainty.INFERRED))
            .otherwiseClause("1")
            .build();

    private LivedExperienceNetwork() {}
}
