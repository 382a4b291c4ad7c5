package org.opencarers.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;
import tools.jackson.databind.JsonNode;

class AllProblemsTest {

    @Test
    void every_problem_of_a_document_is_told_in_one_go() {
        assertThat(problems("""
                        {
                          "carer": {
                            "dateOfBrith": "1980-01-01",
                            "address": { "nation": "Scotland" },
                            "netWeeklyEarnings": 204.00,
                            "grossWeeklyEarnings": "204.005",
                            "weeksPresentLast52": 53,
                            "fullTimeEducation": "no"
                          },
                          "caredFor": {
                            "dateOfBirth": "1950-06-01",
                            "dateOfDeath": "1949-06-01",
                            "conditions": ["DEMENTIA", "DEMENTIA", "dementia", "FRAILTY", "GOUT"],
                            "disabilityBenefits": "NONE"
                          },
                          "caring": { "hoursPerWeek": 169, "hoursPerWeekForOnePerson": "35", "breakWeeksLast26": 1.5 },
                          "carersAssessment": "none",
                          "weather": { "rain": true }
                        }"""))
                .extracting(Problem::describe)
                .containsExactly(
                        "$.carer.dateOfBrith: there is no such property; did you mean dateOfBirth? (was: 1980-01-01)",
                        "$.carer.address.nation: must be one of ENGLAND, WALES, SCOTLAND, NORTHERN_IRELAND;"
                                + " did you mean SCOTLAND? (was: Scotland)",
                        "$.carer.netWeeklyEarnings: must be an amount in pounds, written as decimal text such as"
                                + " \"204.00\" (was: 204.00)",
                        "$.carer.fullTimeEducation: must be true or false, without quotation marks (was: no)",
                        "$.caredFor.conditions[2]: must be one of PHYSICAL_DISABILITY, LEARNING_DISABILITY,"
                                + " MENTAL_HEALTH, DEMENTIA, DRUG_DEPENDENCY, ALCOHOL_DEPENDENCY, ILLNESS, FRAILTY;"
                                + " did you mean DEMENTIA? (was: dementia)",
                        "$.caredFor.conditions[4]: must be one of PHYSICAL_DISABILITY, LEARNING_DISABILITY,"
                                + " MENTAL_HEALTH, DEMENTIA, DRUG_DEPENDENCY, ALCOHOL_DEPENDENCY, ILLNESS, FRAILTY"
                                + " (was: GOUT)",
                        "$.caredFor.disabilityBenefits: must be a list in square brackets; an empty list says none of"
                                + " them (was: NONE)",
                        "$.caredFor.dateOfDeath: must not be before dateOfBirth; correct one of the two dates"
                                + " (was: 1949-06-01)",
                        "$.caring.hoursPerWeekForOnePerson: must be a number, without quotation marks and without a"
                                + " large exponent (was: 35)",
                        "$.caring.breakWeeksLast26: must be a whole number below 2147483648, without quotation marks"
                                + " or decimal point (was: 1.5)",
                        "$.carersAssessment: must be an object in braces, or be left out when nothing is known"
                                + " (was: none)",
                        "$.weather: there is no such property; those that exist here are agreements,"
                                + " caredFor, carer, carersAssessment, caring, delegation, disabledFacilitiesGrant, leave,"
                                + " needsAssessment, shortBreak, shortBreaks, supportPlan, youngCarerGrantLast12Months (was: {\"rain\":true})",
                        "$.carer.grossWeeklyEarnings: must be an amount in pounds, not negative, with at most two"
                                + " decimals (was: 204.005)",
                        "$.carer.weeksPresentLast52: must be a whole number of weeks, from 0 to 52 (was: 53)",
                        "$.caring.hoursPerWeek: must be a number of hours in a week, from 0 to 168 (was: 169)");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "carer.dateOfBirth, |\"2021-02-29\"|",
                "carer.dateOfBirth, |\"29/02/2020\"|",
                "carer.dateOfBirth, |\"2020-02-29T00:00:00\"|",
                "carer.dateOfBirth, |\"+2020-02-29\"|",
                "carer.dateOfBirth, |\"+20200-02-29\"|",
                "carer.dateOfBirth, |\"-2020-02-29\"|",
                "carer.dateOfBirth, |\"20-2-29\"|",
                "carer.dateOfBirth, |\"\"|",
                "carer.dateOfBirth, |[2020,2,29]|",
                "carer.dateOfBirth, |18000|",
                "carer.address.nation, |\" ENGLAND\"|",
                "carer.address.nation, |\"england\"|",
                "carer.address.nation, |0|",
                "carer.address.nation, |[\"ENGLAND\"]|",
                "carer.address.authorityCode, |10000016|",
                "carer.address.authorityCode, |true|",
                "carer.address.authorityCode, |{}|",
                "carer.netWeeklyEarnings, |\"£204.00\"|",
                "carer.netWeeklyEarnings, |\"1,204.00\"|",
                "carer.netWeeklyEarnings, |\"2.04e2\"|",
                "carer.netWeeklyEarnings, |\" 204.00\"|",
                "carer.netWeeklyEarnings, |\"NaN\"|",
                "carer.netWeeklyEarnings, |\"\"|",
                "carer.netWeeklyEarnings, |204|",
                "carer.educationHoursPerWeek, |\"21\"|",
                "carer.educationHoursPerWeek, |true|",
                "carer.educationHoursPerWeek, |1e-1000000000|",
                "carer.educationHoursPerWeek, |1e1000000000|",
                "carer.weeksPresentLast52, |1.0|",
                "carer.weeksPresentLast52, |1e1|",
                "carer.weeksPresentLast52, |\"1\"|",
                "carer.weeksPresentLast52, |12345678901234567890|",
                "carer.fullTimeEducation, |0|",
                "carer.fullTimeEducation, |\"true\"|",
                "carer.fullTimeEducation, |\"\"|",
                "carer.fullTimeEducation, |[]|",
                "carer, |\"\"|",
                "carer, |[]|",
                "carer, |1|",
                "caredFor.conditions, |{}|",
                "caredFor.conditions, |\"\"|",
                "caredFor.conditions, |\"DEMENTIA\"|",
            })
    void a_value_of_the_wrong_kind_is_never_converted(String property, String value) {
        String json = value;
        List<String> steps = new ArrayList<>(List.of(property.split("\\.", -1)));
        while (!steps.isEmpty()) {
            json = "{\"" + steps.remove(steps.size() - 1) + "\":" + json + "}";
        }

        assertThat(problems(json)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$." + property);
            assertThat(problem.message()).startsWith("must be ");
        });
    }

    @Test
    void what_must_be_there_and_is_not_is_named_once() {
        assertThat(problems("""
                        {
                          "caredFor": { "hospitalStay": { "hospital": {} } },
                          "delegation": {
                            "authority": { "name": "Kent" },
                            "body": { "name": 7 }
                          },
                          "carersAssessment": { "events": [ { "on": "2026-11-21" }, { "kind": null } ] }
                        }"""))
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "$.caredFor.hospitalStay.hospital: lacks name; give what must be there",
                        "$.delegation.authority: lacks gssCode; give what must be there",
                        "$.delegation.body.name: must be text, in quotation marks",
                        "$.carersAssessment.events[0]: lacks kind; give what must be there",
                        "$.carersAssessment.events[1].kind: must be there and not null; give what it is");
    }

    @Test
    void a_name_that_is_no_area_is_refused() {
        assertThat(problems("{\"carer\":{\"address\":{\"areas\":{\"NARNIA\":true}}}}"))
                .extracting(Problem::toString)
                .containsExactly("$.carer.address.areas: has a property that is none of SITTINGBOURNE_OR_SHEPPEY,"
                        + " NHS_WEST_KENT");
    }

    @Test
    void null_is_no_member_of_a_set() {
        assertThat(problems("{\"caredFor\":{\"conditions\":[null,[],\"DEMENTIA\",{}]}}"))
                .extracting(Problem::path)
                .containsExactly("$.caredFor.conditions[0]", "$.caredFor.conditions[1]", "$.caredFor.conditions[3]");
    }

    @Test
    void a_document_that_is_no_object_is_refused() {
        for (String json : List.of("null", "[]", "1", "\"carer\"")) {
            assertThat(problems(json)).extracting(Problem::toString).containsExactly("$: must be an object in braces");
        }
    }

    @Test
    void the_exception_tells_places_and_remedies_and_keeps_the_values_to_itself() {
        InvalidDocumentException refused =
                refusal("{\"carer\":{\"address\":{\"nation\":\"SECRET\",\"authorityCode\":\"HIDDEN\"}}}");

        assertThat(refused)
                .hasMessageNotContainingAny("SECRET", "HIDDEN")
                .hasMessageContaining("$.carer.address.nation");
        assertThat(refused.problems()).extracting(Problem::value).containsExactly("SECRET", "HIDDEN");
    }

    @Test
    void a_document_with_very_many_problems_is_reported_up_to_a_bound() {
        String json = IntStream.range(0, 10_000)
                .mapToObj(number -> "\"unknown" + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(problems(json))
                .hasSize(Binding.MOST_PROBLEMS + 1)
                .last()
                .hasToString("$: has more problems than these; mend these first");
    }

    @Test
    void what_only_the_caller_knows_is_told_with_the_rest_and_once_for_a_place() {
        JsonNode tree = CarersJson.parse("{\"carer\": {\"fullTimeEducation\": \"no\"}, \"weather\": 1}");
        List<Problem> known = List.of(Problem.at("$.carer", "is nobody"), Problem.at("$.weather", "is wet"));
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> CarersJson.read(tree, "$", CareSituation.class, value -> known))
                        .problems())
                .extracting(Problem::path)
                .containsExactly("$.carer.fullTimeEducation", "$.weather", "$.carer");
        JsonNode sound = CarersJson.parse("{\"carer\": {}}");
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> CarersJson.read(sound, "$", CareSituation.class, value -> known))
                        .problems())
                .isEqualTo(known);
    }

    private static List<Problem> problems(String json) {
        return refusal(json).problems();
    }

    private static InvalidDocumentException refusal(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> CarersJson.readSituation(json));
    }
}
