package org.opencarers.example.kent;

import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** The Young Onset Dementia Activities Project: whether a carer and the person cared for may attend it together. */
public final class YoungOnsetDementiaActivities {

    private static final Citation PART = KentSources.DOVER_AND_THANET;

    private static final Parameter<BigDecimal> MAX_COUPLES = Parameter.number(
                    "kent.young-onset-dementia-activities.max-couples", "the couples that a session takes", Unit.COUNT)
            .from("2009-04-01", new BigDecimal("6"), PART);

    /** The policy {@code kent.young-onset-dementia-activities}: whom a full session turns away may ask for the next. */
    public static final Policy<YoungOnsetDementiaActivitiesOutcome> POLICY = Policy.about(
                    "kent.young-onset-dementia-activities",
                    "May this couple attend the Young Onset Dementia Activities Project?",
                    YoungOnsetDementiaActivitiesOutcome.class)
            .favouring(Favour.descending(
                    YoungOnsetDementiaActivitiesOutcome.MAY_ATTEND,
                    YoungOnsetDementiaActivitiesOutcome.FULL,
                    YoungOnsetDementiaActivitiesOutcome.NOT_COVERED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(KentSources.TIME_OF_THE_REPORT)
            .asking(CaredForFacts.CONDITIONS, CarerFacts.WILL_ATTEND, SupportFacts.COUPLES_BOOKED)
            .rule(Rule.clause("1")
                    .when(any(
                            CaredForFacts.CONDITIONS.containsNoneOf(HealthCondition.DEMENTIA),
                            CarerFacts.WILL_ATTEND.isFalse()))
                    .then(YoungOnsetDementiaActivitiesOutcome.NOT_COVERED)
                    .citing(PART))
            .rule(Rule.clause("2")
                    .when(SupportFacts.COUPLES_BOOKED.atLeast(MAX_COUPLES))
                    .then(YoungOnsetDementiaActivitiesOutcome.FULL)
                    .citing(PART))
            .otherwise(YoungOnsetDementiaActivitiesOutcome.MAY_ATTEND)
            .citing(PART)
            .otherwiseClause("2")
            .notModelled(Gap.of("Age at onset is not stated.")
                    .whenItGives(
                            YoungOnsetDementiaActivitiesOutcome.MAY_ATTEND, YoungOnsetDementiaActivitiesOutcome.FULL))
            .build();

    private YoungOnsetDementiaActivities() {}
}
