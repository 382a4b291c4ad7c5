package org.opencarers.law.england;

import static org.opencarers.law.england.EnglandSources.CARE_ACT;
import static org.opencarers.rules.Condition.all;
import static org.opencarers.rules.Condition.any;

import java.util.stream.Stream;
import org.opencarers.core.people.Residence;
import org.opencarers.core.support.SupportForm;
import org.opencarers.law.vocabulary.CaredForFacts;
import org.opencarers.law.vocabulary.CaredForNeedsFacts;
import org.opencarers.law.vocabulary.CarerNeedsFacts;
import org.opencarers.law.vocabulary.SupportFacts;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.EarlierDecision;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;

/** The duty to meet a carer's needs, once they are eligible: by support to the carer or by care to the adult. */
public final class DutyToMeetCarerNeeds {

    // That the wording was not verified makes this a cautious reading of it.
    private static final Citation CHARGED_CARE = CARE_ACT.at("s.20(1)(c)(ii)").known(Certainty.INFERRED);
    private static final Citation CONDITIONS_3_AND_4 =
            CARE_ACT.at("s.20(4)-(5)").known(Certainty.INFERRED);

    private static final Condition NEEDS_ARE_ELIGIBLE =
            CarerNeedsFacts.NEEDS_ELIGIBLE.isTrue().clause("1").citing(CARE_ACT.at("s.20(1)"));

    // It is the adult needing care who must live here, not the carer.
    private static final Condition ADULT_BELONGS_TO_THE_AREA = CaredForFacts.RESIDENCE
            .isAnyOf(Residence.ORDINARILY_RESIDENT, Residence.PRESENT_NO_SETTLED_RESIDENCE)
            .clause("1")
            .citing(CARE_ACT.at("s.20(1)(a)"));

    private static final Condition SUPPORT_TO_CARER = SupportFacts.FORM.is(SupportForm.SUPPORT_TO_CARER);

    private static final Condition CARE_TO_ADULT = SupportFacts.FORM.is(SupportForm.CARE_TO_CARED_FOR);

    private static final Condition NO_CHARGE = SupportFacts.CHARGE_MADE.isFalse();

    private static final Condition CHARGED = SupportFacts.CHARGE_MADE.isTrue();

    private static final Condition CONDITION_1_OR_2 = any(
                    CarerNeedsFacts.RESOURCES_ABOVE_LIMIT.isFalse().citing(CARE_ACT.at("s.20(2)")),
                    CarerNeedsFacts.ASKS_TO_HAVE_NEEDS_MET.isTrue().citing(CARE_ACT.at("s.20(3)")))
            .named("the carer's resources are within the limit, or the carer asks all the same")
            .clause("3");

    private static final Condition ADULT_AGREES =
            CaredForNeedsFacts.AGREES_TO_CARE.isTrue().clause("4").citing(CARE_ACT.at("s.20(1)(c)(i)"));

    /** The policy {@code england.duty-to-meet-carer-needs}. */
    public static final Policy<DutyToMeetCarerNeedsOutcome> POLICY = Policy.about(
                    "england.duty-to-meet-carer-needs",
                    "Must the authority meet the carer's eligible needs?",
                    DutyToMeetCarerNeedsOutcome.class)
            .favouring(Favour.descending(DutyToMeetCarerNeedsOutcome.DUTY_TO_MEET, DutyToMeetCarerNeedsOutcome.NO_DUTY))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2015-04-01")
                    .because("section 20 of the Care Act 2014 applies from that day")
                    .citing(CARE_ACT.at("s.20")))
            .asking(
                    CarerNeedsFacts.NEEDS_ELIGIBLE,
                    CaredForFacts.RESIDENCE,
                    SupportFacts.FORM,
                    SupportFacts.CHARGE_MADE,
                    CarerNeedsFacts.RESOURCES_ABOVE_LIMIT,
                    CarerNeedsFacts.ASKS_TO_HAVE_NEEDS_MET,
                    CaredForNeedsFacts.AGREES_TO_CARE)
            .rule(Rule.clause("2")
                    .when(meeting(SUPPORT_TO_CARER.clause("2"), NO_CHARGE.clause("2")))
                    .then(DutyToMeetCarerNeedsOutcome.DUTY_TO_MEET)
                    .citing(CARE_ACT.at("s.20(1)(b)")))
            .rule(Rule.clause("3")
                    .when(meeting(SUPPORT_TO_CARER.clause("3"), CHARGED.clause("3"), CONDITION_1_OR_2))
                    .then(DutyToMeetCarerNeedsOutcome.DUTY_TO_MEET)
                    .citing(CARE_ACT.at("s.20(2)-(3)")))
            .rule(Rule.clause("4")
                    .when(meeting(CARE_TO_ADULT.clause("4"), NO_CHARGE.clause("4"), ADULT_AGREES))
                    .then(DutyToMeetCarerNeedsOutcome.DUTY_TO_MEET)
                    .citing(CARE_ACT.at("s.20(1)(c)(i)")))
            .rule(Rule.clause("5")
                    .when(meeting(CARE_TO_ADULT.clause("5"), CHARGED.clause("5")))
                    .then(DutyToMeetCarerNeedsOutcome.REFER)
                    .citing(CHARGED_CARE, CONDITIONS_3_AND_4))
            .otherwise(DutyToMeetCarerNeedsOutcome.NO_DUTY)
            .citing(CARE_ACT.at("s.20(1)-(3)"))
            .fillable(EarlierDecision.askedBy(CarerNeedsFacts.NEEDS_ELIGIBLE)
                    .madeUnder(CarerEligibleNeeds.POLICY)
                    .answers(CarerEligibleNeedsOutcome.ELIGIBLE, true)
                    .answers(CarerEligibleNeedsOutcome.NOT_ELIGIBLE, false))
            .notModelled(
                    Gap.of("The financial assessment itself."),
                    Gap.of("The power to meet needs in s.20(6).")
                            .whenItGives(DutyToMeetCarerNeedsOutcome.NO_DUTY, DutyToMeetCarerNeedsOutcome.REFER))
            .leavingToJudgement(CHARGED_CARE, DutyToMeetCarerNeedsOutcome.REFER)
            .leavingToJudgement(CONDITIONS_3_AND_4, DutyToMeetCarerNeedsOutcome.REFER)
            .outOfScope(
                    CARE_ACT.at("s.20(6)").known(Certainty.RECALL),
                    "a power to meet needs where there is no duty; known only from memory")
            .build();

    private DutyToMeetCarerNeeds() {}

    private static Condition meeting(Condition... ways) {
        return all(Stream.concat(Stream.of(NEEDS_ARE_ELIGIBLE, ADULT_BELONGS_TO_THE_AREA), Stream.of(ways))
                .toArray(Condition[]::new));
    }
}
