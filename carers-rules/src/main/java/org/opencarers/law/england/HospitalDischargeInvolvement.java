package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.law.england.EnglandSources.HEALTH_AND_CARE_ACT;
import static org.opencarers.rules.Condition.all;

import org.opencarers.core.organisations.HospitalManager;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** Discharge from hospital: whom the trust must involve when it plans it. */
public final class HospitalDischargeInvolvement {

    private static final Condition SECTION_74_APPLIES = all(
                    SupportFacts.HOSPITAL_MANAGER.isAnyOf(
                            HospitalManager.NHS_TRUST, HospitalManager.NHS_FOUNDATION_TRUST),
                    Adulthood.CARED_FOR_IS_ADULT,
                    CaredForNeedsFacts.LIKELY_TO_NEED_CARE_AFTER_DISCHARGE.isTrue())
            .named("an adult patient of a trust is likely to need care after discharge")
            .clause("1")
            .citing(CARE_ACT.at("s.74(1)"), CARE_ACT.at("s.74(3)-(4)"));

    private static final Condition PLANS_NOT_BEGUN = SupportFacts.DISCHARGE_PLANNING_BEGUN
            .isFalse()
            .clause("2")
            .citing(CARE_ACT.at("s.74(1)").known(Certainty.INFERRED));

    // Any individual counts, of whatever age: no fact about the carer is asked for.
    private static final Condition THERE_IS_A_CARER =
            CaredForFacts.HAS_CARER.isTrue().clause("3").citing(CARE_ACT.at("s.74(4)"));

    /** The policy {@code england.hospital-discharge-involvement}. */
    public static final Policy<HospitalDischargeInvolvementOutcome> POLICY = Policy.about(
                    "england.hospital-discharge-involvement",
                    "Whom must the hospital trust involve in planning the discharge?",
                    HospitalDischargeInvolvementOutcome.class)
            // Before plans begin nothing is lost yet, so that does not compare with there being no carer.
            .favouring(Favour.descending(
                            HospitalDischargeInvolvementOutcome.MUST_INVOLVE_PATIENT_AND_CARER,
                            HospitalDischargeInvolvementOutcome.MUST_INVOLVE_PATIENT,
                            HospitalDischargeInvolvementOutcome.NO_DUTY)
                    .andDescending(
                            HospitalDischargeInvolvementOutcome.MUST_INVOLVE_PATIENT_AND_CARER,
                            HospitalDischargeInvolvementOutcome.NO_DUTY_YET,
                            HospitalDischargeInvolvementOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2022-07-01")
                    .because("section 74 of the Care Act 2014 as substituted is in force from July 2022"
                            + " (the month is known at second hand, the day only from memory)")
                    .citing(CARE_ACT.at("s.74"), HEALTH_AND_CARE_ACT.at("s.91")))
            .asking(
                    SupportFacts.HOSPITAL_MANAGER,
                    CaredForFacts.AGE,
                    CaredForNeedsFacts.LIKELY_TO_NEED_CARE_AFTER_DISCHARGE,
                    SupportFacts.DISCHARGE_PLANNING_BEGUN,
                    CaredForFacts.HAS_CARER)
            .rule(Rule.clause("2")
                    .when(all(SECTION_74_APPLIES, PLANS_NOT_BEGUN))
                    .then(HospitalDischargeInvolvementOutcome.NO_DUTY_YET)
                    .citing(CARE_ACT.at("s.74(1)").known(Certainty.INFERRED)))
            .rule(Rule.clause("3")
                    .when(all(SECTION_74_APPLIES, THERE_IS_A_CARER))
                    .then(HospitalDischargeInvolvementOutcome.MUST_INVOLVE_PATIENT_AND_CARER)
                    .citing(CARE_ACT.at("s.74"), HEALTH_AND_CARE_ACT.at("s.91")))
            .rule(Rule.clause("3")
                    .when(SECTION_74_APPLIES)
                    .then(HospitalDischargeInvolvementOutcome.MUST_INVOLVE_PATIENT)
                    .citing(CARE_ACT.at("s.74"), HEALTH_AND_CARE_ACT.at("s.91")))
            .otherwise(HospitalDischargeInvolvementOutcome.NO_DUTY)
            .citing(CARE_ACT.at("s.74"), HEALTH_AND_CARE_ACT.at("s.91"))
            .notModelled("What the carer may be told: to involve somebody is not to disclose everything.")
            .leavingToJudgement(
                    CARE_ACT.at("s.74(1) (likely to need care)"),
                    CaredForNeedsFacts.LIKELY_TO_NEED_CARE_AFTER_DISCHARGE)
            .delegating(
                    CARE_ACT.at("s.74 (what may be said to the carer)"),
                    "the rules on sharing information with carers: involving is not disclosing")
            .build();

    private HospitalDischargeInvolvement() {}
}
