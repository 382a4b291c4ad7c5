package org.opencarers.example.swlstg;

import static org.opencarers.rules.Condition.all;

import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The Peer Support Groups: whether somebody may join other carers of the Trust's patients. */
public final class PeerSupportGroup {

    private static final Citation PAGE = SupportForCarers.PAGE.at("(Peer Support Groups)");

    private static final Condition SUPPORTS_A_PATIENT_OF_THE_TRUST = all(
                    CareFacts.PROVISION.is(CareProvision.PROVIDES), CaredForFacts.RECEIVES_TRUST_CARE.isTrue())
            .clause("1")
            .citing(PAGE);

    /** The policy {@code swlstg.peer-support-group}. */
    public static final Policy<PeerSupportGroupOutcome> POLICY = Policy.about(
                    "swlstg.peer-support-group",
                    "May this carer join a Peer Support Group?",
                    PeerSupportGroupOutcome.class)
            .favouring(Favour.descending(PeerSupportGroupOutcome.MAY_JOIN, PeerSupportGroupOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(SupportForCarers.TIME_OF_THE_PAGE)
            .asking(CareFacts.PROVISION, CaredForFacts.RECEIVES_TRUST_CARE)
            .rule(Rule.clause("1")
                    .when(SUPPORTS_A_PATIENT_OF_THE_TRUST)
                    .then(PeerSupportGroupOutcome.MAY_JOIN)
                    .citing(PAGE))
            .otherwise(PeerSupportGroupOutcome.NOT_COVERED)
            .citing(PAGE)
            .otherwiseClause("1")
            .build();

    private PeerSupportGroup() {}
}
