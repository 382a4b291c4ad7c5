package org.opencarers.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.people.CaredForPerson;
import org.opencarers.core.people.HealthCondition;
import org.opencarers.core.problem.Problem;
import org.opencarers.core.situation.CareSituation;
import tools.jackson.core.JacksonException;

class CarersJsonTest {

    /** Values of every kind, in canonical form but for the line breaks. */
    static final String WHOLE = """
            {"caredFor":{"alive":false,"conditions":["MENTAL_HEALTH","DEMENTIA"],\
            "dateOfBirth":"1950-01-31","dateOfDeath":"2026-11-20",\
            "disabilityBenefits":[],"receivesTrustCare":true},\
            "carer":{"address":{"areas":{"SITTINGBOURNE_OR_SHEPPEY":false},"authorityCode":"E10000016",\
            "districtCode":"E07000110","nation":"ENGLAND"},"dateOfBirth":"1980-02-29",\
            "educationHoursPerWeek":20.5,"entitledImmediatelyBefore":true,"fullTimeEducation":false,\
            "grossWeeklyEarnings":"250.00","habituallyResident":true,\
            "netWeeklyEarnings":"204.00","overlappingBenefitWeekly":"0.00","pastPresenceExempt":false,\
            "subjectToImmigrationControl":false,"weeksPresentLast156":156,"weeksPresentLast52":52},\
            "carersAssessment":{"apparentNeed":"FUTURE_ONLY","askedAfterRefusal":true,"completed":true,\
            "coversRepresentativePeriod":true,"healthDeterioratingOrAtRisk":false,"needsFluctuate":true,\
            "needsFromNecessaryCare":true,"outcomesCausingDistress":["NUTRITION"],"outcomesEndangering":[],\
            "outcomesNeedingAssistance":["CARING_FOR_A_CHILD","RECREATION"],"outcomesTakingLonger":["HABITABLE_HOME"],\
            "refusedAssessment":true,"relationshipJustifiesAssessment":false,\
            "requestedBy":["CARER","OTHER"],"significantImpact":"LIKELY"},\
            "caring":{"breakWeeksLast26":4,"circumstancesChanged":true,"hospitalWeeksLast26":0,"hoursPerWeek":168,\
            "hoursPerWeekForOnePerson":35,"otherCarerPaid":false,"paid":false,"provision":"INTENDS_TO_PROVIDE",\
            "relationship":"OTHER_RELATIVE","substantialAndRegular":true,"temporaryBreak":false,\
            "underContract":false,"voluntaryWork":false},\
            "needsAssessment":{"couldReceiveServices":true,"underWay":false}}""";

    @Test
    void a_whole_situation_comes_back_letter_by_letter() {
        CareSituation situation = CarersJson.readSituation(WHOLE);

        assertThat(CarersJson.write(situation)).isEqualTo(WHOLE);
        assertThat(CarersJson.readSituation(CarersJson.write(situation))).isEqualTo(situation);
    }

    @Test
    void order_spacing_and_repetition_make_no_difference() {
        CareSituation situation = CarersJson.readSituation("""
                { "caring": { "hoursPerWeek": 35.00 },
                  "caredFor": { "conditions": ["DEMENTIA", "MENTAL_HEALTH", "DEMENTIA"] },
                  "carer": { "netWeeklyEarnings": "204" } }
                """);

        assertThat(CarersJson.write(situation))
                .isEqualTo("{\"caredFor\":{\"conditions\":[\"MENTAL_HEALTH\",\"DEMENTIA\"]},"
                        + "\"carer\":{\"netWeeklyEarnings\":\"204.00\"},\"caring\":{\"hoursPerWeek\":35}}");
    }

    @Test
    void absent_and_null_are_unknown_and_empty_is_none_of_them() {
        assertThat(conditions("{}")).isEmpty();
        assertThat(conditions("{\"conditions\":null}")).isEmpty();
        assertThat(conditions("{\"conditions\":[]}")).contains(Set.of());
    }

    @Test
    void the_unknown_is_left_out_and_the_empty_set_is_written() {
        CareSituation situation = CareSituation.builder()
                .caredFor(CaredForPerson.builder().conditions(Set.of()).build())
                .build();

        assertThat(CarersJson.write(situation)).isEqualTo("{\"caredFor\":{\"conditions\":[]}}");
    }

    @Test
    void a_situation_within_a_document_has_its_problems_at_their_place_there() {
        var request = CarersJson.parse(
                "{\"situation\":{\"carer\":{\"address\":{\"nation\":\"FRANCE\",\"districtCode\":\"x\"}}}}");

        assertThatThrownBy(() -> CarersJson.read(request.get("situation"), "$.situation", CareSituation.class))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::path)
                                .containsExactly(
                                        "$.situation.carer.address.nation", "$.situation.carer.address.districtCode"));
    }

    @Test
    void reading_a_tree_leaves_the_tree_as_it_was() {
        var tree = CarersJson.parse("{\"zzz\":1,\"carer\":{\"nation\":\"FRANCE\"}}");

        assertThatThrownBy(() -> CarersJson.read(tree, "$", CareSituation.class))
                .isInstanceOf(InvalidDocumentException.class);

        assertThat(tree).hasToString("{\"zzz\":1,\"carer\":{\"nation\":\"FRANCE\"}}");
    }

    @Test
    void a_situation_is_read_from_a_file(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("situation.json"), WHOLE);

        assertThat(CarersJson.readSituation(file)).isEqualTo(CarersJson.readSituation(WHOLE));
    }

    @Test
    void a_file_that_is_not_there_and_a_directory_are_problems(@TempDir Path directory) {
        for (Path path : new Path[] {directory, directory.resolve("missing.json")}) {
            assertThatThrownBy(() -> CarersJson.readSituation(path))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessage("$: is not a file that can be read; give the name of one");
        }
    }

    @Test
    void the_mapper_alone_is_as_strict() {
        for (String json : List.of(
                "{\"zzz\":1}",
                "{\"carer\":{},\"carer\":{}}",
                "{} {}",
                "{\"carer\":{\"nation\":\" WALES\"}}",
                "{\"carer\":{\"netWeeklyEarnings\":204}}",
                "{\"caring\":{\"breakWeeksLast26\":\"4\"}}")) {
            assertThatThrownBy(() -> CarersJson.mapper().readValue(json, CareSituation.class))
                    .as(json)
                    .isInstanceOf(JacksonException.class);
        }
    }

    private static Optional<Set<HealthCondition>> conditions(String caredFor) {
        return CarersJson.readSituation("{\"caredFor\":" + caredFor + "}")
                .getCaredFor()
                .orElseThrow()
                .getConditions();
    }
}
