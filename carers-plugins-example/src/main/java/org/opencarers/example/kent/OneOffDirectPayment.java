package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.not;

import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The one-off direct payment: whether the council may pay one to a carer after an assessment. */
public final class OneOffDirectPayment {

    private static final Citation ASSESSMENT_POLICY = KentSources.REPORT.at("s.3.5");

    /** The policy {@code kent.one-off-direct-payment}: that an assessment comes first still leaves the way open. */
    public static final Policy<OneOffDirectPaymentOutcome> POLICY = Policy.about(
                    "kent.one-off-direct-payment",
                    "May a Kent carer be paid a one-off direct payment?",
                    OneOffDirectPaymentOutcome.class)
            .favouring(Favour.descending(
                    OneOffDirectPaymentOutcome.MAY_BE_PAID,
                    OneOffDirectPaymentOutcome.ASSESS_FIRST,
                    OneOffDirectPaymentOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(KentSources.TIME_OF_THE_REPORT)
            .asking(CarerFacts.AUTHORITY_CODE, AssessmentFacts.COMPLETED)
            .rule(Rule.clause("1")
                    .when(not(KentConditions.LIVES_IN_KENT))
                    .then(OneOffDirectPaymentOutcome.NOT_COVERED)
                    .citing(ASSESSMENT_POLICY))
            .rule(Rule.clause("2")
                    .when(AssessmentFacts.COMPLETED.isTrue())
                    .then(OneOffDirectPaymentOutcome.MAY_BE_PAID)
                    .citing(ASSESSMENT_POLICY))
            .otherwise(OneOffDirectPaymentOutcome.ASSESS_FIRST)
            .citing(ASSESSMENT_POLICY)
            .otherwiseClause("2")
            .notModelled(Gap.of("Amounts and criteria: not stated.")
                    .whenItGives(OneOffDirectPaymentOutcome.MAY_BE_PAID, OneOffDirectPaymentOutcome.ASSESS_FIRST))
            .build();

    private OneOffDirectPayment() {}
}
