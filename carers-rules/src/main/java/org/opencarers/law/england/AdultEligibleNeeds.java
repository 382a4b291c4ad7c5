package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.law.england.EnglandSources.ELIGIBILITY_REGULATIONS;
import static org.opencarers.rules.Condition.all;

import java.util.List;
import org.opencarers.core.assessment.SignificantImpact;
import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.SetFact;

/** The national eligibility criteria for adults who need care: the contrast to those for carers. */
public final class AdultEligibleNeeds {

    private static final String FILE = "adult-eligible-needs.json";
    private static final int MIN_OUTCOMES = ParameterFile.read(FILE, AdultEligibleNeeds.class.getResourceAsStream(FILE))
            .fixedCount("england.adult-eligible-needs.min-outcomes");

    private static final Condition IS_ADULT =
            Adulthood.CARED_FOR_IS_ADULT.clause("1").citing(ELIGIBILITY_REGULATIONS.at("reg.2"));

    private static final Condition NEEDS_FROM_IMPAIRMENT = CaredForNeedsFacts.NEEDS_FROM_IMPAIRMENT
            .isTrue()
            .clause("3")
            .citing(ELIGIBILITY_REGULATIONS.at("reg.2(1)(a)"));

    // Four limbs, where the carer's test has three, and one outcome counts once however many limbs it is in.
    private static final Condition ENOUGH_OUTCOMES_ARE_AFFECTED = SetFact.unionHasAtLeast(
                    MIN_OUTCOMES,
                    List.of(
                            CaredForNeedsFacts.OUTCOMES_NEEDING_ASSISTANCE,
                            CaredForNeedsFacts.OUTCOMES_CAUSING_DISTRESS,
                            CaredForNeedsFacts.OUTCOMES_ENDANGERING,
                            CaredForNeedsFacts.OUTCOMES_TAKING_LONGER))
            .clause("3")
            .citing(ELIGIBILITY_REGULATIONS.at("reg.2(1)(b)"), ELIGIBILITY_REGULATIONS.at("reg.2(2)-(3)"));

    private static final Condition IMPACT_IS_SIGNIFICANT = CaredForNeedsFacts.SIGNIFICANT_IMPACT
            .isAnyOf(SignificantImpact.YES, SignificantImpact.LIKELY)
            .clause("3")
            .citing(ELIGIBILITY_REGULATIONS.at("reg.2(1)(c)"));

    /** The policy {@code england.adult-eligible-needs}. */
    public static final Policy<AdultEligibleNeedsOutcome> POLICY = Policy.about(
                    "england.adult-eligible-needs",
                    "Do the needs of the adult cared for meet the national eligibility criteria?",
                    AdultEligibleNeedsOutcome.class)
            .favouring(Favour.descending(AdultEligibleNeedsOutcome.ELIGIBLE, AdultEligibleNeedsOutcome.NOT_ELIGIBLE)
                    .andDescending(AdultEligibleNeedsOutcome.ELIGIBLE, AdultEligibleNeedsOutcome.ASSESS_FIRST))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("SI 2015/313 came into force on that day")
                    .citing(ELIGIBILITY_REGULATIONS))
            .asking(
                    AssessmentFacts.COMPLETED,
                    CaredForFacts.AGE,
                    CaredForNeedsFacts.NEEDS_FROM_IMPAIRMENT,
                    CaredForNeedsFacts.OUTCOMES_NEEDING_ASSISTANCE,
                    CaredForNeedsFacts.OUTCOMES_CAUSING_DISTRESS,
                    CaredForNeedsFacts.OUTCOMES_ENDANGERING,
                    CaredForNeedsFacts.OUTCOMES_TAKING_LONGER,
                    CaredForNeedsFacts.SIGNIFICANT_IMPACT)
            .rule(Rule.clause("2")
                    .when(all(IS_ADULT, AssessmentFacts.COMPLETED.isFalse().clause("2")))
                    .then(AdultEligibleNeedsOutcome.ASSESS_FIRST)
                    .citing(CARE_ACT.at("s.13(1)")))
            .rule(Rule.clause("3")
                    .when(all(IS_ADULT, NEEDS_FROM_IMPAIRMENT, ENOUGH_OUTCOMES_ARE_AFFECTED, IMPACT_IS_SIGNIFICANT))
                    .then(AdultEligibleNeedsOutcome.ELIGIBLE)
                    .citing(ELIGIBILITY_REGULATIONS.at("reg.2(1)-(3)")))
            .otherwise(AdultEligibleNeedsOutcome.NOT_ELIGIBLE)
            .citing(ELIGIBILITY_REGULATIONS.at("reg.2"))
            .notModelled(Gap.of("Fluctuating needs of the adult.")
                    .whenItGives(AdultEligibleNeedsOutcome.ELIGIBLE, AdultEligibleNeedsOutcome.NOT_ELIGIBLE))
            .leavingToJudgement(ELIGIBILITY_REGULATIONS.at("reg.2(1)(c)"), CaredForNeedsFacts.SIGNIFICANT_IMPACT)
            .build();

    private AdultEligibleNeeds() {}
}
