package org.opencarers.testkit.model;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import org.opencarers.core.breaks.QuantityHasUnit;
import org.opencarers.core.breaks.ShortBreak;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.caring.CountsInOrder;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.figures.InputsSuitOperation;
import org.opencarers.core.grants.DecisionInOrder;
import org.opencarers.core.grants.GrantApplication;
import org.opencarers.core.people.AmountsInOrder;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.people.LifeInOrder;
import org.opencarers.core.plans.ActionPlan;
import org.opencarers.core.plans.CarersPassport;
import org.opencarers.core.plans.DistinctNumbers;
import org.opencarers.core.plans.EmergencyCard;
import org.opencarers.core.plans.Publication;
import org.opencarers.core.plans.TriangleOfCare;
import org.opencarers.core.registers.CarersRegister;
import org.opencarers.core.registers.DistinctEntryIds;
import org.opencarers.core.registers.Feedback;
import org.opencarers.core.registers.RegisterEntry;
import org.opencarers.core.registers.UnpaidCarerCodes;
import org.opencarers.core.reports.MinimumDataSet;
import org.opencarers.core.reports.PartsWithinWhole;
import org.opencarers.core.reports.Survey;
import org.opencarers.core.reports.SurveyInOrder;
import org.opencarers.core.schedules.DaysCovered;
import org.opencarers.core.schedules.HolidayCalendar;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.schedules.TimesInOrder;
import org.opencarers.core.services.Course;
import org.opencarers.core.services.CourseSession;
import org.opencarers.core.services.WithinCapacity;
import org.opencarers.core.time.DatePeriod;
import org.opencarers.core.time.OrderedPeriod;
import tools.jackson.databind.node.ObjectNode;

/** The faults that lie between the properties of one value: for each constraint on a type, answers that only just break it. */
final class Disagreements {

    /** A fault, with the answers that make it. */
    private record Disagreement(
            Class<?> type, Class<? extends Annotation> constraint, String property, String answers) {

        Faults.Fault fault() {
            return new Faults.Fault(
                    type, property, constraint, document -> document.setAll((ObjectNode) Agreement.json(answers)));
        }
    }

    private static final List<Disagreement> ALL = List.of(
            of(DatePeriod.class, OrderedPeriod.class, "end", "{'start': '2026-01-02', 'end': '2026-01-01'}"),
            of(
                    Carer.class,
                    AmountsInOrder.class,
                    "netWeeklyEarnings",
                    "{'netWeeklyEarnings': '200.01', 'grossWeeklyEarnings': '200.00'}"),
            of(
                    CaredForPerson.class,
                    LifeInOrder.class,
                    "alive",
                    "{'alive': true, 'dateOfBirth': '1950-01-01', 'dateOfDeath': '2026-01-01'}"),
            of(
                    Caring.class,
                    CountsInOrder.class,
                    "hoursPerWeekForOnePerson",
                    "{'hoursPerWeekForOnePerson': 20.5, 'hoursPerWeek': 20}"),
            of(
                    Caring.class,
                    CountsInOrder.class,
                    "hospitalWeeksLast26",
                    "{'hospitalWeeksLast26': 3, 'breakWeeksLast26': 2}"),
            of(ShortBreak.class, QuantityHasUnit.class, "unit", "{'quantity': 2, 'unit': null}"),
            of(FigureCheck.class, InputsSuitOperation.class, "inputs", "{'operation': 'QUOTIENT', 'inputs': [6, 0]}"),
            of(
                    GrantApplication.class,
                    DecisionInOrder.class,
                    "decidedOn",
                    "{'appliedOn': '2026-01-02', 'decidedOn': '2026-01-01'}"),
            of(
                    EmergencyCard.class,
                    org.opencarers.core.plans.DatesInOrder.class,
                    "expires",
                    "{'registeredOn': '2026-01-02', 'expires': '2026-01-01'}"),
            of(
                    CarersPassport.class,
                    org.opencarers.core.plans.DatesInOrder.class,
                    "validUntil",
                    "{'issuedOn': '2026-01-02', 'validUntil': '2026-01-01'}"),
            of(
                    Publication.class,
                    org.opencarers.core.plans.DatesInOrder.class,
                    "reviewDue",
                    "{'publishedOn': '2026-01-02', 'reviewDue': '2026-01-01'}"),
            of(
                    ActionPlan.class,
                    DistinctNumbers.class,
                    "actions",
                    "{'actions': [{'number': 1, 'text': 'a'}, {'number': 1, 'text': 'b'}]}"),
            of(
                    TriangleOfCare.class,
                    DistinctNumbers.class,
                    "criteria",
                    "{'criteria': [{'principle': 'POSTS_RESPONSIBLE', 'number': 1},"
                            + " {'principle': 'POSTS_RESPONSIBLE', 'number': 1}]}"),
            of(
                    HolidayCalendar.class,
                    DaysCovered.class,
                    "days",
                    "{'covers': {'start': '2026-01-01', 'end': '2026-12-31'},"
                            + " 'days': [{'date': '2027-01-01', 'name': 'New Year'}]}"),
            of(HolidayCalendar.class, DaysCovered.class, "covers", "{'covers': {'start': '2026-01-01'}, 'days': []}"),
            of(Schedule.class, TimesInOrder.class, "allDay", "{'allDay': true, 'startTime': '14:00'}"),
            of(
                    Course.class,
                    WithinCapacity.class,
                    "enrolments",
                    "{'capacity': 0, 'enrolments': [{'person': 'one', 'status': 'ENROLLED'}]}"),
            of(CourseSession.class, WithinCapacity.class, "enrolled", "{'capacity': 10, 'enrolled': 11}"),
            of(
                    RegisterEntry.class,
                    org.opencarers.core.registers.DatesInOrder.class,
                    "ended",
                    "{'registeredOn': '2026-01-02', 'ended': '2026-01-01'}"),
            of(
                    RegisterEntry.class,
                    UnpaidCarerCodes.class,
                    "carerCodes",
                    "{'carerCodes': [{'system': 'http://snomed.info/sct', 'code': '229774002'}]}"),
            of(
                    Feedback.class,
                    org.opencarers.core.registers.DatesInOrder.class,
                    "repliedOn",
                    "{'receivedOn': '2026-01-02', 'repliedOn': '2026-01-01'}"),
            of(
                    CarersRegister.class,
                    DistinctEntryIds.class,
                    "entries",
                    "{'entries': [{'entryId': 'one'}, {'entryId': 'one'}]}"),
            of(
                    MinimumDataSet.class,
                    PartsWithinWhole.class,
                    "carersByGender",
                    "{'carers': 2, 'carersByGender': {'FEMALE': 2, 'MALE': 1}, 'carersByAgeBand': {},"
                            + " 'carersByEthnicity': [], 'carersByArea': []}"),
            of(Survey.class, SurveyInOrder.class, "returned", "{'sent': 10, 'returned': 11, 'used': 10}"),
            of(Survey.class, SurveyInOrder.class, "used", "{'sent': 10, 'returned': 9, 'used': 10}"));

    private Disagreements() {}

    static List<Faults.Fault> of(Class<?> type) {
        return ALL.stream()
                .filter(disagreement -> disagreement.type() == type)
                .map(Disagreement::fault)
                .toList();
    }

    /** The constraints on a type itself. */
    static List<Class<? extends Annotation>> constraintsOn(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(jakarta.validation.Constraint.class))
                .toList();
    }

    private static Disagreement of(
            Class<?> type, Class<? extends Annotation> constraint, String property, String answers) {
        return new Disagreement(type, constraint, property, answers.replace('\'', '"'));
    }
}
