package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.law.england.EnglandSources.ELIGIBILITY_REGULATIONS;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import java.util.EnumSet;
import java.util.Set;
import org.opencarers.core.assessment.CarerOutcome;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Limit;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.SetFact;

/** The national eligibility criteria for carers: whether the carer's needs meet them. */
public final class CarerEligibleNeeds {

    private static final String FILE = "carer-eligible-needs.json";
    private static final int MIN_OUTCOMES = ParameterFile.read(FILE, CarerEligibleNeeds.class.getResourceAsStream(FILE))
            .fixedCount("england.carer-eligible-needs.min-outcomes");

    private static final Condition NEEDS_FROM_NECESSARY_CARE =
            CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE.isTrue().citing(ELIGIBILITY_REGULATIONS.at("reg.3(1)(a)"));

    // Three limbs, where the adult's test has four: that something takes longer never counts for a carer.
    private static final Condition HEALTH_OR_OUTCOME_AFFECTED = any(
                    CarerNeedsFacts.HEALTH_DETERIORATING_OR_AT_RISK.isTrue(),
                    enough(CarerNeedsFacts.OUTCOMES_NEEDING_ASSISTANCE),
                    enough(CarerNeedsFacts.OUTCOMES_CAUSING_DISTRESS),
                    enough(CarerNeedsFacts.OUTCOMES_ENDANGERING))
            .named("the carer's health, or what the carer can achieve, is affected")
            .clause("4")
            .citing(ELIGIBILITY_REGULATIONS.at("reg.3(2)-(3)"));

    private static final Condition IMPACT_IS_SIGNIFICANT = CarerNeedsFacts.SIGNIFICANT_IMPACT
            .isAnyOf(SignificantImpact.YES, SignificantImpact.LIKELY)
            .clause("5")
            .citing(ELIGIBILITY_REGULATIONS.at("reg.3(1)(c)"));

    /** The policy {@code england.carer-eligible-needs}. */
    public static final Policy<CarerEligibleNeedsOutcome> POLICY = Policy.about(
                    "england.carer-eligible-needs",
                    "Do the carer's needs meet the national eligibility criteria?",
                    CarerEligibleNeedsOutcome.class)
            .favouring(Favour.descending(CarerEligibleNeedsOutcome.ELIGIBLE, CarerEligibleNeedsOutcome.NOT_ELIGIBLE)
                    .andDescending(CarerEligibleNeedsOutcome.ELIGIBLE, CarerEligibleNeedsOutcome.ASSESS_FIRST))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("SI 2015/313 came into force on that day")
                    .citing(ELIGIBILITY_REGULATIONS))
            .asking(
                    AssessmentFacts.COMPLETED,
                    CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE,
                    CarerNeedsFacts.NEEDS_FLUCTUATE,
                    AssessmentFacts.COVERS_REPRESENTATIVE_PERIOD,
                    CarerNeedsFacts.HEALTH_DETERIORATING_OR_AT_RISK,
                    CarerNeedsFacts.OUTCOMES_NEEDING_ASSISTANCE,
                    CarerNeedsFacts.OUTCOMES_CAUSING_DISTRESS,
                    CarerNeedsFacts.OUTCOMES_ENDANGERING,
                    CarerNeedsFacts.SIGNIFICANT_IMPACT)
            .rule(Rule.clause("1")
                    .when(AssessmentFacts.COMPLETED.isFalse())
                    .then(CarerEligibleNeedsOutcome.ASSESS_FIRST)
                    .citing(CARE_ACT.at("s.13(1)")))
            .rule(Rule.clause("2")
                    .when(CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE.isFalse())
                    .then(CarerEligibleNeedsOutcome.NOT_ELIGIBLE)
                    .citing(ELIGIBILITY_REGULATIONS.at("reg.3(1)(a)")))
            .rule(Rule.clause("3")
                    .when(all(
                            CarerNeedsFacts.NEEDS_FLUCTUATE.isTrue(),
                            AssessmentFacts.COVERS_REPRESENTATIVE_PERIOD.isFalse()))
                    .then(CarerEligibleNeedsOutcome.ASSESS_FIRST)
                    .citing(ELIGIBILITY_REGULATIONS.at("reg.3(4)").known(Certainty.INFERRED)))
            .rule(Rule.clause("6")
                    .when(all(NEEDS_FROM_NECESSARY_CARE.clause("2"), HEALTH_OR_OUTCOME_AFFECTED, IMPACT_IS_SIGNIFICANT))
                    .then(CarerEligibleNeedsOutcome.ELIGIBLE)
                    .citing(ELIGIBILITY_REGULATIONS.at("reg.3"), EnglandSources.SCIE))
            .otherwise(CarerEligibleNeedsOutcome.NOT_ELIGIBLE)
            .citing(ELIGIBILITY_REGULATIONS.at("reg.3"), EnglandSources.SCIE)
            .notModelled(
                    "What is \"significant\" and what is \"necessary\": a person judges, and is asked.",
                    "Wales has its own test (Welsh statutory instrument 2015/1578).")
            .leavingToJudgement(ELIGIBILITY_REGULATIONS.at("reg.3(1)(a)"), CarerNeedsFacts.NEEDS_FROM_NECESSARY_CARE)
            .leavingToJudgement(ELIGIBILITY_REGULATIONS.at("reg.3(1)(c)"), CarerNeedsFacts.SIGNIFICANT_IMPACT)
            .leavingToJudgement(ELIGIBILITY_REGULATIONS.at("reg.3(4)"), AssessmentFacts.COVERS_REPRESENTATIVE_PERIOD)
            .outOfScope(Citation.of("WSI 2015/1578"), "the test of Wales; this policy is about England")
            .build();

    private CarerEligibleNeeds() {}

    private static Condition enough(SetFact<CarerOutcome> outcomes) {
        Set<CarerOutcome> everyOutcome = EnumSet.allOf(CarerOutcome.class);
        return outcomes.hasAtLeast(MIN_OUTCOMES, Limit.constant(everyOutcome));
    }
}
