package org.opencarers.law.england;

import static org.opencarers.law.england.AssessmentConditions.CARER_HAS_ASKED;
import static org.opencarers.law.england.CarersAssessmentConditions.ADULT_COULD_RECEIVE_SERVICES;
import static org.opencarers.law.england.CarersAssessmentConditions.CARED_FOR_IS_ADULT;
import static org.opencarers.law.england.CarersAssessmentConditions.CARED_FOR_IS_BEING_ASSESSED;
import static org.opencarers.law.england.CarersAssessmentConditions.CARER_IS_ADULT;
import static org.opencarers.law.england.CarersAssessmentConditions.CARE_IS_GIVEN_OR_INTENDED;
import static org.opencarers.law.england.CarersAssessmentConditions.CARE_IS_NOT_A_JOB_OR_RELATIONSHIP_JUSTIFIES;
import static org.opencarers.law.england.CarersAssessmentConditions.NEED_IS_APPARENT;
import static org.opencarers.law.england.CarersAssessmentConditions.NOT_REFUSED_OR_REOPENED;
import static org.opencarers.law.england.CarersAssessmentConditions.SUBSTANTIAL_CARE_THAT_IS_NOT_A_JOB;
import static org.opencarers.law.england.CarersAssessmentConditions.SUBSTANTIAL_CARE_UNDER_ACT_OF_1995;
import static org.opencarers.law.england.EnglandSources.ACT_1995;
import static org.opencarers.law.england.EnglandSources.ACT_2000;
import static org.opencarers.law.england.EnglandSources.ACT_2004;
import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import org.opencarers.law.vocabulary.AssessmentFacts;
import org.opencarers.law.vocabulary.CareFacts;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.law.vocabulary.CarerFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The carer's assessment: whether the local authority must assess this carer's needs for support. */
public final class CarersAssessment {

    private static final DateRange UNDER_ACT_OF_1995 =
            DateRange.from("1996-04-01").through("1999-12-31");
    private static final DateRange UNDER_ACTS_OF_1995_TO_2004 =
            DateRange.from("2005-04-01").through("2015-03-31");
    private static final DateRange UNDER_CARE_ACT = DateRange.from("2015-04-01");
    private static final DateRange DUTY_SUSPENDED = DateRange.from("2020-03-31").through("2021-07-16");

    private static final Condition CARE_ACT_CONDITIONS = all(
                    CARER_IS_ADULT,
                    CARED_FOR_IS_ADULT,
                    CARE_IS_GIVEN_OR_INTENDED,
                    NEED_IS_APPARENT,
                    CARE_IS_NOT_A_JOB_OR_RELATIONSHIP_JUSTIFIES,
                    NOT_REFUSED_OR_REOPENED)
            .named("the conditions of the Care Act 2014 are met")
            .clause("1");

    private static final Condition EARLIER_CONDITIONS = all(
                    SUBSTANTIAL_CARE_THAT_IS_NOT_A_JOB,
                    any(CARED_FOR_IS_BEING_ASSESSED, ADULT_COULD_RECEIVE_SERVICES)
                            .named("the person is being assessed, or is an adult who could receive services")
                            .clause("10"))
            .named("the conditions of the Acts of 1995 and 2000 are met");

    /** The policy {@code england.carers-assessment}: today's law, its suspension, and the law of earlier Acts. */
    public static final Policy<CarersAssessmentOutcome> POLICY = Policy.about(
                    "england.carers-assessment",
                    "Must the local authority assess this carer's needs for support?",
                    CarersAssessmentOutcome.class)
            .favouring(Favour.descending(
                    CarersAssessmentOutcome.DUTY_TO_ASSESS,
                    CarersAssessmentOutcome.DUTY_RESTRICTED,
                    CarersAssessmentOutcome.MUST_INFORM_OF_RIGHT,
                    CarersAssessmentOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.of(UNDER_ACT_OF_1995, DateRange.from("2005-04-01"))
                    .because("the commencement day of the Carers and Disabled Children Act 2000 (1 April 2001) is known"
                            + " only from memory"))
            .asking(
                    CarerFacts.AGE,
                    CaredForFacts.AGE,
                    CareFacts.PROVISION,
                    CareFacts.UNDER_CONTRACT,
                    CareFacts.VOLUNTARY_WORK,
                    AssessmentFacts.RELATIONSHIP_JUSTIFIES_ASSESSMENT,
                    AssessmentFacts.APPARENT_NEED,
                    AssessmentFacts.REFUSED_ASSESSMENT,
                    AssessmentFacts.ASKED_AFTER_REFUSAL,
                    CareFacts.CIRCUMSTANCES_CHANGED,
                    CareFacts.SUBSTANTIAL_AND_REGULAR,
                    AssessmentFacts.REQUESTED_BY,
                    CaredForNeedsFacts.ASSESSMENT_UNDER_WAY,
                    CaredForNeedsFacts.COULD_RECEIVE_SERVICES)
            .rule(Rule.clause("8")
                    .when(CARE_ACT_CONDITIONS)
                    .then(CarersAssessmentOutcome.DUTY_RESTRICTED)
                    .citing(
                            EnglandSources.CORONAVIRUS_ACT,
                            EnglandSources.RESTRICTION_BEGINS,
                            EnglandSources.RESTRICTION_ENDS)
                    .inForce(DUTY_SUSPENDED))
            .rule(Rule.clause("8")
                    .when(CARE_ACT_CONDITIONS)
                    .then(CarersAssessmentOutcome.DUTY_TO_ASSESS)
                    .citing(CARE_ACT.at("s.10(1)"), EnglandSources.CARE_ACT_COMMENCEMENT)
                    .inForce(UNDER_CARE_ACT))
            .rule(Rule.clause("11")
                    .when(all(EARLIER_CONDITIONS, CARER_HAS_ASKED.clause("11")))
                    .then(CarersAssessmentOutcome.DUTY_TO_ASSESS)
                    .citing(ACT_1995.at("s.1(1)"), ACT_2000.at("s.1(1)"))
                    .inForce(UNDER_ACTS_OF_1995_TO_2004))
            .rule(Rule.clause("11")
                    .when(EARLIER_CONDITIONS)
                    .then(CarersAssessmentOutcome.MUST_INFORM_OF_RIGHT)
                    .citing(ACT_2004.at("s.1").known(Certainty.SECONDARY))
                    .inForce(UNDER_ACTS_OF_1995_TO_2004))
            .rule(Rule.clause("12")
                    .when(all(
                            SUBSTANTIAL_CARE_UNDER_ACT_OF_1995,
                            CARED_FOR_IS_BEING_ASSESSED,
                            CARER_HAS_ASKED.clause("12")))
                    .then(CarersAssessmentOutcome.DUTY_TO_ASSESS)
                    .citing(ACT_1995.at("s.1(1)"))
                    .inForce(UNDER_ACT_OF_1995))
            .otherwise(CarersAssessmentOutcome.NO_DUTY)
            .citing(CARE_ACT.at("s.10"))
            .citingWithin(UNDER_ACTS_OF_1995_TO_2004, ACT_1995.at("s.1"), ACT_2000.at("s.1"))
            .citingWithin(UNDER_ACT_OF_1995, ACT_1995.at("s.1"))
            .notModelled(
                    Gap.of("What an assessment must contain (s.10(5)-(8); 2004 Act s.2).")
                            .whenItGives(
                                    CarersAssessmentOutcome.DUTY_TO_ASSESS,
                                    CarersAssessmentOutcome.DUTY_RESTRICTED,
                                    CarersAssessmentOutcome.MUST_INFORM_OF_RIGHT),
                    Gap.of("Which authority assesses."),
                    Gap.of("Timescales: none were found.")
                            .whenItGives(
                                    CarersAssessmentOutcome.DUTY_TO_ASSESS,
                                    CarersAssessmentOutcome.DUTY_RESTRICTED,
                                    CarersAssessmentOutcome.MUST_INFORM_OF_RIGHT),
                    Gap.of("That emotional support counts as care (s.10(11)): known only from memory.")
                            .during(DateRange.from("2015-04-01")),
                    // Answers about earlier days of the restriction say that they hold until 16 July 2021.
                    Gap.of("16 and 17 July 2021 are not to be relied on: one source says that the powers of the"
                                    + " Coronavirus Act 2020 ended on 16 July.")
                            .whenItGives(
                                    CarersAssessmentOutcome.DUTY_TO_ASSESS, CarersAssessmentOutcome.DUTY_RESTRICTED)
                            .during(DateRange.from("2020-03-31").through("2021-07-17")))
            .leavingToJudgement(CARE_ACT.at("s.10(1) (what appears to the authority)"), AssessmentFacts.APPARENT_NEED)
            .leavingToJudgement(
                    CARE_ACT.at("s.10(9)-(10)").known(Certainty.SECONDARY),
                    AssessmentFacts.RELATIONSHIP_JUSTIFIES_ASSESSMENT)
            .leavingToJudgement(ACT_1995.at("s.1(1) (substantial and regular care)"), CareFacts.SUBSTANTIAL_AND_REGULAR)
            .leavingToJudgement(ACT_2000.at("s.1(1) (substantial and regular care)"), CareFacts.SUBSTANTIAL_AND_REGULAR)
            .leavingToJudgement(
                    ACT_2000.at("s.1(1) (services that the authority could provide)"),
                    CaredForNeedsFacts.COULD_RECEIVE_SERVICES)
            .notYet(
                    CARE_ACT.at("s.2(8)").known(Certainty.RECALL),
                    "that an adult is 18 or over is remembered from here and was not read; the rules rest on s.10(3)")
            .notYet(
                    CARE_ACT.at("s.10(11)").known(Certainty.RECALL),
                    "that emotional support counts as care is known only from memory")
            .notYet(
                    ACT_2000.at("(commencement)").known(Certainty.RECALL),
                    "the day, 1 April 2001, is known only from memory, so the years 2000 to March 2005 cannot be asked"
                            + " about")
            .outOfScope(CARE_ACT.at("s.10(5)-(8)"), "what an assessment must contain, not whether one is owed")
            .outOfScope(
                    CARE_ACT.at("s.11(2)").known(Certainty.SECONDARY),
                    "the exception for abuse is about the adult's own needs assessment and does not help a carer")
            .outOfScope(ACT_2004.at("s.2"), "what an assessment must contain, not whether one is owed")
            .build();

    private CarersAssessment() {}
}
