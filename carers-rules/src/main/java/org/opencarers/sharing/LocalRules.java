package org.opencarers.sharing;

import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.SafeSide;

/**
 * The policy that a Trust restricts in order to tell less than the national rules would: {@code Variation.restrict}.
 *
 * <p>It is asked about each item, label and part that the national rules would tell or hand to a person without hurry, and the
 * stricter of the two answers counts. An urgent referral stays one: a local rule must not keep a person from acting. Listening,
 * general information and the carer's own support are never asked about.
 */
public final class LocalRules {

    /** Plug-ins add restrictions anywhere, and permissions only by cells. */
    private static final Citation ALGEBRA =
            Citation.of("Rules of sharing, section 9").known(Certainty.INFERRED);

    /** The policy {@code england.sharing.local-rules}, which restricts nothing by itself. */
    public static final Policy<LocalRuling> POLICY = Policy.about(
                    "england.sharing.local-rules",
                    "Does a rule of the Trust's own stand against telling this?",
                    LocalRuling.class)
            .favouring(Favour.descending(LocalRuling.STANDS, LocalRuling.REFER, LocalRuling.WITHHOLD))
            .safeSide(SafeSide.NEVER_DISCLOSE)
            .covering(Coverage.from("1900-01-01"))
            .asking(AskedFacts.all().toArray(new Fact<?>[0]))
            .otherwise(LocalRuling.STANDS)
            .citing(ALGEBRA)
            .build();

    private LocalRules() {}
}
