package org.opencarers.law.vocabulary;

import static org.opencarers.rules.Informant.CARER;

import java.math.BigDecimal;
import java.util.List;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.employment.LeaveDependant;
import org.opencarers.core.employment.LeaveRequest;
import org.opencarers.core.employment.LongTermCareNeed;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.rules.BooleanFact;
import org.opencarers.rules.ChoiceFact;
import org.opencarers.rules.Fact;
import org.opencarers.rules.NumberFact;
import org.opencarers.rules.Unit;

/** Facts that carer's leave from work asks about. */
public final class LeaveFacts {

    /** Whether the carer is an employee. */
    public static final BooleanFact IS_EMPLOYEE = Fact.of("carer.is-employee", "Is the carer an employee?", CARER)
            .yesOrNo("the carer is an employee", "the carer is not an employee")
            .readBy(SituationPart.CARER.answer("employee", Carer::getEmployee));

    /** What the person cared for is to the employee. */
    public static final ChoiceFact<LeaveDependant> LEAVE_DEPENDANT = Fact.of(
                    "care.leave-dependant", "What is the person cared for to the employee?", CARER)
            .oneOf("the person cared for is", LeaveDependant.class)
            .readBy(SituationPart.CARING.answer("leaveDependant", Caring::getLeaveDependant));

    /** Why the person needs long-term care; NONE when the person does not. */
    public static final ChoiceFact<LongTermCareNeed> LONG_TERM_CARE_NEED = Fact.of(
                    "cared-for.long-term-care-need", "Why does the person need long-term care?", CARER)
            .oneOf("the person cared for", LongTermCareNeed.class)
            .readBy(SituationPart.CARED_FOR.answer("longTermCareNeed", CaredForPerson::getLongTermCareNeed));

    /** Working days asked for, in halves. At most 366, the days of the longest year: no limit of law. */
    public static final NumberFact<BigDecimal> DAYS_REQUESTED = Fact.of(
                    "leave.days-requested", "How many days of carer's leave are asked for?", CARER)
            .decimal("the days of carer's leave asked for are", Unit.DAYS, 366)
            .called("the days asked for")
            .inMultiplesOf("0.5")
            .readBy(SituationPart.LEAVE.answer("daysRequested", LeaveRequest::getDaysRequested));

    /** Working days of leave taken in the 12 months before, 0 to 366. */
    public static final NumberFact<BigDecimal> DAYS_TAKEN_LAST_12_MONTHS = Fact.of(
                    "leave.days-taken-last-12-months",
                    "How many days of carer's leave were taken in the 12 months before?",
                    CARER)
            .decimal("the days of carer's leave taken in the 12 months before are", Unit.DAYS, 366)
            .called("the days taken in the 12 months before")
            .readBy(SituationPart.LEAVE.answer("daysTakenLast12Months", LeaveRequest::getDaysTakenLast12Months));

    /** Days that the employee usually works in a week, 0 to 7. */
    public static final NumberFact<BigDecimal> USUAL_WORKING_DAYS_PER_WEEK = Fact.of(
                    "leave.usual-working-days-per-week",
                    "How many days does the employee usually work in a week?",
                    CARER)
            .decimal("the days usually worked in a week are", Unit.DAYS, 7)
            .called("the days usually worked in a week")
            .readBy(SituationPart.LEAVE.answer("usualWorkingDaysPerWeek", LeaveRequest::getUsualWorkingDaysPerWeek));

    /** Whole days between the notice and the first day of leave. At most 3,660, ten years: no limit of law. */
    public static final NumberFact<Integer> NOTICE_DAYS_GIVEN = Fact.of(
                    "leave.notice-days-given", "How many days' notice was given?", CARER)
            .whole("the notice given is", Unit.DAYS, 3660)
            .called("the notice given")
            .readBy(SituationPart.LEAVE.answer("noticeDaysGiven", LeaveRequest::getNoticeDaysGiven));

    static final List<Fact<?>> ALL = List.of(
            IS_EMPLOYEE,
            LEAVE_DEPENDANT,
            LONG_TERM_CARE_NEED,
            DAYS_REQUESTED,
            DAYS_TAKEN_LAST_12_MONTHS,
            USUAL_WORKING_DAYS_PER_WEEK,
            NOTICE_DAYS_GIVEN);

    private LeaveFacts() {}
}
