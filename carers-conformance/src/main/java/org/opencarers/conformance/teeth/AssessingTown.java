package org.opencarers.conformance.teeth;

import java.util.List;
import org.opencarers.conformance.Answers;
import org.opencarers.conformance.PlainAnswer;
import org.opencarers.conformance.Question;
import org.opencarers.conformance.Subject;
import org.opencarers.core.contact.Nation;
import org.opencarers.law.england.CarerEligibleNeeds;
import org.opencarers.law.england.CarerEligibleNeedsOutcome;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Contributions;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Informant;
import org.opencarers.rules.PackDescription;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.Variation;

/** An invented town that extends a national policy of which two outcomes are the least: refused, and not determined yet. */
@PackDescription(
        id = "testkit-assessing-town",
        version = "1.0.0",
        authority = "nobody: it is invented",
        nations = Nation.ENGLAND,
        level = 1,
        varies = "england.carer-eligible-needs",
        facts = "testkit-assessing-town.lives-there")
final class AssessingTown implements PolicyPack {

    private static final BooleanFact LIVES_THERE = Fact.of(
                    "testkit-assessing-town.lives-there", "Does the carer live in the town?", Informant.CARER)
            .yesOrNo("the carer lives in the town", "the carer lives elsewhere");

    @Override
    public void contribute(Contributions contributions) {
        contributions.facts(List.of(LIVES_THERE));
        contributions.vary(Variation.extend(CarerEligibleNeeds.POLICY)
                .within(LIVES_THERE.isTrue())
                .by(Rule.clause("town 1")
                        .when(Condition.all(
                                AssessmentFacts.COMPLETED.isTrue(),
                                CarerNeedsFacts.HEALTH_DETERIORATING_OR_AT_RISK.isTrue()))
                        .then(CarerEligibleNeedsOutcome.ELIGIBLE)
                        .citing(Citation.of("Invented policy of a town"))));
    }

    /** The town, where everybody is refused who is not assessed yet. */
    static Subject refusingBeforeItAssesses() {
        return Subject.of(new AssessingTown()).distorted(Refusing::new);
    }

    private static final class Refusing extends FalseAnswers {

        Refusing(Answers right) {
            super(right);
        }

        @Override
        public PlainAnswer decide(Question question) {
            PlainAnswer answer = right().decide(question);
            boolean assessesFirst = answer.possible().equals(List.of(CarerEligibleNeedsOutcome.ASSESS_FIRST.name()));
            return assessesFirst
                    ? FalseAnswer.giving(answer, List.of(CarerEligibleNeedsOutcome.NOT_ELIGIBLE.name()))
                    : answer;
        }
    }
}
