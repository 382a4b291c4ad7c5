package org.opencarers.example.swlstg;

import java.time.Period;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Moment;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The Recovery College: whether the carer of somebody who uses the Trust's services, or lately did, may enrol. */
public final class RecoveryCollege {

    private static final Citation PAGE = SupportForCarers.PAGE.at("(Recovery College)");

    private static final Citation READING = PAGE.known(Certainty.INFERRED);

    private static final Moment A_YEAR_BEFORE = Moment.before(Period.ofYears(1));

    private static final Condition USED_IN_THE_PREVIOUS_YEAR = CaredForFacts.LAST_USED_TRUST_SERVICES
            .isLaterThan(A_YEAR_BEFORE)
            .clause("1")
            .citing(PAGE);

    // "In the previous year" does not say on which side of its first day that day itself lies.
    private static final Condition USED_EXACTLY_A_YEAR_BEFORE = CaredForFacts.LAST_USED_TRUST_SERVICES
            .isSameAs(A_YEAR_BEFORE)
            .clause("1")
            .citing(READING);

    /** The policy {@code swlstg.recovery-college}. */
    public static final Policy<RecoveryCollegeOutcome> POLICY = Policy.about(
                    "swlstg.recovery-college",
                    "May this carer enrol at the Recovery College?",
                    RecoveryCollegeOutcome.class)
            .favouring(Favour.descending(RecoveryCollegeOutcome.MAY_ENROL, RecoveryCollegeOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(SupportForCarers.TIME_OF_THE_PAGE)
            .asking(CaredForFacts.LAST_USED_TRUST_SERVICES)
            .rule(Rule.clause("1")
                    .when(USED_IN_THE_PREVIOUS_YEAR)
                    .then(RecoveryCollegeOutcome.MAY_ENROL)
                    .citing(PAGE))
            .rule(Rule.clause("1")
                    .when(USED_EXACTLY_A_YEAR_BEFORE)
                    .then(RecoveryCollegeOutcome.REFER)
                    .citing(READING))
            .otherwise(RecoveryCollegeOutcome.NOT_COVERED)
            .citing(PAGE)
            .otherwiseClause("1")
            .build();

    private RecoveryCollege() {}
}
