package org.opencarers.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opencarers.core.breaks.ShortBreak;
import org.opencarers.core.caring.Caring;
import org.opencarers.core.contact.Nation;
import org.opencarers.core.figures.FigureCheck;
import org.opencarers.core.grants.GrantApplication;
import org.opencarers.core.json.CarersJson;
import org.opencarers.core.json.InvalidDocumentException;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.Carer;
import org.opencarers.core.plans.ActionPlan;
import org.opencarers.core.plans.CarersPassport;
import org.opencarers.core.plans.EmergencyCard;
import org.opencarers.core.plans.Publication;
import org.opencarers.core.plans.TriangleOfCare;
import org.opencarers.core.registers.CarersRegister;
import org.opencarers.core.registers.Feedback;
import org.opencarers.core.registers.RegisterEntry;
import org.opencarers.core.reports.MinimumDataSet;
import org.opencarers.core.reports.Survey;
import org.opencarers.core.schedules.HolidayCalendar;
import org.opencarers.core.schedules.Schedule;
import org.opencarers.core.services.Course;
import org.opencarers.core.services.CourseSession;
import org.opencarers.core.time.DatePeriod;

class GivenTest {

    /** One document for each rule that compares properties, with what stands where the problem is, and beside it. */
    static Stream<Arguments> each_rule_about_several_properties() {
        return Stream.of(
                told(
                        Carer.class,
                        "{'netWeeklyEarnings': '300.00', 'grossWeeklyEarnings': '204.5'}",
                        "netWeeklyEarnings = 300.00, grossWeeklyEarnings: 204.50"),
                told(
                        Caring.class,
                        "{'hoursPerWeek': 20, 'hoursPerWeekForOnePerson': 35.5,"
                                + " 'breakWeeksLast26': 3, 'hospitalWeeksLast26': 4}",
                        "hospitalWeeksLast26 = 4, breakWeeksLast26: 3",
                        "hoursPerWeekForOnePerson = 35.5, hoursPerWeek: 20"),
                told(
                        CaredForPerson.class,
                        "{'alive': true, 'dateOfDeath': '2026-01-31'}",
                        "alive = true, dateOfDeath: 2026-01-31"),
                told(
                        EmergencyCard.class,
                        "{'registeredOn': '2026-02-01', 'expires': '2026-01-31'}",
                        "expires = 2026-01-31, registeredOn: 2026-02-01"),
                told(
                        CarersPassport.class,
                        "{'issuedOn': '2026-02-01', 'validUntil': '2026-01-31'}",
                        "validUntil = 2026-01-31, issuedOn: 2026-02-01"),
                told(
                        Publication.class,
                        "{'kind': 'STRATEGY', 'title': 'Carers', 'publishedOn': '2026-02-01', 'reviewDue': '2026-01-31'}",
                        "reviewDue = 2026-01-31, publishedOn: 2026-02-01"),
                told(
                        ActionPlan.class,
                        "{'actions': [{'number': 1, 'text': 'a'}, {'number': 7, 'text': 'b'}, {'number': 7, 'text': 'c'}]}",
                        "actions = 7"),
                told(
                        TriangleOfCare.class,
                        "{'criteria': [{'principle': 'STAFF_TRAINED', 'number': 2},"
                                + " {'principle': 'STAFF_TRAINED', 'number': 2}]}",
                        "criteria = [STAFF_TRAINED, 2]"),
                told(
                        HolidayCalendar.class,
                        "{'name': 'n', 'source': 's', 'covers': {'start': '2026-01-01'}}",
                        "covers = start: 2026-01-01"),
                told(
                        HolidayCalendar.class,
                        "{'name': 'n', 'source': 's', 'covers': {'start': '2026-01-01', 'end': '2026-12-31'},"
                                + " 'days': [{'date': '2026-12-25', 'name': 'in'}, {'date': '2027-01-01', 'name': 'out'}]}",
                        "days = 2027-01-01, covers.start: 2026-01-01, covers.end: 2026-12-31"),
                told(
                        Schedule.class,
                        "{'recurrence': 'FREQ=DAILY', 'allDay': true, 'startTime': '10:00', 'endTime': '12:30'}",
                        "allDay = true, startTime: 10:00, endTime: 12:30"),
                told(
                        GrantApplication.class,
                        "{'appliedOn': '2026-02-01', 'decidedOn': '2026-01-31'}",
                        "decidedOn = 2026-01-31, appliedOn: 2026-02-01"),
                told(
                        Course.class,
                        "{'name': 'n', 'capacity': 1, 'enrolments':"
                                + " [{'person': 'a', 'status': 'ENROLLED'}, {'person': 'b', 'status': 'ENROLLED'}]}",
                        "enrolments = 2, capacity: 1"),
                told(CourseSession.class, "{'capacity': 12, 'enrolled': 13}", "enrolled = 13, capacity: 12"),
                told(ShortBreak.class, "{'quantity': 6}", "unit = quantity: 6"),
                told(
                        RegisterEntry.class,
                        "{'entryId': 'e', 'carerCodes':"
                                + " [{'system': 'http://snomed.info/sct', 'code': '229774002'}]}",
                        "carerCodes = 229774002"),
                told(
                        RegisterEntry.class,
                        "{'entryId': 'e', 'registeredOn': '2026-02-01', 'ended': '2026-01-31'}",
                        "ended = 2026-01-31, registeredOn: 2026-02-01"),
                told(
                        Feedback.class,
                        "{'receivedOn': '2026-02-01', 'repliedOn': '2026-01-31'}",
                        "repliedOn = 2026-01-31, receivedOn: 2026-02-01"),
                told(
                        CarersRegister.class,
                        "{'entries': [{'entryId': 'K-1'}, {'entryId': 'K-2'}, {'entryId': 'K-2'}]}",
                        "entries = K-2"),
                told(
                        FigureCheck.class,
                        "{'name': 'n', 'operation': 'QUOTIENT', 'inputs': [12.5, 0]}",
                        "inputs = [12.5, 0], operation: QUOTIENT"),
                told(
                        DatePeriod.class,
                        "{'start': '2026-02-01', 'end': '2026-01-31'}",
                        "end = 2026-01-31, start: 2026-02-01"),
                told(
                        MinimumDataSet.class,
                        "{'carers': 10, 'carersByGender': {'FEMALE': 7, 'MALE': 5},"
                                + " 'carersByArea': [{'group': 'g', 'count': 11}],"
                                + " 'contacts': [{'kind': 'LETTER'}, {'kind': 'LETTER'}]}",
                        "carersByArea = 11, carers: 10",
                        "carersByGender = 12, carers: 10",
                        "contacts = LETTER"),
                told(
                        Survey.class,
                        "{'sent': 100, 'returned': 101, 'used': 102}",
                        "returned = 101, sent: 100",
                        "used = 102, returned: 101"),
                told(Survey.class, "{'sent': 100, 'used': 101}", "used = 101, sent: 100"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("each_rule_about_several_properties")
    void a_rule_about_several_properties_says_what_stands_in_each(Class<?> type, String json, List<String> expected) {
        assertThatThrownBy(() -> CarersJson.read(json.replace('\'', '"'), type))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.path().substring(2) + " = " + problem.value())
                                .isEqualTo(expected));
    }

    @Test
    void equal_values_are_in_order_and_so_is_one_of_the_two_alone() {
        BigDecimal pounds = new BigDecimal("204.00");
        LocalDate day = LocalDate.of(2026, 2, 1);

        assertThat(CarersValidator.check(Carer.builder()
                        .netWeeklyEarnings(pounds)
                        .grossWeeklyEarnings(pounds)
                        .build()))
                .isEmpty();
        assertThat(CarersValidator.check(
                        Carer.builder().netWeeklyEarnings(pounds).build()))
                .isEmpty();
        assertThat(CarersValidator.check(
                        DatePeriod.builder().start(day).end(day).build()))
                .isEmpty();
        assertThat(CarersValidator.check(DatePeriod.builder().end(day).build())).isEmpty();
    }

    @Test
    void a_value_of_the_model_is_never_told_by_the_name_of_its_class() {
        assertThat(Given.of(Carer.builder().build()).text()).contains("{…}");
        assertThat(Given.of(List.of(Carer.builder().build(), Nation.WALES)).text())
                .contains("[{…}, WALES]");
        assertThat(Given.of(Map.of("one", Carer.builder().build())).text()).contains("{one: {…}}");
    }

    @Test
    void what_is_not_known_is_left_out() {
        assertThat(Given.of(Optional.empty()).text()).isEmpty();
        assertThat(Given.of(Optional.empty())
                        .beside("start", Optional.of(LocalDate.of(2026, 2, 1)))
                        .text())
                .contains("start: 2026-02-01");
        assertThat(Given.of(3).beside("end", Optional.empty()).text()).contains("3");
    }

    @Test
    void a_number_with_a_huge_exponent_is_not_written_out() {
        assertThat(Given.of(new BigDecimal("1E+1000000000")).text()).contains("1E+1000000000");
    }

    private static Arguments told(Class<?> type, String json, String... expected) {
        return Arguments.of(type, json, Stream.of(expected).collect(Collectors.toList()));
    }
}
