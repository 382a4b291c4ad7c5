package org.opencarers.law.england;

import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import org.opencarers.core.assessment.ApparentNeed;
import org.opencarers.core.assessment.Requester;
import org.opencarers.core.caring.CareProvision;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.rules.Condition;

/**
 * The conditions that several duties to assess a carer share.
 *
 * <p>A policy gives each condition the clause and the source that it has in its own text.
 */
final class AssessmentConditions {

    static final Condition CARE_IS_GIVEN_OR_INTENDED =
            CareFacts.PROVISION.isAnyOf(CareProvision.PROVIDES, CareProvision.INTENDS_TO_PROVIDE);

    static final Condition CARE_IS_NOT_A_JOB = all(
                    CareFacts.UNDER_CONTRACT.isFalse(), CareFacts.VOLUNTARY_WORK.isFalse())
            .named("the care is neither given under a contract nor voluntary work");

    static final Condition CARE_IS_A_JOB = any(CareFacts.UNDER_CONTRACT.isTrue(), CareFacts.VOLUNTARY_WORK.isTrue())
            .named("the care is given under a contract or is voluntary work");

    static final Condition CARER_HAS_ASKED = AssessmentFacts.REQUESTED_BY.contains(Requester.CARER);

    static final Condition CARER_OR_PARENT_HAS_ASKED =
            AssessmentFacts.REQUESTED_BY.containsAnyOf(Requester.CARER, Requester.PARENT_OF_CARER);

    static final Condition NEED_APPEARS_NOW = AssessmentFacts.APPARENT_NEED.is(ApparentNeed.NOW);

    static final Condition ONLY_A_FUTURE_NEED_APPEARS = AssessmentFacts.APPARENT_NEED.is(ApparentNeed.FUTURE_ONLY);

    private AssessmentConditions() {}
}
