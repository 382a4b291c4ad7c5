package org.opencarers.law.gb;

import static org.opencarers.rules.Condition.any;

import java.math.BigDecimal;
import org.opencarers.core.employment.LeaveDependant;
import org.opencarers.core.employment.LongTermCareNeed;
import org.opencarers.law.vocabulary.LeaveFacts;
import org.opencarers.rules.Amount;
import org.opencarers.rules.Award;
import org.opencarers.rules.Certainty;
import org.opencarers.rules.Citation;
import org.opencarers.rules.Condition;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Gap;
import org.opencarers.rules.Limit;
import org.opencarers.rules.LinearTerm;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.ParameterFile;
import org.opencarers.rules.Policy;
import org.opencarers.rules.Relation;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;

/** Carer's leave: whether an employee may take it, how many days, and with how much notice. */
public final class CarersLeave {

    private static final Citation ACT =
            Citation.of("Employment Rights Act 1996").known(Certainty.SECONDARY);
    private static final Citation REGULATIONS = Citation.of("Carer's Leave Regulations 2024 (SI 2024/251)");

    private static final String FILE = "carers-leave.json";
    private static final Parameter<BigDecimal> MIN_NOTICE_DAYS = ParameterFile.read(
                    FILE, CarersLeave.class.getResourceAsStream(FILE))
            .number("gb.carers-leave.min-notice-days", Unit.DAYS);

    // The multiplier and the one week have been the same since the right began: they are part of the conditions' form.
    private static final int NOTICE_FOR_EACH_DAY = 2;

    private static final Condition NO_RIGHT_TO_LEAVE = any(
                    LeaveFacts.IS_EMPLOYEE.isFalse(),
                    LeaveFacts.LEAVE_DEPENDANT.isAnyOf(
                            LeaveDependant.NONE, LeaveDependant.LODGER_TENANT_OR_EMPLOYEE_ONLY),
                    LeaveFacts.LONG_TERM_CARE_NEED.is(LongTermCareNeed.NONE))
            .named("the carer is not an employee, or the person is not a dependant with a long-term care need")
            .clause("1")
            .citing(ACT.at("s.80J"));

    private static final Condition NOTHING_LEFT = LinearTerm.of(LeaveFacts.USUAL_WORKING_DAYS_PER_WEEK)
            .minus(LeaveFacts.DAYS_TAKEN_LAST_12_MONTHS)
            .atMost(Limit.constant(BigDecimal.ZERO))
            .clause("2")
            .citing(REGULATIONS.at("regs 5-6").known(Certainty.SECONDARY));

    private static final Condition NOTICE_IS_TOO_SHORT = any(
                    LeaveFacts.NOTICE_DAYS_GIVEN.lessThan(MIN_NOTICE_DAYS),
                    LinearTerm.of(LeaveFacts.NOTICE_DAYS_GIVEN)
                            .minus(LinearTerm.Part.of(LeaveFacts.DAYS_REQUESTED)
                                    .roundUp()
                                    .times(NOTICE_FOR_EACH_DAY))
                            .compared(Relation.LESS_THAN, Limit.constant(BigDecimal.ZERO)))
            .named("the notice is shorter than three days or than twice the days asked for")
            .clause("3")
            .citing(REGULATIONS.at("reg.7(3)"));

    private static final Condition ENOUGH_LEFT = LinearTerm.of(LeaveFacts.USUAL_WORKING_DAYS_PER_WEEK)
            .minus(LeaveFacts.DAYS_TAKEN_LAST_12_MONTHS)
            .minus(LeaveFacts.DAYS_REQUESTED)
            .atLeast(Limit.constant(BigDecimal.ZERO))
            .clause("4")
            .citing(REGULATIONS.at("regs 5-6").known(Certainty.SECONDARY));

    private static final Amount NOTICE_NEEDED = Amount.of(LeaveFacts.DAYS_REQUESTED)
            .roundedUp()
            .times(NOTICE_FOR_EACH_DAY)
            .orMore(Amount.of(MIN_NOTICE_DAYS));

    private static final Amount DAYS_LEFT =
            Amount.of(LeaveFacts.USUAL_WORKING_DAYS_PER_WEEK).less(Amount.of(LeaveFacts.DAYS_TAKEN_LAST_12_MONTHS));

    /** The policy {@code gb.carers-leave}; it awards the days allowed with the notice that the days asked for need. */
    public static final Policy<CarersLeaveOutcome> POLICY = Policy.about(
                    "gb.carers-leave", "May the employee take this carer's leave?", CarersLeaveOutcome.class)
            .favouring(Favour.descending(
                            CarersLeaveOutcome.ENTITLED,
                            CarersLeaveOutcome.ENTITLED_IN_PART,
                            CarersLeaveOutcome.NOT_ENTITLED)
                    .andDescending(
                            CarersLeaveOutcome.ENTITLED,
                            CarersLeaveOutcome.NOTICE_TOO_SHORT,
                            CarersLeaveOutcome.NOT_ENTITLED))
            .safeSide(SafeSide.NEVER_REFUSE)
            .covering(Coverage.from("2024-04-06")
                    .because("the Carer's Leave Act 2023 gives the right from that day")
                    .citing(Citation.of("Carer's Leave Act 2023"), REGULATIONS))
            .asking(
                    LeaveFacts.IS_EMPLOYEE,
                    LeaveFacts.LEAVE_DEPENDANT,
                    LeaveFacts.LONG_TERM_CARE_NEED,
                    LeaveFacts.USUAL_WORKING_DAYS_PER_WEEK,
                    LeaveFacts.DAYS_TAKEN_LAST_12_MONTHS,
                    LeaveFacts.DAYS_REQUESTED,
                    LeaveFacts.NOTICE_DAYS_GIVEN)
            .rule(Rule.clause("1")
                    .when(NO_RIGHT_TO_LEAVE)
                    .then(CarersLeaveOutcome.NOT_ENTITLED)
                    .citing(ACT.at("s.80J")))
            .rule(Rule.clause("2")
                    .when(NOTHING_LEFT)
                    .then(CarersLeaveOutcome.NOT_ENTITLED)
                    .citing(REGULATIONS.at("regs 5-6").known(Certainty.SECONDARY)))
            .rule(Rule.clause("3")
                    .when(NOTICE_IS_TOO_SHORT)
                    .then(CarersLeaveOutcome.NOTICE_TOO_SHORT)
                    .citing(REGULATIONS.at("reg.7(3)"), REGULATIONS.at("reg.7(4)")))
            .rule(Rule.clause("4")
                    .when(ENOUGH_LEFT)
                    .then(CarersLeaveOutcome.ENTITLED)
                    .citing(REGULATIONS.at("regs 5-6").known(Certainty.SECONDARY)))
            .otherwise(CarersLeaveOutcome.ENTITLED_IN_PART)
            .citing(REGULATIONS.at("regs 5-6").known(Certainty.SECONDARY))
            .awarding(CarersLeaveOutcome.ENTITLED, Award.leave(Amount.of(LeaveFacts.DAYS_REQUESTED), NOTICE_NEEDED))
            .awarding(CarersLeaveOutcome.ENTITLED_IN_PART, Award.leave(DAYS_LEFT, NOTICE_NEEDED))
            .notModelled(
                    Gap.of("Irregular working weeks."),
                    Gap.of("Postponement by the employer (up to one month).")
                            .whenItGives(
                                    CarersLeaveOutcome.ENTITLED,
                                    CarersLeaveOutcome.ENTITLED_IN_PART,
                                    CarersLeaveOutcome.NOTICE_TOO_SHORT),
                    // The count of days decides how much notice is needed, and nothing before that.
                    Gap.of(
                                    "Requests that mix half days so that \"days or part days\" can be counted in two ways (1.5, 2.5).")
                            .whenItGives(
                                    CarersLeaveOutcome.ENTITLED,
                                    CarersLeaveOutcome.ENTITLED_IN_PART,
                                    CarersLeaveOutcome.NOTICE_TOO_SHORT))
            .build();

    private CarersLeave() {}
}
