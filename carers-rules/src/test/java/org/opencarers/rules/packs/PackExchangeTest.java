package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.opencarers.rules.packs.Grant.AGE;
import static org.opencarers.rules.packs.Grant.HOURS;
import static org.opencarers.rules.packs.Grant.IN_LEEDS;
import static org.opencarers.rules.packs.Grant.LEEDS;
import static org.opencarers.rules.packs.Grant.pack;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opencarers.core.problem.Problem;
import org.opencarers.rules.Award;
import org.opencarers.rules.Citation;
import org.opencarers.rules.ComputedFact;
import org.opencarers.rules.Coverage;
import org.opencarers.rules.DateRange;
import org.opencarers.rules.Fact;
import org.opencarers.rules.Favour;
import org.opencarers.rules.Informant;
import org.opencarers.rules.Parameter;
import org.opencarers.rules.Per;
import org.opencarers.rules.Policy;
import org.opencarers.rules.PolicyPack;
import org.opencarers.rules.Rule;
import org.opencarers.rules.SafeSide;
import org.opencarers.rules.Unit;
import org.opencarers.rules.Variation;
import org.opencarers.rules.exchange.PackExchange;
import org.opencarers.rules.packs.Grant.Answer;
import org.opencarers.rules.packs.Grant.Telling;
import tools.jackson.databind.JsonNode;

/** What people and programs are told about packs. */
class PackExchangeTest {

    private static final Parameter<BigDecimal> FARE = Parameter.number("leeds.fare", "the fare", Unit.POUNDS)
            .with(DateRange.from("2025-04-01").through("2026-03-31"), new BigDecimal("2.00"), LEEDS.at("§7"));

    private static final PolicyPack EXTENDING = pack(
            "leeds",
            contributions -> contributions
                    .vary(Variation.extend(Grant.POLICY)
                            .within(IN_LEEDS)
                            .by(Rule.clause("9")
                                    .when(HOURS.atLeast(20))
                                    .then(Answer.HALF)
                                    .citing(LEEDS.at("§9"))))
                    .parameter(FARE)
                    .parameter(Parameter.number("leeds.toll", "the toll", Unit.POUNDS))
                    .parameter(Parameter.number("leeds.tram", "the tram", Unit.POUNDS)
                            .from("2030-01-01", new BigDecimal("3.00"), LEEDS.at("§8"))));

    private static PolicyPack setting(String id, String hours, String place) {
        return pack(
                id,
                contributions -> contributions.vary(Variation.set(Grant.MIN_HOURS)
                        .within(Grant.PLACE.is("L01", place))
                        .from("2026-04-01", new BigDecimal(hours), Grant.ACT.at(id + " §3"))));
    }

    private static Catalogue joined(PolicyPack... packs) {
        List<PolicyPack> all = new ArrayList<>(List.of(packs));
        all.add(Grant.nation());
        return Catalogue.of(all);
    }

    private static String examined(Catalogue catalogue) {
        return new PackExchange(catalogue).examine(Optional.empty()).text();
    }

    private static JsonNode json(Catalogue catalogue, Optional<String> asOf) {
        return new PackExchange(catalogue).examine(asOf).json();
    }

    @Test
    void healthy_packs_are_told_with_what_they_bring_and_what_is_proved() {
        assertThat(examined(joined(EXTENDING))).isEqualTo("""
                Healthy. 2 packs: 2 loaded

                leeds 0: loaded
                  authority   this program
                  nations     England, Wales, Scotland, Northern Ireland
                  level       1
                  from        made by this program: org.opencarers.rules.packs.Grant$Made (made by the program)
                  varies      nation.grant
                  extends nation.grant, where the person's place is L01
                    (9) HALF when the person's hours are at least 20 hours  [Leeds policy (invented) §9]
                    ✓ proved: its rule 9 gives HALF only where nation.grant gives NONE, and serves somebody: asked about \
                2015-04-01 with person.age 0, person.hours 20 hours, person.place L01, nation.grant gives NONE (Invented Act s.5)
                    ✓ proved: with it, nation.grant can be asked about every day about which it could before
                  parameters
                    leeds.fare, the fare: £2.00, ends on 31 March 2026
                    leeds.toll, the toll: has no value that may be used
                    leeds.tram, the tram: £3.00, does not end

                nation 0: loaded
                  authority   this program
                  nations     England, Wales, Scotland, Northern Ireland
                  level       1
                  from        made by this program: org.opencarers.rules.packs.Grant$Made (made by the program)
                  policies    nation.grant, nation.telling
                  facts       asked.*, person.*
                  parameters
                    nation.min-age, the least age: 16, does not end
                    nation.min-hours, the hours of care required: 35 hours, does not end""");
    }

    @Test
    void for_a_day_it_is_told_which_parameters_have_no_value_and_a_date_that_is_none_is_a_problem() {
        assertThat(new PackExchange(joined(EXTENDING))
                        .examine(Optional.of("2026-04-01"))
                        .text())
                .contains("the fare: £2.00, ends on 31 March 2026; ✗ it has ended by 1 April 2026\n")
                .contains("the toll: has no value that may be used\n")
                .contains("the tram: £3.00, does not end; ✗ it has no value yet on 1 April 2026\n");
        JsonNode parameters = packOf(json(joined(EXTENDING), Optional.of("2026-03-31")), "leeds")
                .get("parameters");
        assertThat(parameters.get(0))
                .hasToString("{\"parameter\":\"leeds.fare\",\"label\":\"the fare\",\"last\":\"£2.00\","
                        + "\"from\":\"2025-04-01\",\"endsOn\":\"2026-03-31\",\"state\":\"IN_FORCE\"}");
        assertThat(parameters.get(1).get("state").asString()).isEqualTo("NEVER");
        assertThat(parameters.get(2).get("state").asString()).isEqualTo("NOT_YET");
        assertThat(packOf(json(joined(EXTENDING), Optional.empty()), "leeds")
                        .get("parameters")
                        .get(0)
                        .has("state"))
                .isFalse();
        assertThat(new PackExchange(joined()).examine(Optional.of("2026-02-30")).problems())
                .extracting(Problem::path, Problem::value)
                .containsExactly(tuple("$.asOf", "2026-02-30"));
    }

    @Test
    void a_setting_is_told_with_its_bounds_and_its_local_values_as_those_that_end_or_not() {
        assertThat(examined(joined(setting("leeds", "20", "Y01")))).contains("""
                          sets nation.min-hours, where the person's place is L01 or Y01
                            20 hours from 1 April 2026  [Invented Act leeds §3]
                            ✓ proved: its values are within the bounds of its owner: from 10 to 40 (Invented Act s.4)
                            ✓ proved: it takes nothing away from anybody: no outcome of nation.grant is changed for the worse \
                        on any day
                            ✓ proved: with it, nation.grant can be asked about every day about which it could before
                          parameters
                            nation.min-hours, the hours of care required: 20 hours, does not end
                        """);
    }

    @Test
    void a_restriction_is_told_with_what_it_may_replace() {
        PolicyPack kent = pack(
                "kent",
                contributions -> contributions.vary(Variation.restrict(Grant.DISCLOSURE)
                        .by(Rule.clause("4")
                                .when(AGE.lessThan(18))
                                .then(Telling.REFER)
                                .citing(LEEDS))));
        assertThat(examined(joined(kent)))
                .contains(
                        "\n  restricts nation.telling\n    (4) REFER when the person's age is less than 18  [Leeds policy"
                                + " (invented)]\n    ✓ proved: its rule 4 gives REFER only where nation.telling gives SHARE, and"
                                + " serves somebody: ");
        assertThat(packOf(json(joined(kent), Optional.empty()), "kent")
                        .get("variations")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("RESTRICTION");
    }

    @Test
    void a_conflict_is_told_once_with_both_sources_and_neither_side_is_in_force() {
        Catalogue catalogue = joined(setting("leeds", "20", "Y01"), setting("west", "30", "Z01"));
        assertThat(examined(catalogue))
                .startsWith("Not healthy. 3 packs: 1 loaded, 2 loaded in part\n\nWhat is wrong\n  CONFLICT  leeds\n")
                .contains(
                        "\n    remedy  let the authorities agree; until then the policy stands as its owner wrote it\n")
                .contains("\n    costs   a part\n")
                .contains("""

                        Conflicts: neither side counts
                          nation.min-hours
                            west sets it to 30 hours from 2026-04-01  [Invented Act west §3]
                              where made by this program: org.opencarers.rules.packs.Grant$Made
                            leeds sets it to 20 hours from 2026-04-01  [Invented Act leeds §3]
                              where made by this program: org.opencarers.rules.packs.Grant$Made
                            for example asked about 2015-04-01 with person.place L01

                        """)
                .contains("\n  left out    nation.min-hours\n")
                .doesNotContain("proved");
        JsonNode json = json(catalogue, Optional.empty());
        assertThat(json.get("healthy").asBoolean()).isFalse();
        assertThat(json.get("conflicts")).hasSize(1);
        assertThat(json.get("conflicts").get(0).get("sides").get(1).get("citations"))
                .hasToString("[{\"text\":\"Invented Act leeds §3\",\"certainty\":\"PRIMARY\"}]");
        assertThat(packOf(json, "west").get("leftOut")).hasToString("[\"nation.min-hours\"]");
        assertThat(packOf(json, "west").get("varies")).isEmpty();
    }

    @Test
    void rules_that_contradict_each_other_are_told_with_their_clauses() {
        Catalogue catalogue = joined(awarding("leeds", "5.00"), awarding("west", "6.00"));
        assertThat(examined(catalogue))
                .contains(
                        "\n    west gives HALF (the amount, once: £6.00 1 April 2015 onwards) by its rule 9  [Leeds policy"
                                + " (invented) §9]\n")
                .contains("\n    leeds gives HALF (the amount, once: £5.00 1 April 2015 onwards) by its rule 9  [");
        assertThat(packOf(json(catalogue, Optional.empty()), "west").get("leftOut"))
                .hasToString("[\"nation.grant\"]");
        assertThat(catalogue.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.somebody())
                        .hasValueSatisfying(somebody -> assertThat(somebody).contains("person.place L01")));
    }

    private static PolicyPack awarding(String id, String pounds) {
        Parameter<BigDecimal> amount = Parameter.number(id + ".amount", "the amount", Unit.POUNDS)
                .from("2015-04-01", new BigDecimal(pounds), LEEDS.at("§10"));
        return pack(
                id,
                contributions -> contributions.vary(Variation.extend(Grant.POLICY)
                        .within(IN_LEEDS)
                        .by(Rule.clause("9")
                                .when(HOURS.atLeast(20))
                                .then(Answer.HALF)
                                .citing(LEEDS.at("§9"))
                                .awarding(Award.of(Per.ONE_OFF, amount)))));
    }

    @Test
    void a_policy_that_two_packs_contribute_is_a_conflict_with_the_sources_of_both() {
        Catalogue catalogue = joined(
                pack("york", contributions -> contributions.policy(bus(LEEDS))),
                pack("york.buses", contributions -> contributions.policy(bus(Grant.ACT.at("s.1")))));
        assertThat(examined(catalogue))
                .startsWith("Not healthy. 3 packs: 1 loaded, 2 loaded in part\n")
                .contains("\n  york.buses.pass\n    york contributes it  [Leeds policy (invented)]\n")
                .contains("\n    york.buses contributes it  [Invented Act s.1]\n")
                .contains("\n  left out    york.buses.pass\n");
        assertThat(packOf(json(catalogue, Optional.empty()), "york").get("policies"))
                .isEmpty();
    }

    private static Policy<Answer> bus(Citation source) {
        return Policy.about("york.buses.pass", "Is there a pass?", Answer.class)
                .favouring(Favour.descending(Answer.FULL, Answer.HALF, Answer.NONE))
                .safeSide(SafeSide.NEVER_REFUSE)
                .covering(Coverage.from("2015-04-01"))
                .asking(AGE)
                .rule(Rule.clause("1").when(AGE.atLeast(16)).then(Answer.FULL).citing(source))
                .otherwise(Answer.NONE)
                .citing(source)
                .build();
    }

    @Test
    void a_plug_in_that_is_refused_is_listed_with_what_it_says_of_itself_and_why(@TempDir Path folder) {
        PlugInFolder plugIns = new PlugInFolder(folder);
        Path jar = plugIns.empty("leeds", 99);
        Path nowhere = plugIns.withoutClass("nowhere");
        Catalogue catalogue = PackSearch.onPath().andIn(folder).catalogue();
        List<String> lines = new PackExchange(catalogue).list().text().lines().toList();

        assertThat(lines.get(0)).matches("PACK +VERSION  STATE +LEVEL  NATIONS +AUTHORITY");
        assertThat(lines)
                .anyMatch(line -> line.matches(
                        "leeds +2\\.1 +refused: OTHER_LEVEL +99 +England +The council of leeds \\(invented\\)"))
                .contains("  from        " + jar + " (a plug-in)")
                .anyMatch(line -> line.matches("nowhere\\.Pack +\\? +refused: CLASS_NOT_FOUND +\\? +\\? +\\?"))
                .contains("  from        " + nowhere + " (a plug-in)");
        assertThat(lines.get(lines.size() - 1)).matches("[0-9]+ packs: [0-9]+ loaded, 2 refused");
        JsonNode json = packOf(new PackExchange(catalogue).list().json(), "leeds");
        assertThat(json.propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "version",
                        "authority",
                        "nations",
                        "level",
                        "state",
                        "source",
                        "where",
                        "sha256",
                        "policies",
                        "varies",
                        "facts",
                        "computes",
                        "directory",
                        "support",
                        "leftOut",
                        "untold",
                        "diagnoses");
        assertThat(json.get("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(json.get("diagnoses").get(0).propertyNames())
                .containsExactly("code", "costs", "pack", "what", "where", "remedy");
        assertThat(json(catalogue, Optional.empty())
                        .get("totals")
                        .get("REFUSED")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void of_what_the_library_brings_only_parameters_that_end_are_told() {
        JsonNode allowance = packOf(json(PackSearch.onPath().catalogue(), Optional.empty()), "gb");
        assertThat(allowance.get("source").asString()).isEqualTo("LIBRARY");
        assertThat(allowance.get("parameters"))
                .isNotEmpty()
                .allSatisfy(parameter ->
                        assertThat(parameter.get("endsOn").isNull()).isFalse());
    }

    @Test
    void facts_that_a_pack_works_out_by_code_of_its_own_are_told() {
        PolicyPack bath = pack(
                "bath",
                contributions -> contributions.computing(
                        ComputedFact.of(Fact.of("bath.points", "How many points?", Informant.CARER)
                                        .whole("the points are", Unit.COUNT, 10))
                                .from(AGE)
                                .by(facts -> Optional.of(1))));
        assertThat(examined(joined(bath))).contains("\n  computes    bath.points\n");
        assertThat(packOf(json(joined(bath), Optional.empty()), "bath").get("computes"))
                .hasToString("[\"bath.points\"]");
    }

    @Test
    void names_that_would_steer_a_terminal_are_shown_without() {
        assertThat(examined(joined(pack("\u001b[2J", contributions -> {}))))
                .doesNotContain("\u001b")
                .contains("[2J");
    }

    private static JsonNode packOf(JsonNode answer, String id) {
        for (JsonNode pack : answer.get("packs")) {
            if (pack.get("id").asString("").equals(id)) {
                return pack;
            }
        }
        throw new AssertionError("no pack " + id + " in " + answer);
    }
}
